// SPDX-License-Identifier: Apache-2.0
#include "tracetext.h"

#include "csv.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 72;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.first(longest).trimmed() + u'…';
}

QString citingText(const TraceReport &report, const TracedFinding &finding)
{
    QStringList texts;
    for (const CitedBy by : finding.citedBy)
        texts.append(toText(by.kind) + u' ' + citingId(report.plan, by));
    return texts.isEmpty() ? u"-"_s : texts.join(u", "_s);
}

QString findingsText(const TraceReport &report)
{
    QString result;
    for (const TracedFinding &traced : report.trace.findings) {
        const ResearchFinding &finding = report.index.finding(traced.place);
        result += u"%1  %2: %3\n    %4\n"_s.arg(report.index.citationId(traced.place), toText(finding.kind), shortened(finding.text),
                                                citingText(report, traced));
    }
    return result.isEmpty() ? u"No findings: the plan names no research that has some\n"_s : result;
}

template <typename List, typename Line> QString listText(const QString &title, const List &list, Line line)
{
    QString result;
    for (const auto &entry : list)
        result += u"  "_s + line(entry) + u'\n';
    return result.isEmpty() ? result : u'\n' + title + u'\n' + result;
}

QString questionText(const TraceReport &report, const UnsettledQuestion &question)
{
    return question.place.isValid() ? report.index.finding(question.place).text : report.plan.questions[question.question].text;
}

/** The ids of those of one kind that cite a finding. */
QString idsOf(const TraceReport &report, const TracedFinding &finding, Cited kind)
{
    QStringList ids;
    for (const CitedBy by : finding.citedBy) {
        if (by.kind == kind)
            ids.append(citingId(report.plan, by));
    }
    return ids.join(u", "_s);
}

} // namespace

QString traceText(const TraceReport &report)
{
    const auto finding = [&](FindingPlace place) {
        return report.index.citationId(place) + u"  "_s + shortened(report.index.finding(place).text);
    };
    const auto question = [&](const UnsettledQuestion &question) {
        return questionId(report, question) + u"  "_s + shortened(questionText(report, question));
    };
    const auto decision = [&](int decision) {
        return report.plan.decisions[decision].id + u"  "_s + shortened(report.plan.decisions[decision].title);
    };
    return findingsText(report) + listText(u"Constraints that nothing addresses"_s, report.trace.constraints, finding)
        + listText(u"Success criteria without an acceptance criterion"_s, report.trace.criteria, finding)
        + listText(u"Open questions, neither answered nor deferred"_s, report.trace.questions, question)
        + listText(u"Decisions grounded in nothing"_s, report.trace.decisions, decision);
}

QString traceCsv(const TraceReport &report)
{
    const Trace &trace = report.trace;
    QSet<FindingPlace> unaddressed(trace.constraints.begin(), trace.constraints.end());
    unaddressed.unite({trace.criteria.begin(), trace.criteria.end()});
    QSet<FindingPlace> open;
    for (const UnsettledQuestion &question : trace.questions)
        open.insert(question.place);
    QString text = csvRow({u"id"_s, u"kind"_s, u"text"_s, u"decisions"_s, u"tasks"_s, u"criteria"_s, u"risks"_s, u"gap"_s});
    for (const TracedFinding &traced : trace.findings) {
        const ResearchFinding &finding = report.index.finding(traced.place);
        const QString gap = unaddressed.contains(traced.place) ? u"unaddressed"_s : open.contains(traced.place) ? u"open"_s : QString();
        text +=
            csvRow({report.index.citationId(traced.place), toText(finding.kind), finding.text, idsOf(report, traced, Cited::Decision),
                    idsOf(report, traced, Cited::Task), idsOf(report, traced, Cited::Criterion), idsOf(report, traced, Cited::Risk), gap});
    }
    const auto withoutFinding = [](const QString &id, const QString &kind, const QString &text, const QString &gap) {
        return csvRow({id, kind, text, {}, {}, {}, {}, gap});
    };
    for (const UnsettledQuestion &question : trace.questions) {
        if (!question.place.isValid())
            text += withoutFinding(questionId(report, question), u"open-question"_s, questionText(report, question), u"open"_s);
    }
    for (const int decision : trace.decisions)
        text += withoutFinding(report.plan.decisions[decision].id, u"decision"_s, report.plan.decisions[decision].title, u"ungrounded"_s);
    return text;
}

} // namespace Setsquare
