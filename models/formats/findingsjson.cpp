// SPDX-License-Identifier: Apache-2.0
#include "findingsjson.h"

#include "jsonvalues.h"
#include "messagetext.h"

#include <QStringBuilder>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QJsonObject findingObject(const LocatedFinding &finding)
{
    return {{u"file"_s, finding.file},       {u"rule"_s, finding.rule},           {u"severity"_s, toText(finding.severity)},
            {u"message"_s, finding.message}, {u"line"_s, finding.line},           {u"column"_s, finding.column},
            {u"endLine"_s, finding.endLine}, {u"endColumn"_s, finding.endColumn}, {u"fixes"_s, Json::texts(finding.fixes)}};
}

} // namespace

QJsonObject findingsJson(const QList<LocatedFinding> &findings)
{
    return {{u"schema"_s, u"setsquare/findings/1"_s}, {u"findings"_s, Json::each(findings, findingObject)}};
}

QString findingLine(const LocatedFinding &finding)
{
    QString line = finding.file % u':' % QString::number(finding.line) % u':' % QString::number(finding.column) % u": "
        % toText(finding.severity) % u": " % finding.message % u" [" % finding.rule % u']';
    return line.replace(u'\r', u' ').replace(u'\n', u' ');
}

} // namespace Setsquare
