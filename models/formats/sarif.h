// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"
#include "locatedfinding.h"

#include <QJsonObject>

namespace Setsquare {

/** The findings as a log of SARIF 2.1.0, for services that show them beside the code. Every rule is listed, found or not. Files below
    `workingFolder` are named relative to it, others by their whole path. */
QJsonObject sarif(const QList<LocatedFinding> &findings, const QString &version, const QString &workingFolder);

} // namespace Setsquare
