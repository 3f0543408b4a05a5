// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** The template of an approach: all sections, each with guidance in a comment. Requires: the approach is one of the four. */
QString planTemplate(const QString &approach);

} // namespace Setsquare
