// SPDX-License-Identifier: Apache-2.0
#include "estimate.h"

#include "estimatescanner.h"

#include <QString>

#include <array>
#include <cmath>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double hoursPerDay = 8;
constexpr double hoursPerWeek = 40;

struct TimeUnit {
    QLatin1StringView word;
    double hours;
};

/** Longer words first, so that `h` does not win over `hours`. */
constexpr std::array units {
    TimeUnit {"minutes"_L1, 1.0 / 60},
    TimeUnit {"minute"_L1, 1.0 / 60},
    TimeUnit {"mins"_L1, 1.0 / 60},
    TimeUnit {"min"_L1, 1.0 / 60},
    TimeUnit {"hours"_L1, 1},
    TimeUnit {"hour"_L1, 1},
    TimeUnit {"hrs"_L1, 1},
    TimeUnit {"hr"_L1, 1},
    TimeUnit {"h"_L1, 1},
    TimeUnit {"days"_L1, hoursPerDay},
    TimeUnit {"day"_L1, hoursPerDay},
    TimeUnit {"d"_L1, hoursPerDay},
    TimeUnit {"weeks"_L1, hoursPerWeek},
    TimeUnit {"week"_L1, hoursPerWeek},
    TimeUnit {"w"_L1, hoursPerWeek},
    TimeUnit {"m"_L1, 1.0 / 60},
};

/** Reads forward through a text; every function takes what it recognises and leaves the rest. */
class Scanner
{
public:
    Scanner(QStringView text, qsizetype position) : m_text(text), m_position(position) {}

    qsizetype position() const { return m_position; }

    void skipSpaces()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    std::optional<double> number()
    {
        const qsizetype start = m_position;
        const auto isDigit = [&](qsizetype at) { return at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9'; };
        qsizetype at = start;
        while (isDigit(at))
            ++at;
        if (at == start || at - start > 6)
            return std::nullopt;
        if (at < m_text.size() && (m_text[at] == u'.' || m_text[at] == u',') && isDigit(at + 1)) {
            ++at;
            while (isDigit(at) && at - start < 12)
                ++at;
        }
        m_position = at;
        const QStringView number = m_text.sliced(start, at - start);
        return number.contains(u',') ? number.toString().replace(u',', u'.').toDouble() : number.toDouble();
    }

    std::optional<double> unit()
    {
        const qsizetype before = m_position;
        skipSpaces();
        if (m_position > before && m_position - before > 2)
            return restore(before);
        const QChar initial = m_position < m_text.size() ? m_text[m_position].toLower() : QChar();
        for (const TimeUnit &candidate : units) {
            if (candidate.word.front() != initial || !m_text.sliced(m_position).startsWith(candidate.word, Qt::CaseInsensitive))
                continue;
            const qsizetype end = m_position + candidate.word.size();
            if (end < m_text.size() && (m_text[end].isLetter() || (m_text[end].isDigit() && candidate.word.size() > 1)))
                continue;
            m_position = end;
            return candidate.hours;
        }
        return restore(before);
    }

    bool rangeMark()
    {
        const qsizetype before = m_position;
        skipSpaces();
        const QStringView rest = m_text.sliced(m_position);
        for (const auto mark : {u"-", u"–", u"—", u"‒", u"to ", u".."}) {
            if (rest.startsWith(QStringView(mark))) {
                m_position += QStringView(mark).size();
                skipSpaces();
                return true;
            }
        }
        m_position = before;
        return false;
    }

private:
    std::optional<double> restore(qsizetype position)
    {
        m_position = position;
        return std::nullopt;
    }

    QStringView m_text;
    qsizetype m_position;
};

/** The minutes of `1 h 30 min` or `1h30`. */
double minutesBehind(QStringView text, qsizetype &position)
{
    Scanner scanner(text, position);
    scanner.skipSpaces();
    const auto minutes = scanner.number();
    const auto unit = minutes ? scanner.unit() : std::nullopt;
    if (!unit || *unit >= 1)
        return 0;
    position = scanner.position();
    return *minutes * *unit;
}

qsizetype behindApproximation(QStringView text)
{
    qsizetype at = 0;
    for (bool skipped = true; skipped;) {
        skipped = false;
        while (at < text.size() && (text[at].isSpace() || QStringView(u"~≈<>≤*_").contains(text[at])))
            ++at;
        if (at == text.size() || text[at].isDigit())
            break;
        for (const auto word : {"about "_L1, "approx. "_L1, "approximately "_L1, "ca. "_L1, "circa "_L1, "est: "_L1, "est. "_L1,
                                "estimate: "_L1, "estimated: "_L1, "est "_L1}) {
            if (text.sliced(at).startsWith(word, Qt::CaseInsensitive)) {
                at += word.size();
                skipped = true;
            }
        }
    }
    return at;
}

/** Two decimals at most, none that say nothing. */
QString numberText(double number)
{
    return QString::number(std::round(number * 100) / 100, 'g', 9);
}

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < 1e-6;
}

} // namespace

std::optional<ScannedEstimate> scanEstimate(QStringView text, qsizetype position)
{
    Scanner scanner(text, position);
    const auto low = scanner.number();
    if (!low)
        return std::nullopt;
    const auto lowUnit = scanner.unit();
    Scanner behind = scanner;
    if (behind.rangeMark()) {
        const auto high = behind.number();
        const auto highUnit = high ? behind.unit() : std::nullopt;
        if (highUnit) {
            const double first = *low * lowUnit.value_or(*highUnit);
            const double second = *high * *highUnit;
            return ScannedEstimate {{std::min(first, second), std::max(first, second)}, behind.position()};
        }
    }
    if (!lowUnit)
        return std::nullopt;
    qsizetype end = scanner.position();
    const double hours = *low * *lowUnit + (*lowUnit == 1 ? minutesBehind(text, end) : 0);
    return ScannedEstimate {{hours, hours}, end};
}

std::optional<Estimate> leadingEstimate(QStringView text)
{
    const auto scanned = scanEstimate(text, behindApproximation(text));
    return scanned ? std::optional(scanned->estimate) : std::nullopt;
}

std::optional<Estimate> readEstimate(QStringView text)
{
    const auto scanned = scanEstimate(text, behindApproximation(text));
    if (!scanned)
        return std::nullopt;
    for (const QChar character : text.sliced(scanned->end)) {
        if (!character.isSpace() && !QStringView(u"*_.+").contains(character))
            return std::nullopt;
    }
    return scanned->estimate;
}

std::optional<Estimate> findEstimate(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = text[at].isDigit() && (at == 0 || !(text[at - 1].isLetterOrNumber() || text[at - 1] == u'.'));
        if (!begins)
            continue;
        if (const auto scanned = scanEstimate(text, at))
            return scanned->estimate;
    }
    return std::nullopt;
}

std::optional<BracketedEstimate> bracketedEstimate(QStringView text)
{
    qsizetype close = text.lastIndexOf(u')');
    while (close > 0) {
        const qsizetype open = text.lastIndexOf(u'(', close - 1);
        if (open < 0)
            return std::nullopt;
        const QStringView inner = text.sliced(open + 1, close - open - 1).trimmed();
        const bool named = inner.startsWith("est"_L1, Qt::CaseInsensitive) && inner.contains(u':');
        if (const auto estimate = readEstimate(inner); estimate || named)
            return BracketedEstimate {estimate, {open, close + 1}};
        close = open == 0 ? -1 : text.lastIndexOf(u')', open - 1);
    }
    return std::nullopt;
}

QString toText(const Estimate &estimate)
{
    const double low = estimate.lowHours;
    const double high = estimate.highHours;
    const bool inMinutes = high > 0 && high < 1 && isWhole(low * 60) && isWhole(high * 60);
    const double scale = inMinutes ? 60 : 1;
    const QString unit = inMinutes ? u" min"_s : u" h"_s;
    const QString highText = numberText(high * scale);
    const QString lowText = numberText(low * scale);
    return (lowText == highText ? highText : lowText + u'–' + highText) + unit;
}

} // namespace Setsquare
