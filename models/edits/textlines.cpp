// SPDX-License-Identifier: Apache-2.0
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/** How many characters the line end at a position has. */
qsizetype lineEndLength(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isLineEnd(text[at]))
        return 0;
    return text.sliced(at).startsWith("\r\n"_L1) ? 2 : 1;
}

} // namespace

qsizetype lineStart(QStringView text, qsizetype at)
{
    at = std::min(at, text.size());
    if (at > 0 && at < text.size() && text[at] == u'\n' && text[at - 1] == u'\r')
        --at;
    while (at > 0 && !isLineEnd(text[at - 1]))
        --at;
    return at;
}

qsizetype lineEnd(QStringView text, qsizetype at)
{
    at = std::min(at, text.size());
    if (at > 0 && at < text.size() && text[at] == u'\n' && text[at - 1] == u'\r')
        return at - 1;
    while (at < text.size() && !isLineEnd(text[at]))
        ++at;
    return at;
}

qsizetype nextLine(QStringView text, qsizetype at)
{
    const qsizetype end = lineEnd(text, at);
    return end + lineEndLength(text, end);
}

TextRange lineAt(QStringView text, qsizetype at)
{
    return {lineStart(text, at), lineEnd(text, at)};
}

bool isBlankLine(QStringView text, qsizetype at)
{
    const TextRange line = lineAt(text, at);
    return text.sliced(line.start, line.length()).trimmed().isEmpty();
}

qsizetype contentEnd(QStringView text, qsizetype at)
{
    while (at > 0 && isBlankLine(text, at - 1))
        at = lineStart(text, at - 1);
    return at;
}

qsizetype contentStart(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlankLine(text, at))
        at = nextLine(text, at);
    return at;
}

QString lineEndNear(QStringView text, qsizetype at)
{
    qsizetype end = lineEnd(text, at);
    if (end == text.size())
        end = std::max<qsizetype>(lineStart(text, at), 1) - 1;
    if (end > 0 && text[end] == u'\n' && text[end - 1] == u'\r')
        --end;
    const qsizetype length = lineEndLength(text, end);
    return length > 0 ? text.sliced(end, length).toString() : u"\n"_s;
}

QString withLineEnds(QString text, const QString &lineEnd)
{
    return lineEnd == "\n"_L1 ? text : text.replace(u'\n', lineEnd);
}

QString withPlainLineEnds(QString text)
{
    return text.contains(u'\r') ? text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n') : text;
}

} // namespace Setsquare
