// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemspane.h"
#include "risk.h"

class QScrollArea;
class QSplitter;

namespace Setsquare {

class RiskDetails;
class RiskFilterBar;
class RiskMatrixView;
class RiskModel;
class RiskSorter;
struct RiskFilter;

/** The risks as a table and between likelihood and impact, with all of the one that is selected, and the way back and where to stop and
    look. */
class RisksPane : public ItemsPane
{
    Q_OBJECT

public:
    RisksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    bool can(Command command) const override;
    void run(Command command) override;
    QString nameOf(Command command) const override;
    QString shortNameOf(Command command) const override;

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    qsizetype itemCount() const override;
    QModelIndex indexOfItem(int item) const override;
    Edit duplicated(const EditSubject &subject, const QList<int> &items) const override;
    Edit removed(const EditSubject &subject, const QList<int> &items) const override;
    Edit moved(const EditSubject &subject, const QList<int> &items, int step) const override;
    int placeBelow() const override;
    Edit pasted(const EditSubject &subject, const QMimeData &data) const override;
    QMimeData *copied() const override;
    void restyle() override;

private:
    void buildTree();
    void buildPages();
    void connectMatrix();
    /** The rows are not all that there are, in the order of the plan. */
    bool isArranged() const { return isSorted() || isFiltered(); }
    bool isSorted() const;
    bool isFiltered() const;
    void showOrder();
    void setFilter(const RiskFilter &filter);
    void chooseRisk(int risk);
    void showMatrix();
    void rate(int risk, Level likelihood, Level impact);
    void followSelection(TextRange range);
    void goTo(TextRange range);
    void goToTask(const QString &id);

    RiskModel *m_model;
    RiskSorter *m_sorter;
    RiskDetails *m_details;
    RiskFilterBar *m_filters;
    RiskMatrixView *m_matrix;
    QScrollArea *m_scroller = nullptr; ///< around the matrix
    QSplitter *m_splitter = nullptr;
};

} // namespace Setsquare
