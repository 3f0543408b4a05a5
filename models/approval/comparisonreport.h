// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outlinematch.h"

#include <QHash>

namespace Setsquare {

/** Writes down how one outline differs from another. */
class ComparisonReport
{
public:
    ComparisonReport(const PlanOutline &before, const PlanOutline &after);

    Comparison written();

private:
    /** A change with its place in the report. */
    struct Line {
        PlanChange change;
        qsizetype position; ///< of its node in the text after
        int before; ///< nodes; -1 for none
        int after;
    };

    PlanChange changeOf(PlanChange::Kind kind, int before, int after) const;
    void add(const PlanChange &change, int before, int after);
    void addField(const QString &field, const QString &before, const QString &after, int nodeBefore, int nodeAfter);
    void addUnexplained(const QString &field, const QString &before, const QString &after, int nodeBefore, int nodeAfter);
    void addComersAndGoers();
    void compareNodes(int before, int after);
    void compareEntries(int before, int after);
    void compareEntry(const OutlineEntry *one, const OutlineEntry *other, int before, int after);
    void compareRest(int before, int after);
    void compareFieldOrder(const std::vector<int> &partners, int before, int after);
    bool namesSame(const OutlineEntry &one, const OutlineEntry &other, int before, int after) const;
    void comparePlaces(int before, int after);
    void addMove(int before, int after);
    Place placeOf(const PlanOutline &outline, int index) const;
    void compareNumbers(PlanPart part);
    void addConsequences();

    const PlanOutline &m_old;
    const PlanOutline &m_new;
    OutlineMatch m_match;
    QHash<QString, QString> m_taskIds; ///< what each task's id has become
    QHash<QString, QString> m_phaseNumbers;
    std::vector<Line> m_lines;
    std::vector<int> m_reworded; ///< nodes after
};

} // namespace Setsquare
