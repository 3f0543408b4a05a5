// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "console.h"
#include "durablefile.h"
#include "exitstatus.h"
#include "plantemplate.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

int newPlan(const QString &path, const QString &title)
{
    const QString text = newPlanText(title);
    if (path == "-"_L1)
        return Console::write(text) ? ExitStatus::fine : ExitStatus::file;
    const WriteResult result = writeDurably(path, text.toUtf8(), std::nullopt);
    if (!result.isWritten())
        Console::complain(u"%1: %2 Nothing was written; name another file"_s.arg(path, result.reason));
    return result.isWritten() ? ExitStatus::fine : ExitStatus::file;
}

} // namespace Setsquare
