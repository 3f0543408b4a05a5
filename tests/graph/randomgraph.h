// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

#include <QRandomGenerator>

#include <algorithm>

// Plans without text, and what can be said of small ones by trying everything.

namespace Setsquare {

/** A plan of tasks 1, 2, … with these estimates. */
inline Plan planWith(const QList<Estimate> &estimates)
{
    Plan plan;
    for (const Estimate &estimate : estimates) {
        Task &task = plan.tasks.emplaceBack();
        task.id = task.number = QString::number(plan.tasks.size());
        task.estimate = estimate;
    }
    return plan;
}

/** Estimates of whole and half hours, some 0 and some without a spread. */
inline QList<Estimate> randomEstimates(QRandomGenerator &random, int tasks)
{
    QList<Estimate> result;
    for (int task = 0; task < tasks; ++task) {
        const double low = random.bounded(4);
        result.append({low, low + random.bounded(3)});
    }
    return result;
}

enum class Shape { Acyclic, Any };

/** Stated dependencies, some twice; one in `spread` of all pairs. An acyclic graph does not follow the order of the tasks. */
inline std::vector<Dependency> randomDependencies(QRandomGenerator &random, int tasks, Shape shape, int spread = 3)
{
    std::vector<int> rank;
    for (int task = 0; task < tasks; ++task)
        rank.insert(rank.begin() + random.bounded(task + 1), task);
    std::vector<Dependency> result;
    for (int to = 0; to < tasks; ++to) {
        for (int from = 0; from < tasks; ++from) {
            const bool isAllowed = shape == Shape::Any || rank[size_t(from)] < rank[size_t(to)];
            for (int repeat = 0; isAllowed && repeat < 2; ++repeat) {
                if (random.bounded(repeat == 0 ? spread : 10) != 0)
                    break;
                result.push_back({from, to, false});
            }
        }
    }
    return result;
}

/** Whether each task leads to each, by Warshall's algorithm. */
inline std::vector<std::vector<bool>> closure(int tasks, const std::vector<Dependency> &dependencies)
{
    std::vector<std::vector<bool>> result(size_t(tasks), std::vector<bool>(size_t(tasks), false));
    for (const Dependency &dependency : dependencies) {
        if (dependency.from >= 0)
            result[size_t(dependency.from)][size_t(dependency.to)] = true;
    }
    for (size_t k = 0; k < size_t(tasks); ++k) {
        for (size_t i = 0; i < size_t(tasks); ++i) {
            for (size_t j = 0; result[i][k] && j < size_t(tasks); ++j)
                result[i][j] = result[i][j] || result[k][j];
        }
    }
    return result;
}

/** By task: whether it is in a cycle or behind one. */
inline std::vector<bool> isTangled(int tasks, const std::vector<Dependency> &dependencies)
{
    const auto leads = closure(tasks, dependencies);
    std::vector<bool> result(size_t(tasks), false);
    for (size_t task = 0; task < result.size(); ++task) {
        for (size_t other = 0; other < result.size(); ++other)
            result[task] = result[task] || (leads[other][other] && (other == task || leads[other][task]));
    }
    return result;
}

/** The longest path that ends with a task, at midpoints, by trying all. Requires: the task is not tangled. */
inline double finishOf(const Plan &plan, const std::vector<Dependency> &dependencies, int task)
{
    double start = 0;
    for (const Dependency &dependency : dependencies) {
        if (dependency.to == task && dependency.from >= 0)
            start = std::max(start, finishOf(plan, dependencies, dependency.from));
    }
    return start + plan.tasks.at(task).estimate.value_or(Estimate {}).middleHours();
}

/** When all are done that are not tangled. */
inline double endOf(const Plan &plan, const std::vector<Dependency> &dependencies)
{
    const std::vector<bool> tangled = isTangled(int(plan.tasks.size()), dependencies);
    double end = 0;
    for (int task = 0; task < int(plan.tasks.size()); ++task)
        end = std::max(end, tangled[size_t(task)] ? 0 : finishOf(plan, dependencies, task));
    return end;
}

} // namespace Setsquare
