// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "risksorter.h"

#include <QWidget>

class QButtonGroup;

namespace Setsquare {

class PillButton;

/** Pills that show all risks or some of them, each with how many there are. */
class RiskFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RiskFilterBar(QWidget *parent = nullptr);

    struct Counts {
        int all = 0;
        int high = 0;
        int medium = 0;
        int low = 0;
        int unrated = 0;
        int unmitigated = 0;
        bool operator==(const Counts &) const = default;
    };
    void setCounts(const Counts &counts);
    void setFilter(const RiskFilter &filter);

Q_SIGNALS:
    void filterChosen(const Setsquare::RiskFilter &filter);

private:
    enum Pill { All, High, Medium, Low, Unrated, Unmitigated, Field, PillCount };

    static RiskFilter filterOf(Pill pill);
    void showPills();

    PillButton *m_pills[PillCount] = {};
    QButtonGroup *m_group;
    Counts m_counts;
    RiskFilter m_filter;
};

} // namespace Setsquare
