// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

namespace Setsquare {

// The subcommands. Each writes to standard output, complains on standard error, and returns the exit status. `-` is standard input
// or output.

int showPlan(const QString &path, bool asJson);
/** Of a plan its research, of any other file its own findings. */
int showResearch(const QString &path, bool asJson);
/** Of a folder all plans in it and below, hidden folders excepted. */
int checkPlans(const QStringList &paths, bool asJson, Severity failOn);
/** What a rule asks for. */
int explainRule(const QString &code);
/** How long the plan takes, and with that many people, if people > 0. */
int showSchedule(const QString &path, bool asJson, int samples, qint64 seed, int people);
int showGates(const QStringList &paths, bool asJson);
int exportSpec(const QString &path, const QString &output, bool draft);
enum class ExportView { Flowchart, Gantt, Dot, Csv };
/** The tasks as a diagram or a table, whatever the gate says. */
int exportView(const QString &path, const QString &output, ExportView view);
/** Applies a list of operations in JSON as one; an empty output is the plan itself. With `asDiff` a unified diff is printed instead. */
int editPlan(const QString &path, const QString &operations, const QString &output, bool asDiff);
int newPlan(const QString &path, const QString &title);

} // namespace Setsquare
