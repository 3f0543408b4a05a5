// SPDX-License-Identifier: Apache-2.0
#include "visibletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isInvisible(char32_t code)
{
    if (code == '\n' || code == '\r' || code == '\t' || code == ' ')
        return false;
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // fillers and selectors that are letters or marks, and take no room
        return code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0 || code == 0x034F || (code >= 0xFE00 && code <= 0xFE0F);
    }
}

/** The text with what cannot be seen written out. */
VisibleText writtenOut(const QString &text)
{
    VisibleText result;
    result.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype start = result.text.size();
        if (isInvisible(code)) {
            result.text += u"⟨U+%1⟩"_s.arg(uint(code), 4, 16, QChar(u'0')).toUpper();
            result.marks.append({{start, result.text.size()}, VisibleText::Kind::Invisible});
        } else {
            result.text += QStringView(text).sliced(i, isPair ? 2 : 1);
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

void mark(VisibleText &visible, const QRegularExpression &expression, VisibleText::Kind kind)
{
    QRegularExpressionMatchIterator found = expression.globalMatch(visible.text);
    QList<VisibleText::Mark> marks;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const TextRange range {match.capturedStart(1), match.capturedEnd(1)};
        if (!range.isEmpty())
            marks.append({range, kind});
    }
    // what is within a mark already is told by that
    for (const VisibleText::Mark &each : std::as_const(marks)) {
        const auto next =
            std::ranges::lower_bound(visible.marks, each.range.start, {}, [](const VisibleText::Mark &m) { return m.range.start; });
        const bool overlaps = (next != visible.marks.end() && next->range.overlaps(each.range))
            || (next != visible.marks.begin() && std::prev(next)->range.overlaps(each.range));
        if (!overlaps)
            visible.marks.insert(next, each);
    }
}

} // namespace

int VisibleText::count(Kind kind) const
{
    return int(std::ranges::count(marks, kind, &Mark::kind));
}

VisibleText visibleText(const QString &text)
{
    static const QRegularExpression comment(u"(<!--[\\s\\S]*?(?:-->|\\z))"_s);
    static const QRegularExpression image(u"!\\[([^\\]\\n]*)\\]"_s);
    static const QRegularExpression target(u"\\]\\(([^)\\n]*)\\)"_s);
    static const QRegularExpression definition(u"^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*([^\\n]+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression address(u"<((?:https?|mailto):[^>\\n]*)>"_s);
    VisibleText result = writtenOut(text);
    mark(result, comment, VisibleText::Kind::Comment);
    mark(result, image, VisibleText::Kind::ImageText);
    for (const QRegularExpression &expression : {target, definition, address})
        mark(result, expression, VisibleText::Kind::Target);
    return result;
}

} // namespace Setsquare
