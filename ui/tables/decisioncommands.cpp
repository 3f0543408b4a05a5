// SPDX-License-Identifier: Apache-2.0
// What can be done with decisions: the other part of DecisionsPane.
#include "decisionspane.h"

#include "decisiondetails.h"
#include "decisionedits.h"
#include "decisionmodel.h"
#include "patterndialog.h"
#include "patternedits.h"
#include "planselection.h"
#include "wording.h"

#include <QMenu>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

bool DecisionsPane::can(Command command) const
{
    return command != Command::AddGroup && command != Command::Paste && ItemsPane::can(command);
}

QString DecisionsPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Decision Below");
    case Command::DuplicateRow:
        return tr("&Duplicate Decision");
    case Command::RemoveRow:
        return tr("&Remove Decision");
    default:
        return {};
    }
}

QString DecisionsPane::shortNameOf(Command command) const
{
    return command == Command::AddRow ? tr("Decision") : QString();
}

void DecisionsPane::run(Command command)
{
    if (command == Command::AddRow)
        beginRow(DecisionModel::DecisionKind);
    else
        ItemsPane::run(command);
}

qsizetype DecisionsPane::itemCount() const
{
    return session()->plan().decisions.size();
}

QModelIndex DecisionsPane::indexOfItem(int item) const
{
    return m_model->indexOfDecision(item);
}

Edit DecisionsPane::duplicated(const EditSubject &subject, const QList<int> &items) const
{
    const Decision &original = subject.plan.decisions.at(items.first());
    DecisionValues values;
    for (const Field &field : original.fields)
        values.append({field.name, field.value});
    Edit edit = addDecision(subject, items.first() + 1, original.title, values);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate “%1”"), {original.title}};
    return edit;
}

Edit DecisionsPane::removed(const EditSubject &subject, const QList<int> &items) const
{
    return removeDecision(subject, items.first());
}

Edit DecisionsPane::moved(const EditSubject &subject, const QList<int> &items, int step) const
{
    return moveDecision(subject, items.first(), items.first() + step);
}

// -- patterns --------------------------------------------------------------------------------------------------------------------

void DecisionsPane::setPatternFiles(const PatternFiles &files)
{
    m_patterns = files;
    m_details->setCanExtract(bool(files));
}

void DecisionsPane::addToMenu(QMenu *menu)
{
    QAction *extract = menu->addAction(tr("E&xtract a Pattern…"), this, &DecisionsPane::extractPattern);
    extract->setEnabled(m_patterns && m_details->decision() >= 0 && !session()->document()->isReadOnly());
}

void DecisionsPane::openFile(const QString &link)
{
    if (m_patterns.open)
        m_patterns.open(QUrl::fromPercentEncoding(link.toUtf8()));
}

void DecisionsPane::extractPattern()
{
    const int shown = m_details->decision();
    if (!m_patterns || shown < 0 || !commit())
        return;
    if (m_patterns.folder().isEmpty()) {
        Q_EMIT selection()->editRefused(tr("Save the plan first: the decision links to the pattern from where the plan lies."));
        return;
    }
    const Plan &plan = session()->plan();
    auto *dialog = new PatternDialog(patternOf(plan, plan.decisions.at(shown)), m_patterns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &PatternDialog::extractRequested, this, [this, dialog, id = plan.decisions.at(shown).id] { writePattern(dialog, id); });
    dialog->open();
}

/** The file comes first: a link to what is not there would be a lie. */
void DecisionsPane::writePattern(PatternDialog *dialog, const QString &decision)
{
    const QList<Decision> &decisions = session()->plan().decisions;
    const int index = int(std::ranges::find(decisions, decision, &Decision::id) - decisions.cbegin());
    const Pattern pattern = dialog->pattern();
    const Edit trial = session()->isSuspended() ? Edit() : linkPattern(session()->subject(), index, pattern.name, u"name.md"_s);
    if (index >= decisions.size() || trial.isRefused()) {
        dialog->showProblem(index >= decisions.size() ? tr("The decision is not in the plan any more.") : Wording::text(trial.reason));
        return;
    }
    const QString source = markdownLink(session()->plan().title.isEmpty() ? tr("The plan") : session()->plan().title,
                                        m_patterns.planSeenFrom(dialog->folder()))
        + u", "_s + decisions[index].title;
    const PatternFiles::Written written =
        m_patterns.write(dialog->folder(), patternFileStem(pattern.name), patternMarkdown(pattern, source).toUtf8());
    if (written.link.isEmpty()) {
        dialog->showProblem(written.reason);
        return;
    }
    dialog->accept();
    make([&](const EditSubject &subject) { return linkPattern(subject, index, pattern.name, written.link); });
}

} // namespace Setsquare
