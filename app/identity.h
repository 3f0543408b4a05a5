// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** Who works at this machine, `Name <mail>`: git's identity in a folder, otherwise the account's name and the machine's. It is what the
    machine says and proves nothing. Cost: a run of git. */
QString identityIn(const QString &folder);

/** git's identity alone; empty if git is missing or knows none. */
QString gitIdentityIn(const QString &folder);

} // namespace Setsquare
