// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration.h"

#include <QStringList>

namespace Setsquare {

/** Where the configuration of a plan may lie, the nearest first: `.setsquare.yaml` in the plan's folder and in every folder above it. For
    standard input the working folder is the plan's. */
QStringList configurationPlaces(const QString &planPath);

/** The configuration in force for a plan: the nearest; without a file everything as it comes. One that cannot be read is a problem. */
Configuration configurationOf(const QString &planPath);

} // namespace Setsquare
