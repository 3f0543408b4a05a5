// SPDX-License-Identifier: Apache-2.0
#include "improvement.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** The label of a part, and what follows up to the next label, the marks around a label left out. */
QString partOf(const QString &text, const QString &label)
{
    static const QString marks = u"*_"_s;
    const QRegularExpression begin(u"(?<!\\w)%1\\s*:"_s.arg(label), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression next(u"(?<!\\w)[*_]*(?:impact|path)\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = begin.match(text);
    if (!match.hasMatch())
        return {};
    const QRegularExpressionMatch behind = next.match(text, match.capturedEnd());
    QString part = text.sliced(match.capturedEnd(), (behind.hasMatch() ? behind.capturedStart() : text.size()) - match.capturedEnd());
    part = part.trimmed();
    while (!part.isEmpty() && marks.contains(part.front()))
        part = part.sliced(1).trimmed();
    while (!part.isEmpty() && u",;(-"_s.contains(part.back()))
        part = part.chopped(1).trimmed();
    return part;
}

QString beforeParts(const QString &text)
{
    static const QRegularExpression label(u"\\s*[-(]?\\s*[*_]{0,2}(?<!\\w)(?:impact|path)\\s*:"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = label.match(text);
    return (match.hasMatch() ? text.first(match.capturedStart()) : text).trimmed();
}

bool isBelowImprovements(const Plan &plan, const TextItem &item)
{
    for (const Section &section : plan.sections) {
        if (section.kind == SectionKind::Learnings && section.range.contains(item.range))
            return section.title.contains(u"improvement"_s, Qt::CaseInsensitive);
    }
    return false;
}

QString sentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || u".!?…"_s.contains(trimmed.back()) ? trimmed : trimmed + u'.';
}

} // namespace

QList<Improvement> improvements(const Plan &plan)
{
    QList<Improvement> found;
    for (int i = 0; i < int(plan.learnings.size()); ++i) {
        const TextItem &item = plan.learnings[i];
        const bool isCalled = item.name.startsWith(u"improvement"_s, Qt::CaseInsensitive);
        if (isCalled || isBelowImprovements(plan, item))
            found.append({i,
                          isCalled                  ? beforeParts(item.text)
                              : item.name.isEmpty() ? beforeParts(item.text)
                                                    : item.name,
                          partOf(item.text, u"impact"_s), partOf(item.text, u"path"_s)});
    }
    return found;
}

QString improvementText(const QString &what, const QString &impact, const QString &path)
{
    QStringList parts;
    if (!what.trimmed().isEmpty())
        parts.append(sentence(what));
    if (!impact.trimmed().isEmpty())
        parts.append(u"Impact: "_s + sentence(impact));
    if (!path.trimmed().isEmpty())
        parts.append(u"Path: "_s + sentence(path));
    return parts.join(u' ');
}

} // namespace Setsquare
