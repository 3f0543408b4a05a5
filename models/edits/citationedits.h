// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

enum class Cited { Task, Decision, Criterion, Risk };

/** What cites, by its kind and index. Units: the range is absolute. */
struct Citing {
    QString name;
    TextRange range;
    QList<Citation> citations; ///< ranges relative to range.start
};
/** A citation as it is written, `C1 "must work with Redis"`. */
QString writtenCitation(const QString &finding, const QString &quote);

/** Nothing if there is nothing at that index. */
std::optional<Citing> citing(const Plan &plan, Cited kind, int index);

/** Cites a finding of the research, with its words as the quote if they are given; where it is cited already, the quote becomes this one. */
Edit addCitation(const EditSubject &subject, Cited kind, int index, const QString &finding, const QString &quote = {});
/** Takes a citation away, and the field, column's cell or brackets that held no other. Errors: what does not cite it. */
Edit removeCitation(const EditSubject &subject, Cited kind, int index, const QString &finding);
/** The same of the citation at a place among its citations. */
Edit removeCitation(const EditSubject &subject, Cited kind, int index, int at);
/** Makes the citation at a place name another finding, or quote other words of it; it goes if another one names that finding already. */
Edit replaceCitation(const EditSubject &subject, Cited kind, int index, int at, const QString &finding, const QString &quote);

/** `cite.add` and `cite.remove`. */
QList<Operation> citationOperations();

} // namespace Setsquare
