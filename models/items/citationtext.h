// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citationresolution.h"

#include <QStringList>

namespace Setsquare {

/** The ids that are cited, `C1, D2`. */
inline QString citationText(const QList<Citation> &citations)
{
    QStringList ids;
    for (const Citation &citation : citations) {
        ids += citation.id;
    }
    return ids.join(QStringLiteral(", "));
}

/** The citations with their quotes, `C1 "at most 200 MB", D2`. */
inline QString quotedCitations(const QList<Citation> &citations)
{
    QStringList texts;
    for (const Citation &citation : citations) {
        texts += writtenCitation(citation.id, citation.quote);
    }
    return texts.join(QStringLiteral(", "));
}

/** What can be cited, and what each says. */
struct FindingChoices {
    QStringList ids; ///< with the document's stem where several have one of that name
    QStringList texts;
};

inline FindingChoices findingChoices(const ResearchIndex &index)
{
    FindingChoices choices;
    for (int document = 0; document < int(index.research().size()); ++document) {
        for (int i = 0; i < int(index.research()[document].findings.size()); ++i) {
            choices.ids += index.citationId({document, i});
            choices.texts += choices.ids.last() + u' ' + index.finding({document, i}).text.simplified();
        }
    }
    return choices;
}

} // namespace Setsquare
