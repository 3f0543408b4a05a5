// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

/** A plan as JSON for programs: the document `setsquare/plan/1`, and with it whether it is a draft, the gate, the records of approval in full, and the
    specification as text, so that nothing is missing. Shape: as `resources/schema/plan-1.schema.json` says; the last member is the SHA-256
    of all that stands before it. Requires: the plan is the one that the text holds. */
QByteArray specJson(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin);

/** What such a document says it was exported from; nothing for others, and for one that was changed since. */
std::optional<SpecOrigin> readJsonOrigin(const QByteArray &json);

} // namespace Setsquare
