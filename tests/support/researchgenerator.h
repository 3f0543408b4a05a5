// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** A research document with so many findings of all kinds, and prose between them until it is so many characters long. */
QString generatedResearch(int findings, qsizetype size);

/** The plan with every task citing two of these findings, by their words. */
QString citingFindings(QString plan, int findings);

} // namespace Setsquare
