// SPDX-License-Identifier: Apache-2.0
#include "efforteditor.h"

#include "counted.h"
#include "editablefield.h"
#include "effortedits.h"
#include "effortupdate.h"
#include "notice.h"
#include "planedit.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int fieldLetters = 34;

EffortEditor::EffortEditor(PlanSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
    , m_unestimated(new QLabel(this))
    , m_update(new QPushButton(tr("Bring up to date"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::large);
    m_grid->setVerticalSpacing(Spacing::small);
    m_grid->setColumnStretch(1, 1);
    addLabel(tr("As written"), 0, 1, true)->setContentsMargins(Spacing::medium, 0, 0, 0);
    addLabel(tr("Added up"), 0, 2, true);
    addLine(u"research"_s, tr("Research"));
    addLine(u"planning"_s, tr("Planning"));
    addLine(u"implementation"_s, tr("Implementation"));
    addLine(u"validation"_s, tr("Validation"));
    addLine(u"total"_s, tr("Total"));
    m_update->setAutoDefault(false);
    m_update->setToolTip(tr("Writes what is added up, as one step that can be undone"));
    m_update->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_unestimated->setForegroundRole(QPalette::PlaceholderText);
    m_unestimated->setWordWrap(true);
    connect(m_update, &QPushButton::clicked, this, [this] { makeEdit(m_session, updateEffort); });
    const int last = m_grid->rowCount();
    m_grid->addWidget(m_unestimated, last, 1, 1, 2);
    m_grid->addWidget(m_update, last + 1, 1, 1, 2, Qt::AlignLeft);
}

QLabel *EffortEditor::addLabel(const QString &text, int row, int column, bool quiet)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    if (quiet) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true); // longer languages have no more room
    }
    m_grid->addWidget(label, row, column, (column == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return label;
}

void EffortEditor::addLine(const QString &part, const QString &name)
{
    const int row = m_grid->rowCount();
    QFont font;
    font.setWeight(part == "total"_L1 ? QFont::DemiBold : QFont::Normal);
    addLabel(name, row, 0, false)->setFont(font);
    Line line;
    line.written = new EditableField(EditableField::Kind::Line, this);
    line.written->setName(tr("Effort of %1").arg(name));
    line.written->setHint(tr("not stated"));
    line.written->setWeight(font.weight());
    line.written->setMinimumWidth(fontMetrics().averageCharWidth() * fieldLetters / 2);
    line.written->setMaximumWidth(fontMetrics().averageCharWidth() * fieldLetters * 2);
    line.written->setCommit([this, part](const QString &text) {
        return makeEdit(m_session, [&](const EditSubject &subject) { return setEffort(subject, part, text); });
    });
    connect(line.written, &EditableField::refused, this, &EffortEditor::refused);
    m_grid->addWidget(line.written, row, 1);
    line.sum = addLabel({}, row, 2, false);
    line.sum->setFont(font);
    line.notice = new Notice(Severity::Warning,
                             part == "total"_L1 ? tr("differs from the sum of its parts") : tr("differs from the sum of the tasks"), this);
    m_grid->addWidget(line.notice, row + 1, 1, 1, 2); // below: beside it there is little room in a narrow pane
    m_lines.append(line);
}

bool EffortEditor::isStale() const
{
    const QList<EffortSum> sums = effortSums(m_session->plan());
    return std::ranges::any_of(sums, [](const EffortSum &sum) { return sum.differs() || (sum.sum && !sum.written); });
}

void EffortEditor::showEffort()
{
    const QList<EffortSum> sums = effortSums(m_session->plan());
    const bool isReadOnly = m_session->document()->isReadOnly();
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const Line &line = m_lines.at(i);
        line.written->setReadOnly(isReadOnly);
        line.written->setValue(sums[i].writtenText);
        line.sum->setText(sums[i].sum ? toText(*sums[i].sum) : QString());
        line.notice->setVisible(sums[i].differs());
    }
    const int unestimated = unestimatedTasks(m_session->plan());
    m_unestimated->setVisible(unestimated > 0);
    m_unestimated->setText(
        counted(unestimated, tr("1 task has no estimate and is not in the sum."), tr("%1 tasks have no estimate and are not in the sum.")));
    m_update->setVisible(!isReadOnly);
    m_update->setEnabled(isStale());
}

} // namespace Setsquare
