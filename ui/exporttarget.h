// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Setsquare {

/** What a plan can be exported as, and where to. */
enum class ExportTarget {
    Spec, ///< a specification in markdown, where the user wants it
    Html,
    Pdf,
    Json,
    Bundle, ///< a specification at the place where agents look for it
    SpecsFolder, ///< … and where people do
    DecisionRecords ///< a folder with a file for each decision
};

} // namespace Setsquare
