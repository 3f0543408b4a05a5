// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"
#include "taskids.h"

namespace Setsquare {

/** Puts the fragments of a text together to a plan. Cost: one step per task, criterion, risk and heading. */
class PlanAssembler
{
public:
    PlanAssembler(TaskIds &ids, TaskList &list) : m_ids(ids), m_list(list) {}

    /** Adds the next unit of the text. `before` is the context that it was read in. Requires: the fragment lives until
        finish(). */
    void add(const Fragment &fragment, const ReadContext &before, qsizetype start, int firstLine);
    /** The plan, when all is added. `blocks` are those of the whole text. */
    Plan finish(const BlockTree &blocks);

private:
    struct OpenHeading {
        int level;
        int section = -1;
        int phase = -1;
        int context = -1; ///< index of its prose, of a Context section
    };
    struct PhaseHeading {
        QString title; ///< the whole
        int level = 1;
    };
    void addHeadings(const Fragment &fragment);
    void closeHeadings(int level, qsizetype end, int lastLine);
    void addTasks(const Fragment &fragment, const ReadContext &before);
    void addFrontMatter(const Fragment &fragment);
    void addItems(const Fragment &fragment);
    void addSteps(const Fragment &fragment);
    void addArchitecture(const Architecture &architecture);
    void addConflicts(const Fragment &fragment);
    void addConflict(const ConflictMarker &end);
    void countTasks();
    void dropEmptyPhases();
    void numberDecisions();

    TaskIds &m_ids;
    TaskList &m_list;
    Plan m_plan;
    std::vector<TaskPlace> m_tasks;
    std::vector<const RiskEntry *> m_risks;
    std::vector<OpenHeading> m_open;
    std::vector<TextRange> m_contexts; ///< the prose of Context sections; end -1 while it goes on
    std::vector<PhaseHeading> m_phaseTitles;
    bool m_breaksRun = true;
    QString m_architectureProse;
    ConflictMarker m_conflictStart;
    bool m_inConflict = false;
    int m_lastContentLine = -1;
    qsizetype m_start = 0;
    int m_firstLine = 0;
    int m_phaseBefore = -1;
};

} // namespace Setsquare
