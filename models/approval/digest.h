// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "approvalline.h"

#include <QList>
#include <QString>

namespace Setsquare {

/** What an approval is bound to: the text with each approval line reduced to `- [ ] ROLE`, CRLF and lone CR as LF, one BOM dropped, and
    all final line ends replaced by one LF. Nothing else is folded. Requires: the approval lines of that text, in order. Cost: linear. */
QString approvedText(const QString &text, const QList<ApprovalLine> &approvals);

/** `setsquare/1:` and 64 hex digits of SHA-256 over the UTF-8 of an approved text. Cost: linear, 22 ms for 2.6 MB. */
QString digestOf(const QString &approvedText);

/** The digest of approvedText(). */
QString digest(const QString &text, const QList<ApprovalLine> &approvals);

/** The hex digits of a digest, which its snapshot is named after; empty for what is none. */
QString digestHex(const QString &digest);

} // namespace Setsquare
