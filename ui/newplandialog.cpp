// SPDX-License-Identifier: Apache-2.0
#include "newplandialog.h"

#include "approachsections.h"
#include "fieldspelling.h"
#include "helpwindow.h"
#include "theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int lettersOfLine = 62;

static int countOf(const QList<Research> &documents, ResearchKind kind)
{
    int count = 0;
    for (const Research &document : documents) {
        count += int(std::ranges::count_if(document.findings,
                                           [kind](const ResearchFinding &finding) { return finding.kind == kind && !finding.answered; }));
    }
    return count;
}

QString approachName(const QString &approach)
{
    if (approach == "refactoring"_L1)
        return NewPlanDialog::tr("Refactoring");
    if (approach == "debugging"_L1)
        return NewPlanDialog::tr("Debugging");
    if (approach == "infrastructure"_L1)
        return NewPlanDialog::tr("Infrastructure change");
    return NewPlanDialog::tr("Feature");
}

QString approachUse(const QString &approach)
{
    if (approach == "refactoring"_L1)
        return NewPlanDialog::tr("Existing code is improved, and its behaviour stays as it is.");
    if (approach == "debugging"_L1)
        return NewPlanDialog::tr("A bug is fixed, from what the investigation found.");
    if (approach == "infrastructure"_L1)
        return NewPlanDialog::tr("Systems, deployments or configurations are changed.");
    return NewPlanDialog::tr("Something new is added, from requirements.");
}

NewPlanDialog::NewPlanDialog(ChooseResearch chooseResearch, QWidget *parent)
    : QDialog(parent)
    , m_chooseResearch(std::move(chooseResearch))
    , m_title(new QLineEdit)
{
    setWindowTitle(tr("New Plan"));
    HelpWindow::addTo(this, u"start"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::large);
    FieldSpelling::setProse(m_title);
    m_title->setPlaceholderText(tr("What is to be done, in a few words"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfLine);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Spacing::large);
    form->setVerticalSpacing(Spacing::large);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Approach"), makeApproaches());
    form->addRow(tr("Research"), makeResearch());
    column->addLayout(form);
    // in the dialog already, or being the default would mean nothing
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *create = buttons->addButton(tr("C&reate Plan"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    takeResearch({});
}

QWidget *NewPlanDialog::makeApproaches()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Spacing::small);
    for (const QString &approach : approaches()) {
        auto *button = new QRadioButton(approachName(approach));
        button->setObjectName(approach);
        button->setAccessibleDescription(approachUse(approach));
        button->setChecked(m_approaches.isEmpty());
        m_approaches.append(button);
        column->addWidget(button);
        auto *use = new QLabel(approachUse(approach));
        use->setForegroundRole(QPalette::PlaceholderText);
        use->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + Spacing::medium);
        column->addWidget(use);
    }
    return box;
}

QWidget *NewPlanDialog::makeResearch()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Spacing::small);
    auto *row = new QHBoxLayout;
    m_researchName = new QLabel;
    auto *choose = new QPushButton(tr("&Choose…"));
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const ChosenResearch chosen = m_chooseResearch(this); !chosen.paths.isEmpty())
            takeResearch(chosen);
    });
    row->addWidget(m_researchName, 1);
    row->addWidget(choose);
    column->addLayout(row);
    for (QCheckBox **check : {&m_question, &m_criteria, &m_openQuestions}) {
        *check = new QCheckBox;
        column->addWidget(*check);
    }
    return box;
}

void NewPlanDialog::takeResearch(const ChosenResearch &chosen)
{
    m_research = chosen;
    QStringList names;
    for (const QString &path : chosen.paths)
        names.append(QFileInfo(path).fileName());
    m_researchName->setText(names.isEmpty() ? tr("None: the plan rests on nothing yet") : names.join(u", "_s));
    m_researchName->setForegroundRole(names.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    const int criteria = countOf(chosen.documents, ResearchKind::SuccessCriterion);
    const int questions = countOf(chosen.documents, ResearchKind::OpenQuestion);
    const bool hasQuestion = std::ranges::any_of(chosen.documents, [](const Research &document) { return !document.question.isEmpty(); });
    m_question->setText(tr("Its question begins the conte&xt"));
    m_criteria->setText(tr("%n success criteria become &acceptance criteria", nullptr, criteria));
    m_openQuestions->setText(tr("%n &open questions are listed", nullptr, questions));
    const std::pair<QCheckBox *, bool> checks[] = {{m_question, hasQuestion}, {m_criteria, criteria > 0}, {m_openQuestions, questions > 0}};
    for (const auto &[check, isOffered] : checks) {
        check->setVisible(!names.isEmpty());
        check->setEnabled(isOffered);
        check->setChecked(isOffered);
    }
    adjustSize();
}

NewPlan NewPlanDialog::wanted() const
{
    NewPlan plan;
    for (const QRadioButton *button : m_approaches) {
        if (button->isChecked())
            plan.approach = button->objectName();
    }
    plan.title = m_title->text().simplified();
    plan.researchPaths = m_research.paths;
    plan.research = m_research.documents;
    plan.takesQuestion = m_question->isChecked();
    plan.takesCriteria = m_criteria->isChecked();
    plan.takesOpenQuestions = m_openQuestions->isChecked();
    return plan;
}

} // namespace Setsquare
