// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"

#include <functional>

namespace Setsquare {

/** Who writes decisions down, as functions: files and git are app's. */
struct Recorder {
    /** What came of a decision: a reason in words if it was not recorded. */
    struct Answer {
        QString reason; ///< empty: it is recorded
        bool hasMoved = false; ///< because the text is not that of the file any more: it has to be read again
    };

    /** git's identity of whoever works here. */
    std::function<QString()> identity;
    /** Records a decision about a text that was shown. Of the record, who, what and how are set. */
    std::function<Answer(const Record &record, const QString &approvedText)> record;
};

} // namespace Setsquare
