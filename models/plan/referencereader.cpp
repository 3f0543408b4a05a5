// SPDX-License-Identifier: Apache-2.0
#include "referencereader.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRange = 1000;

/** Without emphasis, code marks, a bullet in front and a full stop behind. */
QStringView bare(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (QStringView(u"*_`").contains(text.front()) || text.startsWith("- "_L1) || text.startsWith("+ "_L1)))
        text = text.sliced(1).trimmed();
    while (!text.isEmpty() && QStringView(u"*_`.;").contains(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

bool meansNone(QStringView text)
{
    text = bare(text);
    const qsizetype bracket = text.indexOf(u'(');
    if (bracket > 0)
        text = text.first(bracket).trimmed();
    for (const auto word : {"none"_L1, "nothing"_L1, "n/a"_L1, "no"_L1, "-"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return text.isEmpty() || text == u"—" || text == u"–";
}

/** Where what follows the white space that begins here is a part of its own; -1 if it goes on with the one before. */
qsizetype partBehindSpace(QStringView text, qsizetype space)
{
    qsizetype next = space;
    int lineEnds = 0;
    for (; next < text.size() && text[next].isSpace(); ++next)
        lineEnds += text[next] == u'\n' ? 1 : 0;
    const QStringView rest = text.sliced(next);
    const auto mark = std::ranges::find_if(rest, [](QChar character) { return !QStringView(u"*_`").contains(character); });
    const auto isWord = [words = rest.sliced(mark - rest.begin())](QLatin1StringView word) {
        return words.startsWith(word, Qt::CaseInsensitive) && words.size() > word.size() && !words[word.size()].isLetter();
    };
    if (rest.size() > 3 && rest.startsWith("and"_L1, Qt::CaseInsensitive) && rest[3].isSpace())
        return next + 4;
    const bool isItem = lineEnds > 0 && rest.size() > 1 && QStringView(u"-*+").contains(rest.front()) && rest[1].isSpace();
    const bool behindNumber = space > 0 && (text[space - 1].isDigit() || QStringView(u")*_`").contains(text[space - 1]));
    const bool isTask = behindNumber && (isWord("task"_L1) || isWord("tasks"_L1) || rest.startsWith(u'#'));
    return lineEnds > 1 || isItem || isTask ? next : -1;
}

/** The parts between commas, semicolons, items, `and` and `&`, none of them within brackets; a line end alone is a space. */
QVarLengthArray<QStringView, 8> parts(QStringView text)
{
    QVarLengthArray<QStringView, 8> parts;
    int depth = 0;
    qsizetype start = 0;
    const auto end = [&](qsizetype at, qsizetype next) {
        parts.append(text.sliced(start, at - start));
        start = next;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        depth += character == u'(' ? 1 : character == u')' && depth > 0 ? -1 : 0;
        if (depth > 0)
            continue;
        if (character == u',' || character == u';' || character == u'&') {
            end(at, at + 1);
        } else if (character.isSpace()) {
            if (const qsizetype next = partBehindSpace(text, at); next >= 0)
                end(at, next);
            while (at + 1 < text.size() && text[at + 1].isSpace())
                ++at;
        }
    }
    end(text.size(), text.size());
    return parts;
}

/** How many characters a number takes, `12`, `T001`, `2A`, `1.1`, `1~2`; 0 if none begins here. */
qsizetype numberLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 3 && text[at].isLetter())
        ++at;
    if (at == 0 && text.startsWith(u'~'))
        at = 1;
    const qsizetype digits = at;
    while (at < text.size()
           && (text[at].isDigit() || (QStringView(u".~").contains(text[at]) && at + 1 < text.size() && text[at + 1].isDigit())))
        ++at;
    if (at == digits)
        return 0;
    if (at < text.size() && text[at].isLetter() && (at + 1 == text.size() || !text[at + 1].isLetterOrNumber()))
        ++at;
    return at < text.size() && text[at].isLetterOrNumber() ? 0 : at;
}

/** Where the digits at the end of a number begin: what is before them is the same throughout a range. */
qsizetype lastDigits(QStringView number)
{
    qsizetype at = number.size();
    while (at > 0 && number[at - 1].isDigit())
        --at;
    return at;
}

/** `1-3`, `T001–T003`, `1.2-4`: every number from the first to the last; nothing if that is none. */
std::vector<Reference> rangeOf(QStringView first, QStringView last)
{
    const qsizetype digits = lastDigits(first);
    const qsizetype lastStart = lastDigits(last);
    if (lastStart > 0 && last.first(lastStart) != first.first(digits))
        return {};
    bool firstFits = false;
    bool lastFits = false;
    const int from = first.sliced(digits).toInt(&firstFits);
    const int to = last.sliced(lastStart).toInt(&lastFits);
    if (!firstFits || !lastFits || to < from || to - from > longestRange)
        return {};
    const int width = first[digits] == u'0' ? int(first.size() - digits) : 0;
    std::vector<Reference> references;
    for (int i = from; i <= to; ++i) {
        const QString number = first.first(digits).toString() + QString::number(i).rightJustified(width, u'0');
        references.push_back({number, number});
    }
    return references;
}

/** The text behind `Task`, `Tasks` or `#`, and whether one of them stood there. */
std::pair<QStringView, bool> behindTask(QStringView text)
{
    for (const auto word : {"tasks"_L1, "task"_L1}) {
        if (text.startsWith(word, Qt::CaseInsensitive) && text.size() > word.size() && !text[word.size()].isLetter()) {
            QStringView rest = text.sliced(word.size()).trimmed();
            return {rest.startsWith(u'#') ? rest.sliced(1) : rest, true};
        }
    }
    return {text.startsWith(u'#') ? text.sliced(1) : text, false};
}

/** Names, each once: a few are compared one by one, which costs less than a set of them. */
class DistinctNames
{
public:
    /** False if it is there already. */
    bool add(const QString &name)
    {
        if (m_few.size() < m_few.capacity()) {
            if (m_few.contains(name))
                return false;
            m_few.append(name);
            return true;
        }
        if (m_many.isEmpty())
            m_many = QSet<QString>(m_few.cbegin(), m_few.cend());
        const qsizetype before = m_many.size();
        m_many.insert(name);
        return m_many.size() > before;
    }

private:
    QVarLengthArray<QString, 8> m_few;
    QSet<QString> m_many;
};

TextRange rangeWithin(QStringView text, QStringView part)
{
    const qsizetype start = part.data() - text.data();
    return {start, start + part.size()};
}

ReferencePart readPart(QStringView whole, QStringView written)
{
    written = bare(written);
    ReferencePart part {rangeWithin(whole, written), {}, {}, {}};
    if (written.isEmpty())
        return part;
    part.references.push_back({QString(), written.toString()});
    const auto [text, labelled] = behindTask(written);
    const qsizetype length = numberLength(text);
    if (length == 0)
        return part;
    const QStringView number = text.first(length);
    QStringView rest = text.sliced(length).trimmed();
    if (!rest.isEmpty() && QStringView(u"-–—").contains(rest.front())) {
        const QStringView last = behindTask(rest.sliced(1).trimmed()).first;
        const qsizetype lastLength = numberLength(last);
        if (lastLength > 0 && (lastLength == last.size() || last.sliced(lastLength).trimmed().startsWith(u'('))) {
            auto range = rangeOf(number, last.first(lastLength));
            if (range.empty())
                return part;
            part.first = rangeWithin(whole, number);
            part.last = rangeWithin(whole, last.first(lastLength));
            part.references = std::move(range);
            return part;
        }
    }
    if (!labelled && !rest.isEmpty() && !rest.startsWith(u'('))
        return part;
    part.first = rangeWithin(whole, number);
    part.references.front().number = number.toString();
    return part;
}

} // namespace

std::vector<ReferencePart> readReferenceParts(QStringView text)
{
    std::vector<ReferencePart> found;
    if (meansNone(text))
        return found;
    for (const QStringView part : parts(text)) {
        ReferencePart read = readPart(text, part);
        if (!read.references.empty())
            found.push_back(std::move(read));
    }
    return found;
}

std::vector<Reference> readReferences(QStringView text)
{
    std::vector<Reference> references;
    DistinctNames seen;
    for (ReferencePart &part : readReferenceParts(text)) {
        for (Reference &reference : part.references) {
            if (seen.add(reference.number.isEmpty() ? reference.written : reference.number))
                references.push_back(std::move(reference));
        }
    }
    return references;
}

} // namespace Setsquare
