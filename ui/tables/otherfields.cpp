// SPDX-License-Identifier: Apache-2.0
#include "otherfields.h"

namespace Setsquare {

void addOtherFields(FieldForm *form, const QList<Field> &fields, const QStringList &known)
{
    FieldForm::Side side = FieldForm::Left;
    for (const Field &field : fields) {
        if (known.contains(field.name.trimmed().toLower()))
            continue;
        form->addText(side, field.name, field.value);
        side = side == FieldForm::Left ? FieldForm::Right : FieldForm::Left;
    }
}

} // namespace Setsquare
