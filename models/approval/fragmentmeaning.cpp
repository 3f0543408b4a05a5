// SPDX-License-Identifier: Apache-2.0
#include "fragmentmeaning.h"

#include "wordbag.h"

namespace Setsquare {

bool meansSame(QStringView one, QStringView other)
{
    return one == other || wordsHash(one) == wordsHash(other);
}

} // namespace Setsquare
