// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

class PreviewDocument;

/** Makes the ids of cited findings links, where a Grounded in field, a cell of such a column, or the brackets behind a criterion cite them. */
void linkCitations(PreviewDocument &document);

/** The id that a link of a citation leads to; empty if it is another link. */
QString citedFinding(const QString &link);

} // namespace Setsquare
