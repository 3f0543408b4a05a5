// SPDX-License-Identifier: Apache-2.0
#include "markdownlines.h"

#include "lineindex.h"

#include <algorithm>

namespace Setsquare {

namespace {

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\t';
}

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qsizetype spaces(QStringView line)
{
    return std::ranges::find_if_not(line, isSpace) - line.begin();
}

/** The length of the list marker that the line begins with; 0 if there is none. */
qsizetype markerLength(QStringView line)
{
    qsizetype length = 0;
    if (!line.isEmpty() && (line[0] == u'-' || line[0] == u'*' || line[0] == u'+')) {
        length = 1;
    } else {
        const qsizetype digits = std::ranges::find_if_not(line, isDigit) - line.begin();
        if (digits > 0 && digits < 10 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')'))
            length = digits + 1;
    }
    return length == line.size() || isSpace(line[length]) ? length : 0;
}

qsizetype lineEndLength(QStringView text, qsizetype at)
{
    return text.sliced(at).startsWith(u"\r\n") ? 2 : at < text.size() ? 1 : 0;
}

bool isFence(QStringView line, QStringView fence)
{
    return line.startsWith(fence) && isBlankLine(line.sliced(fence.size()));
}

} // namespace

QList<qsizetype> lineStarts(QStringView text)
{
    QList<qsizetype> starts {0};
    appendLineStarts(starts, text, {0, text.size()});
    if (starts.last() == text.size())
        starts.removeLast();
    return starts;
}

QStringView lineAt(QStringView text, const QList<qsizetype> &starts, int line)
{
    const qsizetype start = starts[line];
    qsizetype end = line + 1 < starts.size() ? starts[line + 1] : text.size();
    while (end > start && isLineEnd(text[end - 1]))
        --end;
    return text.sliced(start, end - start);
}

QStringView lineFrom(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    return rest.first(std::ranges::find_if(rest, isLineEnd) - rest.begin());
}

bool isBlankLine(QStringView line)
{
    return std::ranges::all_of(line, isSpace);
}

bool isHeadingLine(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level >= 1 && level <= 6 && (level == line.size() || isSpace(line[level]));
}

bool isItemLine(QStringView line)
{
    return markerLength(line) > 0;
}

QStringView withoutMarkers(QStringView line)
{
    while (!line.isEmpty()) {
        qsizetype length = spaces(line);
        if (length == 0)
            length = line[0] == u'>' ? 1 : markerLength(line);
        if (length == 0)
            break;
        line = line.sliced(length);
    }
    return line;
}

qsizetype frontMatterLength(QStringView text)
{
    qsizetype at = text.startsWith(u'\uFEFF') ? 1 : 0;
    if (!isFence(lineFrom(text, at), u"---"))
        return 0;
    while (at < text.size()) {
        at += lineFrom(text, at).size();
        at += lineEndLength(text, at);
        const QStringView line = lineFrom(text, at);
        if (isFence(line, u"---") || isFence(line, u"..."))
            return at + line.size() + lineEndLength(text, at + line.size());
    }
    return 0;
}

} // namespace Setsquare
