// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QList>

#include <optional>

namespace Setsquare {

/** How seriously a rule is to be taken, as a configuration says. */
struct RuleSetting {
    QString rule; ///< as written
    std::optional<Severity> severity; ///< nothing: the rule is off
    int line = 0; ///< 0-based
    bool operator==(const RuleSetting &) const = default;
};

/** Something in a configuration that means nothing. */
struct ConfigurationProblem {
    Message message;
    int line = 0; ///< 0-based
    bool operator==(const ConfigurationProblem &) const = default;
};

/** What a team wants of its plans: `.setsquare.yaml`, found upward from the plan. Without a file everything is as it comes.
    Shape: `rules: {task-too-big: error, task-no-files: off}`, `thresholds: {task-hours: 4, planning-least: 20, planning-most: 40}`,
    `required-roles: [Security]`, `token-budget: 4000`. */
struct Configuration {
    QString path; ///< of the file, empty if there is none
    QString hash; ///< 64 hex digits of SHA-256 over its bytes, empty if there is none
    QList<RuleSetting> rules;
    double taskHours = 4; ///< the largest task
    double leastPlanning = 20; ///< percent of the whole effort
    double mostPlanning = 40;
    QStringList requiredRoles;
    qint64 tokenBudget = 4000; ///< 2 % of a context window of 200,000
    QList<ConfigurationProblem> problems;

    bool operator==(const Configuration &) const = default;
};

/** The configuration that a file holds. Errors: none; what is unknown or out of range is a problem, and as if it were not there.
    Cost: linear. */
Configuration readConfiguration(const QByteArray &bytes, const QString &path);

} // namespace Setsquare
