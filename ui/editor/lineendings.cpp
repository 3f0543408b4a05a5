// SPDX-License-Identifier: Apache-2.0
#include "lineendings.h"

#include <QHash>

namespace Setsquare {

namespace {

constexpr qsizetype longestLine = 100'000;

bool endsBlock(QChar character)
{
    return character == u'\u2029' || character == QChar(0xFDD0) || character == QChar(0xFDD1);
}

QString lineEndOf(const QString &text, const LineIndex &lines, int line)
{
    const qsizetype end = lines.content(line, text).end;
    return line + 1 < lines.count() ? text.sliced(end, lines.start(line + 1) - end) : QString();
}

} // namespace

bool isShowable(const QString &text)
{
    qsizetype length = 0;
    for (const QChar character : text) {
        length = character == u'\n' || character == u'\r' ? 0 : length + 1;
        if (endsBlock(character) || length > longestLine)
            return false;
    }
    return true;
}

QString showable(QString text)
{
    QString shown;
    shown.reserve(text.size());
    qsizetype length = 0;
    for (const QChar character : std::as_const(text)) {
        length = character == u'\n' || character == u'\r' ? 0 : length + 1;
        if (length < longestLine / 10)
            shown += endsBlock(character) ? QChar(QChar::ReplacementCharacter) : character;
        else if (length == longestLine / 10)
            shown += u'\u2026';
    }
    return shown;
}

QStringList alignedLineEnds(const QString &text, const LineIndex &lines, LineRange before, const QStringList &now, const QString &first)
{
    const auto content = [&](int line) {
        const TextRange range = lines.content(line, text);
        return QStringView(text).sliced(range.start, range.length());
    };
    QHash<QStringView, QList<int>> places;
    for (int line = before.first; line < before.last; ++line)
        places[content(line)].append(line);
    QStringList ends;
    int next = before.first;
    QString end = first;
    for (qsizetype i = 0; i + 1 < now.size(); ++i) {
        const QList<int> same = places.value(now.at(i));
        const auto found = std::lower_bound(same.begin(), same.end(), next);
        if (found != same.end()) {
            end = lineEndOf(text, lines, *found);
            next = *found + 1;
        }
        ends.append(end);
    }
    return ends;
}

void keepLineEndsApart(QString &text, QChar left, QChar right)
{
    if (left == u'\r' && (text.isEmpty() ? right : text.front()) == u'\n')
        text.prepend(u'\r');
    else if (!text.isEmpty() && text.back() == u'\r' && right == u'\n')
        text.append(u'\r');
}

QList<TextChange> withWholeLineEnds(const TextPatch &patch, const QString &after)
{
    QList<TextChange> joined;
    for (const TextChange &change : patch.changes()) {
        if (!joined.isEmpty() && joined.last().range.end == change.range.start) {
            joined.last().range.end = change.range.end;
            joined.last().text += change.text;
        } else {
            joined.append(change);
        }
    }
    qsizetype growth = 0;
    for (TextChange &change : joined) {
        const qsizetype start = change.range.start + growth;
        const qsizetype end = start + change.text.size();
        growth += change.text.size() - change.range.length();
        if (start > 0 && after.at(start - 1) == u'\r') {
            --change.range.start;
            change.text.prepend(u'\r');
        }
        if (end < after.size() && after.at(end) == u'\n') {
            ++change.range.end;
            change.text.append(u'\n');
        }
    }
    return joined;
}

QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &character : text) {
        if (character == u'\r' || endsBlock(character))
            character = u'\n';
    }
    return text;
}

} // namespace Setsquare
