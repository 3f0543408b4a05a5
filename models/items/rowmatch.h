// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowmodel.h"

namespace Setsquare {

/** Which row of before each row of after is, by position; -1 for one that is new. Rows are the same if they have kind and name in common;
    failing that, kind and id; failing that, if they stand at the same place between two that are. A row is matched at most once.
    Cost: linear, one comparison of names per row where nothing moved. */
std::vector<int> matchedRows(const std::vector<Row> &before, const std::vector<Row> &after);

} // namespace Setsquare
