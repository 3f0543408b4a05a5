// SPDX-License-Identifier: Apache-2.0
#include "criteriongroups.h"

#include "markdownsyntax.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFence(QStringView line)
{
    return line.startsWith("```"_L1) || line.startsWith("~~~"_L1);
}

/** The level of a heading with number signs; 0 if a line is none. */
int headingLevel(QStringView line)
{
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level <= 6 && (level == line.size() || line[level].isSpace()) ? level : 0;
}

QString headingTitle(QStringView line)
{
    QStringView title = line.sliced(headingLevel(line));
    QStringView bare = title;
    while (bare.endsWith(u'#'))
        bare.chop(1);
    return (bare.isEmpty() || bare.back().isSpace() ? bare : title).trimmed().toString();
}

/** What a line says that is nothing but words in bold. */
QString boldTitle(QStringView text, TextRange line)
{
    TextRange inner = withoutStrong(text, line);
    if (inner == line) {
        const auto label = readBoldLabel(text, line);
        return label && label->value.isEmpty() ? slice(text, label->name).toString() : QString();
    }
    if (!inner.isEmpty() && text[inner.end - 1] == u':')
        --inner.end;
    return slice(text, trimmedRange(text, inner)).toString();
}

CriterionGroup groupAt(QStringView text, TextRange line)
{
    const TextRange trimmed = trimmedRange(text, line);
    const QStringView words = slice(text, trimmed);
    if (indentColumns(slice(text, line)) > 3)
        return {};
    const int level = headingLevel(words);
    return {level > 0 ? headingTitle(words) : boldTitle(text, trimmed), line, level};
}

QString plain(const QString &title)
{
    QString lower = title.toLower().trimmed();
    if (lower.endsWith(" requirements"_L1))
        lower.chop(13);
    return lower;
}

} // namespace

QList<CriterionGroup> criterionGroups(const EditSubject &subject)
{
    QList<CriterionGroup> groups;
    for (const Section &section : subject.plan.sections) {
        bool inFence = false;
        qsizetype at = nextLine(subject.text, section.headingRange.end);
        for (; section.kind == SectionKind::Criteria && at < section.range.end; at = nextLine(subject.text, at)) {
            const TextRange line = lineAt(subject.text, at);
            if (isFence(slice(subject.text, trimmedRange(subject.text, line))))
                inFence = !inFence;
            const CriterionGroup group = groupAt(subject.text, line);
            if (!inFence && !group.title.isEmpty())
                groups.append(group);
        }
    }
    return groups;
}

QString meantGroup(const QList<CriterionGroup> &groups, const QString &asked)
{
    const auto found = std::ranges::find(groups, asked, &CriterionGroup::title);
    if (found != groups.cend())
        return asked;
    for (const CriterionGroup &group : groups) {
        if (plain(group.title) == plain(asked))
            return group.title;
    }
    return asked;
}

} // namespace Setsquare
