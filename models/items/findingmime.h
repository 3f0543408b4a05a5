// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

class QMimeData;

namespace Setsquare {

/** A finding of the research on its way to what is to cite it, within one plan. */
namespace FindingMime {

QString format();
QMimeData *data(const PlanSession *session, FindingPlace place);
/** The finding that is carried; invalid if there is none, it is another plan's, or the plan cannot be edited now. */
FindingPlace place(const QMimeData *data, const PlanSession *session);

} // namespace FindingMime

} // namespace Setsquare
