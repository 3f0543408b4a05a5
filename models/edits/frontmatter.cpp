// SPDX-License-Identifier: Apache-2.0
#include "frontmatter.h"

#include "markdownsyntax.h"
#include "textlines.h"

#include <QRegularExpression>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Where the lines between the two fences are. */
struct FrontMatter {
    qsizetype open = 0; ///< where the first fence begins
    TextRange lines;
    qsizetype end = 0; ///< behind the last fence and its line end
};

/** A key's line, and those that are indented below it or are items. */
struct Entry {
    TextRange value; ///< behind the colon, without white space and comment
    TextRange lines;
    QList<TextRange> items; ///< lines, with their line ends
};

std::optional<FrontMatter> find(QStringView text)
{
    FrontMatter found;
    found.open = text.startsWith(u'\uFEFF') ? 1 : 0;
    const auto isFence = [&](qsizetype at, QStringView fence) {
        const QStringView line = slice(text, lineAt(text, at));
        return line.startsWith(fence) && line.sliced(3).trimmed().isEmpty();
    };
    if (text.size() <= found.open || !isFence(found.open, u"---"))
        return {};
    const qsizetype first = nextLine(text, found.open);
    for (qsizetype at = first; at < text.size(); at = nextLine(text, at)) {
        if (isFence(at, u"---") || isFence(at, u"...")) {
            found.lines = {first, at};
            found.end = nextLine(text, at);
            return found;
        }
    }
    return {};
}

/** The value behind a key without a comment, which begins with a number sign behind a space. */
TextRange valueAt(QStringView text, TextRange range)
{
    range = trimmedRange(text, range);
    const QStringView value = slice(text, range);
    const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
    const qsizetype from = isQuoted ? std::max<qsizetype>(0, value.indexOf(value[0], 1)) : 0;
    const qsizetype comment = value.startsWith(u'#') ? 0 : value.indexOf(" #"_L1, from);
    return comment < 0 ? range : trimmedRange(text, {range.start, range.start + comment});
}

std::optional<Entry> entryOf(QStringView text, const FrontMatter &matter, const QString &key)
{
    for (qsizetype at = matter.lines.start; at < matter.lines.end; at = nextLine(text, at)) {
        const TextRange line = lineAt(text, at);
        const QStringView view = slice(text, line);
        const QStringView behind = view.startsWith(key) ? view.sliced(key.size()).trimmed() : QStringView();
        if (!behind.startsWith(u':'))
            continue;
        const qsizetype colon = line.start + key.size() + view.sliced(key.size()).indexOf(u':');
        Entry entry {valueAt(text, {colon + 1, line.end}), {line.start, nextLine(text, at)}, {}};
        for (qsizetype next = entry.lines.end; next < matter.lines.end; next = nextLine(text, next)) {
            const QStringView below = slice(text, lineAt(text, next));
            const bool isItem = below.trimmed().startsWith("- "_L1);
            if (!isItem && !below.startsWith(u' ') && !below.startsWith(u'\t'))
                break;
            entry.lines.end = nextLine(text, next);
            entry.items.append({next, entry.lines.end});
        }
        return entry;
    }
    return Entry();
}

/** A value that YAML reads as this text. */
QString quoted(const QString &value)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./][A-Za-z0-9_./@+ -]*$"_s);
    const QString lower = value.toLower();
    if (plain.match(value).hasMatch() && lower != "null"_L1 && lower != "---"_L1)
        return value;
    return u'"' + QString(value).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

bool isBlockScalar(QStringView value)
{
    return value.startsWith(u'|') || value.startsWith(u'>') || value.startsWith(u'&') || value.startsWith(u'*') || value.startsWith(u'!');
}

TextChange newFrontMatter(QStringView text, const QString &lines)
{
    const qsizetype at = text.startsWith(u'\uFEFF') ? 1 : 0;
    const QString gap = text.size() > at && !isBlankLine(text, at) ? u"\n"_s : QString();
    return {{at, at}, u"---\n"_s + lines + u"---\n"_s + gap};
}

/** Takes a key away, and the whole front matter if nothing else is in it. */
TextChange removal(QStringView text, const FrontMatter &matter, const Entry &entry)
{
    const QString rest =
        slice(text, {matter.lines.start, entry.lines.start}).toString() + slice(text, {entry.lines.end, matter.lines.end}).toString();
    if (!rest.trimmed().isEmpty())
        return {entry.lines, {}};
    return {{matter.open, contentStart(text, matter.end)}, {}};
}

/** Where a new key goes: the approach first, others behind the first line. */
qsizetype placeOf(QStringView text, const FrontMatter &matter, const QString &key)
{
    if (key == "approach"_L1)
        return matter.lines.start;
    const std::optional<Entry> approach = entryOf(text, matter, u"approach"_s);
    return approach && !approach->lines.isEmpty() ? approach->lines.end : matter.lines.end;
}

QString listLines(const QString &key, const QStringList &values)
{
    if (values.size() == 1)
        return key + u": "_s + quoted(values.first()) + u'\n';
    QString lines = key + u":\n"_s;
    for (const QString &value : values)
        lines += u"  - "_s + quoted(value) + u'\n';
    return lines;
}

/** The items a line each, those that stay as they are written. */
std::optional<TextChange> changedItems(QStringView text, const Entry &entry, const QStringList &before, const QStringList &values)
{
    if (entry.items.size() != before.size())
        return {};
    const TextRange first = lineAt(text, entry.items.first().start);
    const QStringView view = slice(text, first);
    const QString indent = view.first(view.indexOf(u'-')).toString();
    QString lines;
    for (const QString &value : values) {
        const qsizetype at = before.indexOf(value);
        lines += at < 0 ? indent + u"- "_s + quoted(value) + u'\n' : withPlainLineEnds(slice(text, entry.items[at]).toString());
    }
    return TextChange {{entry.items.first().start, entry.items.last().end}, lines};
}

} // namespace

std::optional<TextChange> changedScalar(QStringView text, const QString &key, const QString &value)
{
    const std::optional<FrontMatter> matter = find(text);
    if (!matter)
        return newFrontMatter(text, key + u": "_s + value + u'\n');
    const std::optional<Entry> entry = entryOf(text, *matter, key);
    if (!entry || entry->lines.isEmpty()) {
        const qsizetype at = placeOf(text, *matter, key);
        return TextChange {{at, at}, key + u": "_s + value + u'\n'};
    }
    if (value.isEmpty())
        return removal(text, *matter, *entry);
    const QStringView old = slice(text, entry->value);
    if (!entry->items.isEmpty() || isBlockScalar(old))
        return {};
    TextRange range = entry->value;
    if (old.size() > 1 && (old.startsWith(u'"') || old.startsWith(u'\'')) && old.back() == old.front())
        range = {range.start + 1, range.end - 1};
    const bool touches = range.isEmpty() && text[range.start - 1] == u':';
    return TextChange {range, touches ? u' ' + value : value};
}

std::optional<TextChange> changedList(QStringView text, const QString &key, const QStringList &before, const QStringList &values)
{
    const std::optional<FrontMatter> matter = find(text);
    if (!matter)
        return newFrontMatter(text, listLines(key, values));
    const std::optional<Entry> entry = entryOf(text, *matter, key);
    if (!entry || entry->lines.isEmpty()) {
        const qsizetype at = placeOf(text, *matter, key);
        return TextChange {{at, at}, listLines(key, values)};
    }
    if (values.isEmpty())
        return removal(text, *matter, *entry);
    const QStringView old = slice(text, entry->value);
    if (isBlockScalar(old))
        return {};
    if (!entry->items.isEmpty())
        return old.isEmpty() ? changedItems(text, *entry, before, values) : std::nullopt;
    if (old.startsWith(u'[')) {
        QStringList written;
        for (const QString &value : values)
            written.append(quoted(value));
        return TextChange {entry->value, u'[' + written.join(u", "_s) + u']'};
    }
    if (values.size() == 1)
        return TextChange {entry->value, (text[entry->value.start - 1] == u':' ? u" "_s : QString()) + quoted(values.first())};
    return TextChange {entry->lines, listLines(key, values)};
}

} // namespace Setsquare
