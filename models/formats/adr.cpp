// SPDX-License-Identifier: Apache-2.0
#include "adr.h"

#include "vieworigin.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int longestSlug = 80;

QString slug(const QString &title)
{
    QString slug;
    for (const QChar character : title.toLower()) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(longestSlug);
    while (slug.endsWith(u'-') || (!slug.isEmpty() && slug.back().isHighSurrogate()))
        slug.chop(1);
    return slug.isEmpty() ? u"decision"_s : slug;
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

QString titleOf(const Option &option)
{
    const QString text = firstLine(option.text);
    if (text.isEmpty())
        return option.name;
    return option.name.isEmpty() ? text : option.name + u": "_s + text;
}

/** Puts sections together, those that are empty left out. */
class RecordText
{
public:
    explicit RecordText(const QString &head) : m_text(head) {}

    void add(const QString &heading, const QString &body)
    {
        if (!body.trimmed().isEmpty())
            m_text += u"\n"_s + heading + u"\n\n"_s + body.trimmed() + u'\n';
    }
    void addList(const QString &heading, const QStringList &items, const QString &prefix = {})
    {
        QString list;
        for (const QString &item : items)
            list += u"* "_s + prefix + indented(item) + u'\n';
        add(heading, list);
    }
    const QString &text() const { return m_text; }

private:
    // the lines of an item after its first belong to it when they are set in
    static QString indented(const QString &item) { return QString(item).replace(u"\n"_s, u"\n  "_s); }

    QString m_text;
};

QString yaml(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString recordHead(const Decision &decision, const Gate &gate)
{
    QStringList people;
    QString date;
    for (const RoleVerdict &role : gate.roles) {
        if (role.met && !role.person.isEmpty() && !people.contains(yaml(role.person)))
            people.append(yaml(role.person));
        date = std::max(date, role.met ? role.time.left(10) : QString());
    }
    QString text = u"---\nstatus: "_s + (gate.open ? u"accepted"_s : u"proposed"_s) + u'\n';
    if (gate.open && !date.isEmpty())
        text += u"date: "_s + date + u'\n';
    if (gate.open && !people.isEmpty())
        text += u"decision-makers: ["_s + people.join(u", "_s) + u"]\n"_s;
    return text + u"---\n\n# "_s + (decision.title.isEmpty() ? u"Decision "_s + decision.id : decision.title.simplified()) + u'\n';
}

QString outcome(const Decision &decision)
{
    const auto chosen = std::ranges::find_if(
        decision.options, [&decision](const Option &option) { return !decision.chosen.isEmpty() && option.name == decision.chosen; });
    if (chosen == decision.options.end())
        return decision.decision + u"\n\n"_s + decision.rationale;
    QString text = u"Chosen option: \""_s + titleOf(*chosen) + u"\""_s;
    text += decision.rationale.isEmpty() ? u"."_s : u", because\n\n"_s + decision.rationale;
    return decision.decision.isEmpty() ? text : text + u"\n\nAs decided: "_s + decision.decision;
}

QStringList drivers(const Decision &decision)
{
    QStringList drivers;
    for (const Citation &citation : decision.groundedIn)
        drivers.append(citation.quote.isEmpty() ? citation.id : citation.id + u" \""_s + citation.quote + u'"');
    return drivers;
}

// what the template has no place for, fields of the author's own too
void addMore(RecordText &text, const Decision &decision)
{
    text.addList(u"### Risks"_s, decision.risks);
    text.addList(u"### Mitigation"_s, decision.mitigation);
    text.add(u"### Pattern extracted"_s, decision.pattern);
}

QString recordText(const Decision &decision, const Gate &gate)
{
    RecordText text(recordHead(decision, gate));
    text.add(u"## Context and Problem Statement"_s, decision.context);
    text.addList(u"## Decision Drivers"_s, drivers(decision));
    QStringList options;
    for (const Option &option : decision.options)
        options.append(titleOf(option));
    text.addList(u"## Considered Options"_s, options);
    text.add(u"## Decision Outcome"_s, outcome(decision));
    text.addList(u"### Consequences"_s, decision.tradeoffs);
    addMore(text, decision);
    bool isFirst = true;
    for (const Option &option : decision.options) {
        if (!option.text.contains(u'\n'))
            continue;
        const QString heading = u"### "_s + titleOf(option);
        text.add(std::exchange(isFirst, false) ? u"## Pros and Cons of the Options\n\n"_s + heading : heading,
                 option.text.section(u'\n', 1));
    }
    return text.text();
}

} // namespace

QList<DecisionRecord> decisionRecords(const Plan &plan, const Gate &gate, const SpecOrigin &origin)
{
    QList<DecisionRecord> records;
    for (const Decision &decision : plan.decisions) {
        SpecOrigin of = origin;
        of.plan += u'#' + decision.id;
        records.append({decision.id, slug(decision.title),
                        recordText(decision, gate) + u"\n## More Information\n\nFrom the plan `"_s + origin.plan + u"`, decision "_s
                            + decision.id + u".\n\n"_s + viewOriginLine(of, u"<!--"_s).trimmed() + u" -->\n"_s});
    }
    return records;
}

} // namespace Setsquare
