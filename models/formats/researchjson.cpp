// SPDX-License-Identifier: Apache-2.0
#include "researchjson.h"

#include "jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QJsonObject finding(const ResearchFinding &finding)
{
    return {{u"id"_s, finding.id},
            {u"kind"_s, toText(finding.kind)},
            {u"text"_s, finding.text},
            {u"answered"_s, finding.answered},
            {u"lines"_s, Json::lines(finding.firstLine, finding.lastLine)}};
}

QJsonObject document(const Research &research)
{
    return {{u"path"_s, research.path},
            {u"title"_s, Json::textOrNull(research.title)},
            {u"question"_s, Json::textOrNull(research.question)},
            {u"findings"_s, Json::each(research.findings, finding)}};
}

} // namespace

QJsonObject researchJson(const QList<Research> &documents)
{
    return {{u"schema"_s, u"setsquare/research/1"_s}, {u"documents"_s, Json::each(documents, document)}};
}

} // namespace Setsquare
