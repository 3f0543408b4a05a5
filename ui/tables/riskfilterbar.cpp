// SPDX-License-Identifier: Apache-2.0
#include "riskfilterbar.h"

#include "flowlayout.h"
#include "pillbutton.h"
#include "theme.h"
#include "wording.h"

#include <QButtonGroup>

namespace Setsquare {

RiskFilterBar::RiskFilterBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *flow = new FlowLayout(Spacing::small, this);
    flow->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    for (int pill = 0; pill < PillCount; ++pill) {
        m_pills[pill] = new PillButton({}, this);
        m_group->addButton(m_pills[pill], pill);
        flow->addWidget(m_pills[pill]);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int pill) {
        if (pill != Field)
            Q_EMIT filterChosen(filterOf(Pill(pill)));
    });
    showPills();
}

RiskFilter RiskFilterBar::filterOf(Pill pill)
{
    RiskFilter filter;
    if (pill == High)
        filter.exposure = Level::High;
    else if (pill == Medium)
        filter.exposure = Level::Medium;
    else if (pill == Low)
        filter.exposure = Level::Low;
    else if (pill == Unrated)
        filter.exposure = Level::Unknown;
    filter.isUnmitigated = pill == Unmitigated;
    return filter;
}

void RiskFilterBar::setCounts(const Counts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    showPills();
}

void RiskFilterBar::setFilter(const RiskFilter &filter)
{
    m_filter = filter;
    showPills();
}

void RiskFilterBar::showPills()
{
    const QString texts[] {tr("All %1").arg(m_counts.all),
                           tr("High %1").arg(m_counts.high),
                           tr("Medium %1").arg(m_counts.medium),
                           tr("Low %1").arg(m_counts.low),
                           tr("Not rated %1").arg(m_counts.unrated),
                           tr("No mitigation %1").arg(m_counts.unmitigated),
                           m_filter.field
                               ? tr("%1 × %2").arg(Wording::level(m_filter.field->first), Wording::level(m_filter.field->second).toLower())
                               : QString()};
    const QString names[] {tr("All risks"),
                           tr("Only those of high exposure"),
                           tr("Only those of medium exposure"),
                           tr("Only those of low exposure"),
                           tr("Only those that are not rated"),
                           tr("Only those that nothing is done about"),
                           tr("Only those of the chosen field")};
    const bool isRated = m_filter.field && m_filter.field->first != Level::Unknown;
    const bool isThere[] {
        true,   true, true, true, m_counts.unrated > 0 || m_filter == filterOf(Unrated), m_counts.unmitigated > 0 || m_filter.isUnmitigated,
        isRated};
    for (int pill = 0; pill < PillCount; ++pill) {
        m_pills[pill]->setText(texts[pill]);
        m_pills[pill]->setAccessibleName(names[pill] + QStringLiteral(": ") + texts[pill]);
        m_pills[pill]->setToolTip(names[pill]);
        m_pills[pill]->setVisible(isThere[pill]);
        m_pills[pill]->updateGeometry();
        const bool isUnratedField = pill == Unrated && m_filter.field && !isRated;
        if (pill == Field ? isRated : isUnratedField || m_filter == filterOf(Pill(pill)))
            m_pills[pill]->setChecked(true);
    }
}

} // namespace Setsquare
