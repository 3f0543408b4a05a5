// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "console.h"
#include "exitstatus.h"
#include "planinput.h"
#include "planjson.h"
#include "plantext.h"
#include "researchfiles.h"
#include "researchjson.h"

namespace Setsquare {

int showPlan(const QString &path, bool asJson)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const bool written = asJson ? Console::write(QJsonDocument(planJson(input->plan, input->text(), input->digest())))
                                : Console::write(planText(input->plan, input->digest()));
    return written ? ExitStatus::fine : ExitStatus::file;
}

int showResearch(const QString &path, bool asJson)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const QList<Research> documents =
        isPlan(input->text()) ? readResearchFiles(path, input->plan.research) : QList<Research> {readResearch(input->text(), path)};
    bool complete = true;
    for (const Research &research : documents) {
        if (!research.error.isEmpty())
            Console::complain(research.path + QStringLiteral(": ") + research.error);
        complete = complete && research.error.isEmpty();
    }
    const bool written = asJson ? Console::write(QJsonDocument(researchJson(documents))) : Console::write(researchText(documents));
    return written && complete ? ExitStatus::fine : ExitStatus::file;
}

} // namespace Setsquare
