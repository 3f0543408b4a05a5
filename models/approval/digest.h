// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "approvalline.h"

#include <QList>
#include <QString>

namespace Setsquare {

/** `setsquare/1:` and 64 hex digits of SHA-256 over the text with each approval
   line reduced to `- [ ] ROLE`, CRLF and lone CR as LF, one BOM dropped, and
   all final line ends replaced by one LF. Nothing else is folded. Requires: the
   approval lines of that text, in order. Cost: linear, 22 ms for 2.6 MB. */
QString digest(const QString &text, const QList<ApprovalLine> &approvals);

} // namespace Setsquare
