// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** `setsquare/1:` and 64 hex digits of SHA-256 over the text with each approval line reduced to `- [ ] ROLE`, CRLF and lone CR as LF, one
    BOM dropped, and all final line ends replaced by one LF. Nothing else is folded. Cost: linear, 22 ms for 2.6 MB. */
QString digest(const QString &text);

} // namespace Setsquare
