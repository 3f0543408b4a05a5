// SPDX-License-Identifier: Apache-2.0
#include "validation.h"

#include "words.h"

#include <QString>

#include <array>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

bool verifies(QStringView step)
{
    static constexpr std::array beginnings {"verif"_L1, "validat"_L1, "check"_L1,  "confirm"_L1, "test"_L1,    "ensur"_L1, "monitor"_L1,
                                            "watch"_L1, "observ"_L1,  "compar"_L1, "smoke"_L1,   "inspect"_L1, "prove"_L1, "measur"_L1};
    return !wordBeginningWith(step, beginnings).isEmpty();
}

bool triesFirst(QStringView step)
{
    static constexpr std::array beginnings {"dry"_L1, "preview"_L1, "canary"_L1, "staging"_L1, "pilot"_L1, "trial"_L1};
    return !wordBeginningWith(step, beginnings).isEmpty();
}

} // namespace Setsquare
