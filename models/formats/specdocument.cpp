// SPDX-License-Identifier: Apache-2.0
#include "specdocument.h"

#include "gatejson.h"
#include "html.h"
#include "schedule.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString plain(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return unescapedHtml(html.remove(tag)).simplified();
}

// XML knows no other control characters, and a reader of it would stop there
QString withoutUnknownCharacters(QString html)
{
    static const QRegularExpression unknown(u"[^\\t\\r\\n\\x{20}-\\x{fffd}\\x{10000}-\\x{10ffff}]"_s);
    return html.replace(unknown, QString(QChar::ReplacementCharacter));
}

/** Names for places that are each given once. */
class Anchors
{
public:
    QString next(const QString &text)
    {
        QString name;
        for (const QChar character : text.toLower()) {
            if (character.isLetterOrNumber() || character.isSurrogate())
                name += character;
            else if (!name.isEmpty() && !name.endsWith(u'-'))
                name += u'-';
        }
        while (name.endsWith(u'-'))
            name.chop(1);
        const QString first = name.isEmpty() ? u"section"_s : name;
        QString anchor = first;
        for (int count = 2; m_given.contains(anchor); ++count)
            anchor = first + u'-' + QString::number(count);
        m_given.insert(anchor);
        return anchor;
    }

private:
    QSet<QString> m_given;
};

/** Replaces each match by what a function makes of it. */
QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &make)
{
    QString result;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += make(match);
        copied = match.capturedEnd();
    }
    return result += QStringView(text).sliced(copied);
}

void markHeadings(SpecDocument &document)
{
    static const QRegularExpression heading(u"<h([1-6])>(.*?)</h\\1>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression label(u"^Implementation Specification: "_s);
    Anchors anchors;
    bool hasTitle = false;
    document.html = replaced(document.html, heading, [&](const QRegularExpressionMatch &match) -> QString {
        const int level = match.captured(1).toInt();
        const QString text = plain(match.captured(2));
        if (level == 1 && !hasTitle) {
            hasTitle = true;
            document.title = QString(text).remove(label);
            return {};
        }
        const QString anchor = anchors.next(text);
        document.headings.append({std::max(level, 2), text, anchor});
        return u"<h%1 id=\"%2\">"_s.arg(level).arg(anchor) + match.captured(2) + u"</h%1>"_s.arg(level);
    });
}

void markBoxes(QString &html)
{
    static const QRegularExpression box(u"<li>(\\s*<p>)?([\u2610\u2611])[ ]?"_s);
    html = replaced(html, box, [](const QRegularExpressionMatch &match) {
        return QString(match.captured(2) == u"\u2611" ? u"<li class=\"done\">"_s : u"<li class=\"open\">"_s) + match.captured(1);
    });
}

void markFields(QString &html, const Plan &plan)
{
    QSet<QString> names;
    for (const Task &task : plan.tasks) {
        for (const Field &field : task.fields)
            names.insert(field.name);
    }
    static const QRegularExpression item(u"<li>(\\s*<p>)?([^<>:]{1,40}):(?=[ <])"_s);
    html = replaced(html, item, [&names](const QRegularExpressionMatch &match) {
        const QString name = match.captured(2);
        return names.contains(plain(name)) ? u"<li>"_s + match.captured(1) + u"<b class=\"field\">"_s + name + u":</b>"_s
                                           : match.captured();
    });
}

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return QString::number(count) + u' ' + (count == 1 ? one : several);
}

QString extent(const Plan &plan)
{
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &one, const QString &several) {
        if (count > 0)
            parts.append(counted(count, one, several));
    };
    add(plan.phases.size(), u"phase"_s, u"phases"_s);
    add(plan.tasks.size(), u"task"_s, u"tasks"_s);
    add(plan.criteria.size(), u"criterion"_s, u"criteria"_s);
    add(plan.decisions.size(), u"decision"_s, u"decisions"_s);
    add(plan.risks.size(), u"risk"_s, u"risks"_s);
    return parts.join(u" · "_s);
}

QString effortWords(const Plan &plan)
{
    if (plan.effort.total)
        return toText(*plan.effort.total);
    Estimate sum;
    for (const std::optional<Estimate> &task : taskEstimates(plan)) {
        if (task)
            sum = {sum.lowHours + task->lowHours, sum.highHours + task->highHours};
    }
    return sum.highHours > 0 ? toText(sum) : QString();
}

QList<DocumentFact> facts(const Plan &plan, const SpecOrigin &origin)
{
    QList<DocumentFact> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(u"Plan"_s, origin.plan == "-"_L1 ? QString() : origin.plan);
    add(u"Approach"_s, plan.approach);
    add(u"Research"_s, plan.research.join(u", "_s));
    add(u"Contents"_s, extent(plan));
    add(u"Effort"_s, effortWords(plan));
    add(u"Digest"_s, origin.digest);
    add(u"Configuration"_s, origin.configuration.isEmpty() ? QString() : u"SHA-256 "_s + origin.configuration);
    return facts;
}

QString howWords(const QJsonObject &record)
{
    const QString how = record.value("how"_L1).toString();
    const QString by = record.value("recordedBy"_L1).toString();
    const QString words = how == "own-machine"_L1 ? u"on their own machine"_s : how == "in-person"_L1 ? u"in person"_s : how;
    return by.isEmpty() || by == record.value("person"_L1).toString() ? words : words + u", recorded by "_s + by;
}

DocumentRecord recordOf(const QByteArray &bytes)
{
    const QJsonObject record = QJsonDocument::fromJson(bytes).object();
    const auto text = [&record](QLatin1StringView name) { return record.value(name).toString(); };
    const QString decision = text("decision"_L1);
    const QString words = decision == "approve"_L1 ? u"approved"_s
        : decision == "reject"_L1                  ? u"rejected"_s
        : decision == "withdraw"_L1                ? u"withdrew"_s
                                                   : decision;
    const QString time = text("time"_L1);
    const bool isUtc = time.size() == 20 && time.endsWith(u'Z');
    return {isUtc ? time.first(10) + u' ' + time.sliced(11, 5) + u" UTC"_s : time,
            words,
            text("role"_L1),
            text("person"_L1),
            howWords(record),
            text("note"_L1),
            text("digest"_L1)};
}

} // namespace

// cmark escapes these and nothing else
QString unescapedHtml(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString verdictWords(const RoleVerdict &role)
{
    switch (role.verdict) {
    case Verdict::Stands:
        return u"Approved"_s;
    case Verdict::Reworded:
        return u"Approved, only reworded since"_s;
    case Verdict::Fallen:
        return u"Approved another text"_s;
    case Verdict::Rejected:
        return u"Rejected"_s;
    case Verdict::Claimed:
        return u"Ticked, without a record"_s;
    case Verdict::Follows:
        return role.met ? u"Follows: all have approved"_s : u"Follows when all have approved"_s;
    case Verdict::Missing:
        break;
    }
    return u"Not yet approved"_s;
}

SpecDocument specDocument(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin)
{
    SpecDocument document;
    document.origin = origin;
    document.facts = facts(plan, origin);
    document.roles = gate.roles;
    if (origin.draft)
        document.blockers = blockerTexts(gate);
    for (const QByteArray &record : origin.records)
        document.records.append(recordOf(record));
    document.html = withoutUnknownCharacters(html(specBody(plan, text), {-1, {}, true}));
    markHeadings(document);
    markBoxes(document.html);
    markFields(document.html, plan);
    if (document.title.isEmpty())
        document.title = u"Untitled"_s;
    return document;
}

} // namespace Setsquare
