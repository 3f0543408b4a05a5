// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"
#include "fieldform.h"

namespace Setsquare {

/** Adds the fields that have no place of their own in a form, to both sides in turn. `known` are names in lower case. */
void addOtherFields(FieldForm *form, const QList<Field> &fields, const QStringList &known);

} // namespace Setsquare
