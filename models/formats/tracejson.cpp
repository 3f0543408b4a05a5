// SPDX-License-Identifier: Apache-2.0
#include "tracejson.h"

#include "jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QJsonObject traceJson(const TraceReport &report)
{
    const ResearchIndex &index = report.index;
    const auto citing = [&](CitedBy by) { return QJsonObject {{u"kind"_s, toText(by.kind)}, {u"id"_s, citingId(report.plan, by)}}; };
    const auto finding = [&](const TracedFinding &traced) {
        const ResearchFinding &finding = index.finding(traced.place);
        return QJsonObject {{u"id"_s, index.citationId(traced.place)},
                            {u"kind"_s, toText(finding.kind)},
                            {u"text"_s, finding.text},
                            {u"citedBy"_s, Json::each(traced.citedBy, citing)}};
    };
    const auto id = [&](FindingPlace place) { return index.citationId(place); };
    const auto question = [&](const UnsettledQuestion &question) { return questionId(report, question); };
    const auto decision = [&](int decision) { return citing({Cited::Decision, decision}); };
    return {{u"schema"_s, u"setsquare/trace/1"_s},
            {u"findings"_s, Json::each(report.trace.findings, finding)},
            {u"unaddressed"_s, Json::each(report.trace.constraints + report.trace.criteria, id)},
            {u"openQuestions"_s, Json::each(report.trace.questions, question)},
            {u"ungrounded"_s, Json::each(report.trace.decisions, decision)}};
}

} // namespace Setsquare
