// SPDX-License-Identifier: Apache-2.0
// What can be done with risks: the other part of RisksPane.
#include "riskspane.h"

#include "plantree.h"
#include "riskdetails.h"
#include "risklistedits.h"
#include "riskmodel.h"
#include "riskpaste.h"
#include "stepeditor.h"

#include <QHeaderView>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

bool RisksPane::isSorted() const
{
    return tree()->header()->sortIndicatorSection() >= 0;
}

bool RisksPane::can(Command command) const
{
    const bool isMove = command == Command::MoveRowUp || command == Command::MoveRowDown;
    return ItemsPane::can(command) && !(isMove && isSorted());
}

QString RisksPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Risk Below");
    case Command::AddGroup:
        return tr("New Rollback Ste&p");
    case Command::DuplicateRow:
        return tr("&Duplicate Risk");
    case Command::MoveRowUp:
        return isSorted() ? tr("Move &Up (not while sorted)") : QString();
    case Command::MoveRowDown:
        return isSorted() ? tr("Move Do&wn (not while sorted)") : QString();
    case Command::RemoveRow:
        return tr("&Remove Risk");
    default:
        return {};
    }
}

QString RisksPane::shortNameOf(Command command) const
{
    return command == Command::AddRow ? tr("Risk") : command == Command::AddGroup ? tr("Step") : QString();
}

void RisksPane::run(Command command)
{
    switch (command) {
    case Command::AddRow:
        if (isSorted()) // where a row comes to stand below another one, the order is the plan's
            tree()->header()->setSortIndicator(-1, Qt::AscendingOrder);
        beginRow(RiskModel::RiskKind);
        break;
    case Command::AddGroup:
        m_details->rollback()->beginAdding();
        updateRows();
        m_details->rollback()->beginAdding();
        break;
    default:
        ItemsPane::run(command);
    }
}

qsizetype RisksPane::itemCount() const
{
    return session()->plan().risks.size();
}

QModelIndex RisksPane::indexOfItem(int item) const
{
    return m_model->indexOfRisk(item);
}

Edit RisksPane::duplicated(const EditSubject &subject, const QList<int> &items) const
{
    return duplicateRisks(subject, items);
}

Edit RisksPane::removed(const EditSubject &subject, const QList<int> &items) const
{
    return removeRisks(subject, items);
}

Edit RisksPane::moved(const EditSubject &subject, const QList<int> &items, int step) const
{
    return moveRisks(subject, items, step < 0 ? items.first() - 1 : items.last() + 2);
}

int RisksPane::placeBelow() const
{
    const QList<int> selected = selectedItems();
    return selected.isEmpty() ? int(itemCount()) : selected.last() + 1;
}

Edit RisksPane::pasted(const EditSubject &subject, const QMimeData &data) const
{
    const QString markdown = QString::fromUtf8(data.data(u"text/markdown"_s));
    return pasteRisks(subject, placeBelow(), markdown.contains(u'|') ? markdown : data.text());
}

QMimeData *RisksPane::copied() const
{
    return RiskModel::clipboardData(session()->plan(), selectedItems());
}

} // namespace Setsquare
