// SPDX-License-Identifier: Apache-2.0
#include "writtenitem.h"

#include "markdownsyntax.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

WrittenItem writtenItem(const EditSubject &subject, const TextItem &item)
{
    const QString &text = subject.text;
    TextRange content = trimmedRange(text, item.range);
    if (const auto marker = readItemMarker(text, lineAt(text, item.range.start))) {
        const auto box = readCheckbox(text, marker->content);
        content.start = box ? box->content.start : marker->content.start;
    }
    WrittenItem written {content, {content.start, content.start}, {content.end - item.text.size(), content.end}};
    if (!item.name.isEmpty()) {
        const TextRange line = lineAt(text, item.range.start);
        const qsizetype at =
            isHeading(subject, item) ? text.lastIndexOf(item.name, line.end - item.name.size()) : text.indexOf(item.name, content.start);
        written.name = {at, at + item.name.size()};
    }
    return written;
}

bool isHeading(const EditSubject &subject, const TextItem &item)
{
    return !readBoldLabel(subject.text, item.range) && !rejectedAlternative(subject.string(item.range).remove(u'#').trimmed()).isEmpty()
        && !readItemMarker(subject.text, lineAt(subject.text, item.range.start));
}

namespace {

/** What stands before and behind a name, as another entry of the list has it. */
std::pair<QString, QString> nameMarks(const EditSubject &subject, ItemKind kind)
{
    for (const TextItem &item : textItems(subject.plan, kind)) {
        if (item.name.isEmpty() || item.text.isEmpty() || isHeading(subject, item))
            continue;
        const WrittenItem written = writtenItem(subject, item);
        return {subject.string({written.content.start, written.name.start}), subject.string({written.name.end, written.text.start})};
    }
    return {u"**"_s, u":** "_s};
}

} // namespace

QString itemContent(const EditSubject &subject, ItemKind kind, const QString &name, const QString &text)
{
    const auto [before, behind] = nameMarks(subject, kind);
    return name.isEmpty() ? text : (before + name + behind + text).trimmed();
}

QList<TextChange> nameChange(const EditSubject &subject, ItemKind kind, const TextItem &item, const QString &name, bool hasText)
{
    const WrittenItem written = writtenItem(subject, item);
    const auto [before, behind] = nameMarks(subject, kind);
    if (!written.name.isEmpty() && !name.isEmpty())
        return {{written.name, name}};
    if (written.name.isEmpty())
        return name.isEmpty() ? QList<TextChange>()
                              : QList<TextChange> {{written.name, before + name + (hasText ? behind : behind.trimmed())}};
    return {{{written.content.start, written.text.start}, {}}};
}

QList<TextChange> textChange(const EditSubject &subject, const TextItem &item, const QString &text)
{
    const WrittenItem written = writtenItem(subject, item);
    const QString lineEnd = lineEndNear(subject.text, written.content.start);
    const QString value = withLineEnds(withPlainLineEnds(text), lineEnd);
    if (!written.text.isEmpty() && !value.isEmpty())
        return {{written.text, value}};
    if (!value.isEmpty())
        return {{written.text, (isHeading(subject, item) ? lineEnd + lineEnd : u" "_s) + value}};
    TextRange gone = written.text;
    while (gone.start > written.name.end && subject.text[gone.start - 1].isSpace())
        --gone.start;
    return {{gone, {}}};
}

} // namespace Setsquare
