// SPDX-License-Identifier: Apache-2.0
#include "vieworigin.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto originOpening = " setsquare/view/1 "_L1;

// a name may hold anything, a line end too
QString encodedName(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, "/:.@"));
}

} // namespace

QString viewOriginLine(const SpecOrigin &origin, const QString &comment)
{
    return comment + originOpening + u"plan="_s + encodedName(origin.plan) + u" id="_s + encodedName(origin.id) + u'\n';
}

bool isViewOf(const QString &text, const SpecOrigin &origin, const QString &comment)
{
    const QStringList lines = text.trimmed().split(u'\n');
    const QString last = lines.last().trimmed();
    const QStringList words = last.split(u' ');
    if (!last.startsWith(comment + originOpening) || words.size() != 4)
        return false;
    const auto value = [&](qsizetype index) { return QUrl::fromPercentEncoding(words[index].section(u'=', 1).toUtf8()); };
    return SpecOrigin {value(2), value(3), {}, false}.isSamePlan(origin);
}

} // namespace Setsquare
