// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"
#include "patternfiles.h"

namespace Setsquare {

class Settings;

/** The folder that the patterns of a plan's repository go to, and the files in it. `plan` tells the path of the plan's file by now, empty
    for one never saved. Requires: both outlive the functions. */
PatternFiles patternShelf(Settings *settings, const Dialogs &dialogs, const std::function<QString()> &plan);

/** Writes a new file into a folder, which is made if it is missing, under the first free name: `stem.md`, `stem-2.md`, …
    Errors: nothing is written, and the reason says why; a file that is there is never touched. */
PatternFiles::Written writePattern(const QString &folder, const QString &stem, const QByteArray &bytes);

} // namespace Setsquare
