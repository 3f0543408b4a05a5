// SPDX-License-Identifier: Apache-2.0
#include "operations.h"

#include "approvaledits.h"
#include "checkpointedits.h"
#include "citationedits.h"
#include "criterionedits.h"
#include "criteriongroupedits.h"
#include "decisionedits.h"
#include "effortedits.h"
#include "frontmatteredits.h"
#include "guard.h"
#include "phaseedits.h"
#include "questionedits.h"
#include "riskedits.h"
#include "taskedits.h"
#include "taskfieldedits.h"
#include "textitemedits.h"

namespace Setsquare {

const QList<Operation> &operations()
{
    static const QList<Operation> all = criterionOperations() + criterionGroupOperations() + taskOperations() + taskFieldOperations()
        + phaseOperations() + approvalOperations() + checkpointOperations() + citationOperations() + decisionOperations()
        + effortOperations() + frontMatterOperations() + questionOperations() + riskOperations() + textItemOperations();
    return all;
}

Edit operationNamed(const QString &name, const EditSubject &subject, const QJsonObject &arguments)
{
    for (const Operation &operation : operations()) {
        if (name == QLatin1String(operation.name))
            return operation.edit(subject, Arguments(arguments));
    }
    return Edit::malformed({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no operation “%1”."), {name}});
}

Edit perform(const EditSubject &subject, const QString &name, const QJsonObject &arguments)
{
    return guarded(subject, operationNamed(name, subject, arguments));
}

} // namespace Setsquare
