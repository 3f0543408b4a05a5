// SPDX-License-Identifier: Apache-2.0
#include "questionlabel.h"

#include <algorithm>

namespace Setsquare {

namespace {

bool isDocumentName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 80
        && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_./").contains(c); });
}

/** What stands before the first colon that a space follows, or that ends the text. */
std::optional<Label> readQualified(QStringView text, TextRange range)
{
    for (qsizetype colon = text.indexOf(u':', range.start); colon >= 0 && colon < range.end; colon = text.indexOf(u':', colon + 1)) {
        if (colon + 1 < range.end && !text[colon + 1].isSpace())
            continue;
        Label label;
        label.name = {range.start, colon};
        label.value = trimmedRange(text, {colon + 1, range.end});
        return label;
    }
    return std::nullopt;
}

} // namespace

bool isQuestionId(QStringView id)
{
    const qsizetype colon = id.lastIndexOf(u':');
    const QStringView name = id.sliced(colon + 1);
    return (colon < 0 || isDocumentName(id.first(colon))) && name.size() >= 2 && name.size() <= 8 && (name[0] == u'Q' || name[0] == u'q')
        && (name[1].isDigit() || name[1] == u'-') && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

std::optional<Label> readQuestionLabel(QStringView text, TextRange range)
{
    if (const auto label = readLabel(text, range); label && isQuestionId(slice(text, label->name)))
        return label;
    const auto label = readQualified(text, range);
    return label && isQuestionId(slice(text, label->name)) ? label : std::nullopt;
}

} // namespace Setsquare
