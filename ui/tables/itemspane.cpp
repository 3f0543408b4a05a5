// SPDX-License-Identifier: Apache-2.0
#include "itemspane.h"

#include "plantree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

ItemsPane::ItemsPane(int itemRole, PlanSession *session, PlanSelection *selection, QWidget *parent)
    : RowsPane(session, selection, parent)
    , m_itemRole(itemRole)
{}

bool ItemsPane::can(Command command) const
{
    const QList<int> selected = selectedItems();
    if (command == Command::Copy)
        return !selected.isEmpty();
    if (session()->document()->isReadOnly())
        return false;
    switch (command) {
    case Command::AddRow:
    case Command::AddGroup:
        return true;
    case Command::Paste:
        return QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasText();
    case Command::MoveRowUp:
        return !selected.isEmpty() && selected.first() > 0;
    case Command::MoveRowDown:
        return !selected.isEmpty() && selected.last() + 1 < itemCount();
    case Command::DuplicateRow:
    case Command::RemoveRow:
    case Command::Cut:
        return !selected.isEmpty();
    default:
        return false;
    }
}

void ItemsPane::run(Command command)
{
    switch (command) {
    case Command::DuplicateRow:
        duplicate();
        break;
    case Command::MoveRowUp:
    case Command::MoveRowDown:
        make([&](const EditSubject &subject) { return moved(subject, selectedItems(), command == Command::MoveRowUp ? -1 : 1); });
        break;
    case Command::Cut:
        run(Command::Copy);
        [[fallthrough]];
    case Command::RemoveRow:
        remove();
        break;
    case Command::Copy:
        QGuiApplication::clipboard()->setMimeData(copied());
        break;
    case Command::Paste:
        paste();
        break;
    default:
        break;
    }
}

QList<int> ItemsPane::selectedItems() const
{
    QList<int> items;
    const auto add = [&](const QModelIndex &row) {
        if (const int item = row.data(m_itemRole).toInt(); item >= 0)
            items.append(item);
    };
    const QModelIndexList rows = tree()->selectedRowsInOrder();
    for (const QModelIndex &row : rows) {
        add(row);
        for (int below = 0; below < row.model()->rowCount(row); ++below)
            add(row.model()->index(below, 0, row));
    }
    std::ranges::sort(items);
    return items;
}

void ItemsPane::select(int first, qsizetype count)
{
    const auto rowOf = [this](int item) { return tree()->fromRows(indexOfItem(item)); };
    tree()->setCurrentIndex(rowOf(first));
    for (int item = first + 1; item < first + count; ++item)
        tree()->selectionModel()->select(rowOf(item), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    tree()->scrollTo(tree()->currentIndex());
}

void ItemsPane::duplicate()
{
    const QList<int> selected = selectedItems();
    if (make([&](const EditSubject &subject) { return duplicated(subject, selected); }))
        select(selected.last() + 1, selected.size());
}

void ItemsPane::remove()
{
    const QList<int> selected = selectedItems();
    if (make([&](const EditSubject &subject) { return removed(subject, selected); }) && itemCount() > 0)
        select(std::min(selected.first(), int(itemCount()) - 1));
}

void ItemsPane::paste()
{
    const int place = placeBelow();
    const qsizetype before = itemCount();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (make([&](const EditSubject &subject) { return pasted(subject, *data); }))
        select(place, itemCount() - before);
}

QMimeData *ItemsPane::copied() const
{
    const QString markdown = selectedText();
    auto *data = new QMimeData;
    data->setText(markdown);
    data->setData(u"text/markdown"_s, markdown.toUtf8());
    return data;
}

} // namespace Setsquare
