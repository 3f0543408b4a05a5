// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** What a citation quotes of a finding: its words on one line, cut behind a word with `…` if there are very many, and with quotation
    marks that a citation can be written in. */
QString quoteOf(QStringView finding);

/** The words of a text that quotes are compared by: without emphasis, escapes, kinds of quotation marks and dashes, case and runs of space,
    and without a full stop at the end. */
QString comparableWords(QStringView text);

/** Whether a quote stands in a finding, in whole words; `…` at its ends says that more is there. Requires: both comparableWords().
    Cost: one search. */
bool isQuotedFrom(QStringView quote, QStringView finding);

/** Whether a finding still says what is quoted of it. Any of its words in a row may be quoted; but many words from its first on are all of
    it, up to a comma or the like: a finding that goes on now where it had ended has changed. Requires and costs: as isQuotedFrom(). */
bool isQuoteOf(QStringView quote, QStringView finding);

} // namespace Setsquare
