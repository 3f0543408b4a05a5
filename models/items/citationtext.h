// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"
#include "research.h"

#include <QFileInfo>
#include <QHash>
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
        texts += citation.quote.isEmpty() ? citation.id : QStringLiteral("%1 \"%2\"").arg(citation.id, citation.quote);
    }
    return texts.join(QStringLiteral(", "));
}

/** What can be cited, and what each says. */
struct FindingChoices {
    QStringList ids; ///< with the document's stem where several have one of that name
    QStringList texts;
};

inline FindingChoices findingChoices(const QList<Research> &research)
{
    QHash<QString, int> counts;
    for (const Research &document : research) {
        for (const ResearchFinding &finding : document.findings) {
            ++counts[finding.id];
        }
    }
    FindingChoices choices;
    for (const Research &document : research) {
        for (const ResearchFinding &finding : document.findings) {
            const QString id = counts.value(finding.id) > 1 ? QFileInfo(document.path).completeBaseName() + u':' + finding.id : finding.id;
            choices.ids += id;
            choices.texts += id + u' ' + finding.text.simplified();
        }
    }
    return choices;
}

} // namespace Setsquare
