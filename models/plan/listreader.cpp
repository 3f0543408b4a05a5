// SPDX-License-Identifier: Apache-2.0
#include "listreader.h"

namespace Setsquare {

TextRange itemText(const Unit &unit, const BodyItem &item)
{
    TextRange range {item.marker.content.start, unit.line(item.last).end};
    if (const auto box = readCheckbox(unit.text(), item.marker.content))
        range.start = box->content.start;
    range.end = std::max(range.start, range.end);
    return trimmedRange(unit.text(), range);
}

namespace {

/** `**Name:** text` and `**Name** — text`. */
std::optional<Label> readName(QStringView text, TextRange range)
{
    if (const auto label = readBoldLabel(text, range))
        return label;
    const QStringView view = slice(text, range);
    if (!view.startsWith(QStringView(u"**")))
        return std::nullopt;
    const qsizetype close = view.indexOf(QStringView(u"**"), 3);
    if (close < 0)
        return std::nullopt;
    const TextRange rest = trimmedRange(text, {range.start + close + 2, range.end});
    if (rest.length() < 2 || !QStringView(u"-–—").contains(text[rest.start]) || !text[rest.start + 1].isSpace())
        return std::nullopt;
    return Label {trimmedRange(text, {range.start + 2, range.start + close}), trimmedRange(text, {rest.start + 1, rest.end}), true};
}

TextItem named(const Unit &unit, TextRange text, TextRange lines)
{
    TextItem item;
    item.range = lines;
    if (const auto label = readName(unit.text(), text)) {
        item.name = unit.string(label->name);
        text = label->value;
    }
    item.text = unit.string(text);
    return item;
}

} // namespace

TextItem readTextItem(const Unit &unit, const BodyItem &item)
{
    return named(unit, itemText(unit, item), unit.lines(item.first, item.last));
}

TextItem readTextItem(const Unit &unit, int first, int last)
{
    return named(unit, unit.content(first, last), unit.lines(first, last));
}

bool leadsToList(const Unit &unit, const std::vector<BodyPart> &parts, size_t index)
{
    const BodyPart &part = parts[index];
    const TextRange content = unit.content(part.first, part.last);
    const bool colon = !content.isEmpty()
        && (unit.text()[content.end - 1] == u':' || unit.text()[content.end - 1] == u'：'
            || slice(unit.text(), content).endsWith(QStringView(u":**")));
    return part.kind == LineKind::Text && colon && index + 1 < parts.size() && parts[index + 1].isItem;
}

void addUnread(const Unit &unit, const BodyPart &part, Fragment &out)
{
    switch (part.kind) {
    case LineKind::Html:
    case LineKind::Rule:
    case LineKind::Definition:
    case LineKind::FrontMatter:
    case LineKind::Conflict:
    case LineKind::Blank:
    case LineKind::Heading:
        return;
    default:
        out.addUnread(unit, part.first, part.last);
    }
}

QList<TextItem> readTextItems(const Body &body, Paragraphs paragraphs, Fragment &out)
{
    QList<TextItem> items;
    const Unit &unit = body.unit;
    const std::vector<BodyPart> parts = bodyParts(body);
    for (size_t i = 0; i < parts.size(); ++i) {
        const BodyPart &part = parts[i];
        if (part.kind != LineKind::Text) {
            addUnread(unit, part, out);
        } else if (part.isItem) {
            const TextItem item = readTextItem(unit, part.item);
            if (!item.text.isEmpty() || !item.name.isEmpty())
                items.append(item);
        } else if (leadsToList(unit, parts, i)) {
            continue;
        } else if (paragraphs == Paragraphs::Items
                   || (paragraphs == Paragraphs::Labelled && readBoldLabel(unit.text(), unit.content(part.first, part.last)))) {
            items.append(readTextItem(unit, part.first, part.last));
        } else {
            addUnread(unit, part, out);
        }
    }
    return items;
}

} // namespace Setsquare
