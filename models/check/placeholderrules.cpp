// SPDX-License-Identifier: Apache-2.0
#include "placeholderrules.h"

#include "markdownsyntax.h"
#include "report.h"
#include "templatetext.h"
#include "textlines.h"
#include "words.h"
#include "writtenplaces.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void unclearPlaces(const CheckSubject &subject, Report &report)
{
    const WrittenPlaces written(subject);
    const auto mark = "[NEEDS CLARIFICATION"_L1;
    for (qsizetype at = nextOf(subject.text, mark, 0); at >= 0; at = nextOf(subject.text, mark, at + mark.size())) {
        if (!written.contains(at))
            continue;
        const qsizetype close = subject.text.indexOf(u']', at);
        const qsizetype end = std::min(close < 0 ? subject.text.size() : close + 1, lineEnd(subject.text, at));
        report.add({at, end}, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1”: ask, and write the answer here."),
                   {subject.text.sliced(at, end - at)});
    }
}

/** A mark stands for what is not written yet if it begins what a line says, ends it, is followed by a colon or stands in brackets: “no TODO
    is left in the code” is a criterion like any other. */
bool standsForSomething(const QString &text, TextRange mark)
{
    const auto isWordAt = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    if (isWordAt(mark.start - 1) || isWordAt(mark.end))
        return false;
    const QStringView view(text);
    const QStringView before = view.sliced(lineStart(view, mark.start), mark.start - lineStart(view, mark.start)).trimmed();
    const QStringView behind = view.sliced(mark.end, lineEnd(view, mark.end) - mark.end).trimmed();
    const bool begins =
        before.isEmpty() || QStringView(u":-*+>|([—–").contains(before.back()) || before.back() == u']' || before.back() == u'.';
    const bool ends = behind.isEmpty() || QStringView(u":|)].?!*").contains(behind.front());
    return begins || ends;
}

void leftMarks(const CheckSubject &subject, const WrittenPlaces &written, Report &report)
{
    for (const auto mark : {"TODO"_L1, "TBD"_L1, "FIXME"_L1}) {
        for (qsizetype at = nextOf(subject.text, mark, 0); at >= 0; at = nextOf(subject.text, mark, at + mark.size())) {
            const TextRange range {at, at + mark.size()};
            if (standsForSomething(subject.text, range) && written.contains(at))
                report.add(range, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is left here: write what is missing."), {QString(mark)});
        }
    }
}

void leftPlaceholders(const CheckSubject &subject, Report &report)
{
    const WrittenPlaces written(subject);
    for (const TextRange range : placeholders(subject.text, {0, subject.text.size()})) {
        const QString words = subject.text.sliced(range.start, range.length());
        if (written.contains(range.start))
            report.add(
                range,
                QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is a placeholder of the template: write what is meant, or take it out."),
                {words});
    }
    leftMarks(subject, written, report);
}

constexpr auto complete =
    QT_TRANSLATE_NOOP("Setsquare::Messages",
                      "The specification is complete when it can be executed without ambiguity, and all questions are "
                      "answered or flagged.");
constexpr auto wholeSpecification = "Success Criteria, Specification complete";

} // namespace

QList<Rule> placeholderRules()
{
    return {
        {"needs-clarification", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "Nothing is left to be clarified."), complete,
         wholeSpecification, unclearPlaces},
        {"placeholder", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No placeholder is left, no TODO and no TBD."), complete,
         wholeSpecification, leftPlaceholders},
    };
}

} // namespace Setsquare
