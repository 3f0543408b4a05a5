// SPDX-License-Identifier: Apache-2.0
#include "html.h"

#include <algorithm>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

/** Readers of addresses drop such characters, read a backslash as a slash, or let the rest of the address look like another one. */
bool isDeceptive(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format || character == u'\\';
}

} // namespace

bool isAllowedUrl(const QString &url)
{
    const QStringView address = QStringView(url).trimmed();
    if (std::ranges::any_of(address, isDeceptive) || address.startsWith(u"//"))
        return false;
    const auto separator = std::ranges::find_if(address, [](QChar character) { return u":/?#"_s.contains(character); });
    if (separator == address.end() || *separator != u':')
        return true;
    const QStringView scheme = address.first(separator - address.begin());
    return std::ranges::any_of(std::initializer_list<QLatin1StringView> {"http"_L1, "https"_L1, "mailto"_L1},
                               [scheme](QLatin1StringView allowed) { return scheme.compare(allowed, Qt::CaseInsensitive) == 0; });
}

} // namespace Setsquare
