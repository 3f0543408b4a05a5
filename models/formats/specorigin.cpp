// SPDX-License-Identifier: Apache-2.0
#include "specorigin.h"
#include "spec.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto opening = "<!-- setsquare/spec/1"_L1;
constexpr auto closing = "-->"_L1;

// a name may hold anything, `-->` too
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, " /:.@", "-"));
}

QString decoded(QStringView value)
{
    return QUrl::fromPercentEncoding(value.trimmed().toUtf8());
}

} // namespace

bool SpecOrigin::isSamePlan(const SpecOrigin &other) const
{
    return !id.isEmpty() && !other.id.isEmpty() ? id == other.id : plan == other.plan && plan != "-"_L1;
}

QString originBlock(const SpecOrigin &origin, const QString &lineEnd)
{
    const QStringList lines {QString(opening),
                             u"plan: "_s + encoded(origin.plan),
                             u"id: "_s + encoded(origin.id),
                             u"digest: "_s + encoded(origin.digest),
                             u"draft: "_s + (origin.draft ? u"true"_s : u"false"_s),
                             QString(closing)};
    return lines.join(lineEnd) + lineEnd;
}

qsizetype originBlockStart(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    if (!QStringView(text).first(end).endsWith(closing))
        return -1;
    const qsizetype start = QStringView(text).first(end).lastIndexOf(opening);
    if (start < 0 || text.indexOf(closing, start) != end - closing.size())
        return -1;
    return start == 0 || text.at(start - 1) == u'\n' || text.at(start - 1) == u'\r' ? start : -1;
}

std::optional<SpecOrigin> readSpecOrigin(const QString &text)
{
    const qsizetype start = originBlockStart(text);
    if (start < 0)
        return {};
    SpecOrigin origin;
    for (QStringView line : QStringView(text).sliced(start).split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        const QStringView name = line.first(std::max<qsizetype>(colon, 0));
        const QString value = colon < 0 ? QString() : decoded(line.sliced(colon + 2));
        if (name == "plan"_L1)
            origin.plan = value;
        else if (name == "id"_L1)
            origin.id = value;
        else if (name == "digest"_L1)
            origin.digest = value;
        else if (name == "draft"_L1)
            origin.draft = value == "true"_L1;
    }
    return origin;
}

} // namespace Setsquare
