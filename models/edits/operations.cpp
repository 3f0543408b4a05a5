// SPDX-License-Identifier: Apache-2.0
#include "operations.h"

#include "criterionedits.h"
#include "guard.h"
#include "riskedits.h"
#include "taskedits.h"
#include "taskfieldedits.h"
#include "textitemedits.h"

namespace Setsquare {

const QList<Operation> &operations()
{
    static const QList<Operation> all =
        QList<Operation>() << taskOperations() << taskFieldOperations() << criterionOperations() << riskOperations() << textItemOperations();
    return all;
}

Edit perform(const EditSubject &subject, const QString &name, const QJsonObject &arguments)
{
    for (const Operation &operation : operations()) {
        if (name == QLatin1String(operation.name))
            return guarded(subject, operation.edit(subject, Arguments(arguments)));
    }
    return Edit::malformed({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no operation “%1”."), {name}});
}

} // namespace Setsquare
