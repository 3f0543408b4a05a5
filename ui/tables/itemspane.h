// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowspane.h"

class QMimeData;

namespace Setsquare {

/** A pane of a list of the plan, whose items are duplicated, moved, removed, copied and pasted alike. */
class ItemsPane : public RowsPane
{
    Q_OBJECT

public:
    /** `itemRole` tells of a row the index into the list of the plan, -1 for one that is no item. */
    ItemsPane(int itemRole, PlanSession *session, PlanSelection *selection, QWidget *parent);

    bool can(Command command) const override;
    void run(Command command) override;

protected:
    /** The selected items in the order of the plan, those of selected groups included. */
    QList<int> selectedItems() const;
    /** Selects what was made: so many items from this one on. */
    void select(int first, qsizetype count = 1);

    virtual qsizetype itemCount() const = 0;
    /** The row of an item in its model. */
    virtual QModelIndex indexOfItem(int item) const = 0;
    virtual Edit duplicated(const EditSubject &subject, const QList<int> &items) const = 0;
    virtual Edit removed(const EditSubject &subject, const QList<int> &items) const = 0;
    /** Moves items by one place up or, with a step of 1, down. */
    virtual Edit moved(const EditSubject &subject, const QList<int> &items, int step) const = 0;
    /** Where what is pasted below the current row comes to stand. */
    virtual int placeBelow() const { return 0; }
    virtual Edit pasted(const EditSubject &, const QMimeData &) const { return {}; }
    /** The selected items for the clipboard. */
    virtual QMimeData *copied() const;

private:
    void duplicate();
    void remove();
    void paste();

    int m_itemRole;
};

} // namespace Setsquare
