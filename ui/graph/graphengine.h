// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Setsquare {

/** What came of laying a graph out. */
struct GraphAnswer {
    enum class Problem { None, Missing, Failed }; ///< Missing: the program that does it is not there
    QByteArray json; ///< for readGraphLayout()
    Problem problem = Problem::None;
    QString reason; ///< of a failure, one sentence
};

/** Lays out a graph that is given in the language of Graphviz while the window goes on, and calls back. What is returned is a hold on the
    work: when it is let go, the work is given up, and nobody is called. An engine never calls back before it has returned. */
using GraphEngine = std::function<std::shared_ptr<void>(const QByteArray &dot, const std::function<void(const GraphAnswer &)> &answered)>;

} // namespace Setsquare
