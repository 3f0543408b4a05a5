// SPDX-License-Identifier: Apache-2.0
#include "worddifference.h"

#include "commonsequence.h"

#include <QHash>

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t firstIdeograph = 0x2e80; ///< from here on a character is as good as a word

bool isWordPart(QChar character)
{
    return (character.isLetterOrNumber() || character.isMark() || character == u'_') && character.unicode() < firstIdeograph;
}

/** Where the token ends that begins at a position: a word, white space, or one character. */
qsizetype endOfToken(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    if (isWordPart(text[start])) {
        while (end < text.size() && isWordPart(text[end]))
            ++end;
    } else if (text[start].isSpace()) {
        while (end < text.size() && text[end].isSpace())
            ++end;
    } else if (text[start].isHighSurrogate() && end < text.size()) {
        ++end;
    }
    return end;
}

QList<QStringView> tokensOf(QStringView text)
{
    QList<QStringView> tokens;
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = endOfToken(text, start);
        tokens.append(text.sliced(start, end - start));
    }
    return tokens;
}

std::vector<size_t> tokenHashes(const QList<QStringView> &tokens)
{
    std::vector<size_t> hashes;
    for (const QStringView token : tokens)
        hashes.push_back(qHash(token));
    return hashes;
}

/** Whether texts have enough in common for marks to help: a third of the letters of their words. */
bool haveEnoughInCommon(const QList<QStringView> &one, const QList<QStringView> &other, const std::vector<std::pair<int, int>> &same)
{
    const auto letters = [](const QStringView token) { return token.front().isLetterOrNumber() ? token.size() : 0; };
    qsizetype common = 0;
    for (const auto &pair : same)
        common += letters(one[pair.first]);
    const auto all = [&](const QList<QStringView> &tokens) {
        qsizetype sum = 0;
        for (const QStringView token : tokens)
            sum += letters(token);
        return sum;
    };
    return 3 * common >= std::min(all(one), all(other));
}

/** Collects spans, one of each kind in a row. */
class SpanWriter
{
public:
    void addSame(QStringView token)
    {
        // A space between two changes is read as part of them.
        if (token.trimmed().isEmpty() && hasChange()) {
            m_space += token;
            return;
        }
        flush();
        append(WordSpan::Kind::Same, token.toString());
    }
    void addChange(QStringView token, QString &to)
    {
        if (!m_space.isEmpty()) {
            m_removed += m_space;
            m_added += m_space;
            m_space.clear();
        }
        to += token;
    }
    void addRemoved(QStringView token) { addChange(token, m_removed); }
    void addAdded(QStringView token) { addChange(token, m_added); }

    QList<WordSpan> finished()
    {
        flush();
        return m_spans;
    }

private:
    bool hasChange() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }
    void flush()
    {
        append(WordSpan::Kind::Removed, std::exchange(m_removed, {}));
        append(WordSpan::Kind::Added, std::exchange(m_added, {}));
        append(WordSpan::Kind::Same, std::exchange(m_space, {}));
    }
    void append(WordSpan::Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (m_spans.isEmpty() || m_spans.last().kind != kind)
            m_spans.append({kind, text});
        else
            m_spans.last().text += text;
    }

    QList<WordSpan> m_spans;
    QString m_removed;
    QString m_added;
    QString m_space;
};

} // namespace

QList<WordSpan> wordDifference(const QString &before, const QString &after)
{
    const QList<QStringView> one = tokensOf(before);
    const QList<QStringView> other = tokensOf(after);
    auto same = commonSubsequence(tokenHashes(one), tokenHashes(other));
    std::erase_if(same, [&](const auto &pair) { return one[pair.first] != other[pair.second]; });
    if (!haveEnoughInCommon(one, other, same))
        same.clear();
    same.emplace_back(int(one.size()), int(other.size()));
    SpanWriter spans;
    int oneNext = 0;
    int otherNext = 0;
    for (const auto &[oneAt, otherAt] : same) {
        for (; oneNext < oneAt; ++oneNext)
            spans.addRemoved(one[oneNext]);
        for (; otherNext < otherAt; ++otherNext)
            spans.addAdded(other[otherNext]);
        if (oneAt < int(one.size()))
            spans.addSame(one[oneAt]);
        oneNext = oneAt + 1;
        otherNext = otherAt + 1;
    }
    return spans.finished();
}

QString markedText(const QList<WordSpan> &spans)
{
    QString text;
    for (const WordSpan &span : spans) {
        if (span.kind == WordSpan::Kind::Same)
            text += span.text;
        else
            text += span.kind == WordSpan::Kind::Removed ? "[-"_L1 + span.text + "-]"_L1 : "{+"_L1 + span.text + "+}"_L1;
    }
    return text;
}

} // namespace Setsquare
