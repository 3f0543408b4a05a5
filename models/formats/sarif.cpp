// SPDX-License-Identifier: Apache-2.0
#include "sarif.h"

#include "jsonvalues.h"

#include <QHash>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString sarifLevel(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"note"_s;
}

QJsonObject sarifMessage(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject sarifRule(const Rule &rule)
{
    const QString reason = QString::fromUtf8(rule.reason);
    return {{u"id"_s, QLatin1StringView(rule.code)},
            {u"shortDescription"_s, sarifMessage(QString::fromUtf8(rule.asks))},
            {u"fullDescription"_s, sarifMessage(reason)},
            {u"help"_s, sarifMessage(reason)},
            {u"defaultConfiguration"_s, QJsonObject {{u"level"_s, sarifLevel(rule.severity)}}}};
}

/** Standard input has no address: it is named as on the command line. */
QString sarifUri(const QString &file, const QString &workingFolder)
{
    if (file == "-"_L1)
        return file;
    const auto local = [](const QString &path) { return QUrl::fromLocalFile(path).adjusted(QUrl::NormalizePathSegments); };
    const QUrl whole = local(file.startsWith(u'/') ? file : workingFolder + u'/' + file);
    const QString folder = local(workingFolder + u'/').path(QUrl::FullyDecoded);
    const QString path = whole.path(QUrl::FullyDecoded);
    if (!path.startsWith(folder))
        return whole.toString(QUrl::FullyEncoded);
    return QString::fromLatin1(QUrl::toPercentEncoding(path.sliced(folder.size()), "/"));
}

QJsonObject sarifResult(const LocatedFinding &finding, const QHash<QString, int> &places, const QString &workingFolder)
{
    const QJsonObject region {{u"startLine"_s, finding.line},
                              {u"startColumn"_s, finding.column},
                              {u"endLine"_s, finding.endLine},
                              {u"endColumn"_s, finding.endColumn}};
    const QJsonObject place {{u"artifactLocation"_s, QJsonObject {{u"uri"_s, sarifUri(finding.file, workingFolder)}}},
                             {u"region"_s, region}};
    QJsonObject result {{u"ruleId"_s, finding.rule},
                        {u"level"_s, sarifLevel(finding.severity)},
                        {u"message"_s, sarifMessage(finding.message)},
                        {u"locations"_s, QJsonArray {QJsonObject {{u"physicalLocation"_s, place}}}}};
    if (const auto index = places.constFind(finding.rule); index != places.constEnd())
        result.insert(u"ruleIndex"_s, *index);
    return result;
}

} // namespace

QJsonObject sarif(const QList<LocatedFinding> &findings, const QString &version, const QString &workingFolder)
{
    QHash<QString, int> places;
    for (const Rule &rule : rules())
        places.insert(QLatin1StringView(rule.code), int(places.size()));
    const QJsonObject driver {{u"name"_s, u"Setsquare"_s}, {u"semanticVersion"_s, version}, {u"rules"_s, Json::each(rules(), sarifRule)}};
    const QJsonArray results =
        Json::each(findings, [&](const LocatedFinding &finding) { return sarifResult(finding, places, workingFolder); });
    const QJsonObject run {
        {u"tool"_s, QJsonObject {{u"driver"_s, driver}}}, {u"columnKind"_s, u"utf16CodeUnits"_s}, {u"results"_s, results}};
    return {{u"$schema"_s, u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray {run}}};
}

} // namespace Setsquare
