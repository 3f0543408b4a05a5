// SPDX-License-Identifier: Apache-2.0
#include "patterndialog.h"

#include "fieldspelling.h"
#include "helpwindow.h"
#include "notice.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int textLines = 3;
static constexpr int letters = 84;

PatternDialog::PatternDialog(const Pattern &pattern, const PatternFiles &files, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(pattern.name))
    , m_folder(new QLineEdit)
    , m_file(new QLabel)
    , m_problemNotice(new Notice(Severity::Error, {}))
{
    setWindowTitle(tr("Extract a Pattern"));
    HelpWindow::addTo(this, u"decisions"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Spacing::large);
    auto *intro = new QLabel(tr("What of this decision can be used again? It becomes a file of its own, and the decision links to it."));
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(intro);
    column->addLayout(m_form);
    m_form->setHorizontalSpacing(Spacing::large);
    m_form->setVerticalSpacing(Spacing::medium);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name->setAccessibleName(tr("Name of the pattern"));
    FieldSpelling::setProse(m_name);
    m_form->addRow(tr("Name"), m_name);
    m_problem = addText(tr("Problem"), tr("What calls for it"), pattern.problem);
    m_solution = addText(tr("Solution"), tr("What to do"), pattern.solution);
    m_whenToUse = addText(tr("When to use"), tr("In which cases, and in which not"), pattern.whenToUse);
    m_example = addText(tr("Example"), tr("Where it was used"), pattern.example);
    m_tradeoffs = addText(tr("Tradeoffs"), tr("What it costs"), pattern.tradeoffs);
    buildFolder(m_files.folder ? m_files.folder() : QString());
    // in the dialog already, or being the default would mean nothing
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_extract = buttons->addButton(tr("Extract"), QDialogButtonBox::ActionRole);
    m_extract->setDefault(true);
    m_problemNotice->hide();
    column->addWidget(m_problemNotice);
    column->addWidget(buttons);
    connect(m_extract, &QPushButton::clicked, this, &PatternDialog::extractRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &PatternDialog::showFile);
    showFile();
    m_name->selectAll();
}

QPlainTextEdit *PatternDialog::addText(const QString &name, const QString &hint, const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    const int margins = 2 * int(edit->document()->documentMargin()) + 2 * edit->frameWidth();
    edit->setMinimumSize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * textLines + margins);
    m_form->addRow(name, edit);
    return edit;
}

void PatternDialog::buildFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setAccessibleName(tr("Folder for patterns"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder for patterns"));
    choose->setVisible(bool(m_files.chooseFolder));
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_form->addRow(tr("Folder"), row);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow({}, m_file);
    connect(m_folder, &QLineEdit::textChanged, this, &PatternDialog::showFile);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString chosen = m_files.chooseFolder(this, this->folder()); !chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
}

void PatternDialog::showFile()
{
    const bool isComplete = !m_name->text().trimmed().isEmpty() && QDir::isAbsolutePath(folder());
    m_extract->setEnabled(isComplete);
    m_file->setText(isComplete
                        ? tr("Becomes %1.md, or with a number behind it if there is one already").arg(patternFileStem(m_name->text()))
                        : tr("Give it a name and a folder"));
}

void PatternDialog::showProblem(const QString &reason)
{
    m_problemNotice->setText(reason);
    m_problemNotice->show();
}

QString PatternDialog::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

Pattern PatternDialog::pattern() const
{
    return {m_name->text().simplified(), m_problem->toPlainText(), m_solution->toPlainText(),
            m_whenToUse->toPlainText(),  m_example->toPlainText(), m_tradeoffs->toPlainText()};
}

} // namespace Setsquare
