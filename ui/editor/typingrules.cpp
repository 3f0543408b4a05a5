// SPDX-License-Identifier: Apache-2.0
#include "typingrules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

LinePrefix linePrefix(const QString &line)
{
    static const QRegularExpression pattern(uR"(^([ \t]*(?:>[ \t]?)*[ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+|$)(\[[ xX]\][ \t]+)?)?)"_s);
    const QRegularExpressionMatch match = pattern.matchView(line);
    return {match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
}

QString continuation(const LinePrefix &prefix)
{
    if (!prefix.isItem())
        return prefix.indent;
    QString marker = prefix.marker;
    if (marker.size() > 1) {
        const qint64 number = QStringView(marker).chopped(1).toLongLong();
        marker = QString::number(number + 1) + marker.back();
    }
    // `10.` needs a space less than `9.` to have its text in the same column, where there is one to spare
    const qsizetype wider = marker.size() - prefix.marker.size();
    const QString gap = prefix.gap.size() > 1 + wider ? prefix.gap.chopped(std::max(wider, qsizetype(0))) : prefix.gap;
    return prefix.indent + marker + (gap.isEmpty() ? u" "_s : gap) + (prefix.box.isEmpty() ? QString() : u"[ ] "_s);
}

bool opensFence(const QString &line)
{
    static const QRegularExpression pattern(uR"(^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(```|~~~)$)"_s);
    return pattern.matchView(line).hasMatch();
}

QString closingFence(const QString &line)
{
    const LinePrefix prefix = linePrefix(line);
    return prefix.indent + QString(prefix.marker.size() + prefix.gap.size(), u' ') + line.last(3);
}

static int indentation(const QString &line)
{
    return int(linePrefix(line).indent.size());
}

int indentedColumn(const QStringList &above, const QString &line)
{
    const int column = indentation(line);
    for (auto other = above.crbegin(); other != above.crend(); ++other) {
        const LinePrefix prefix = linePrefix(*other);
        if (prefix.isItem() && prefix.indent.size() <= column)
            return std::max(column, prefix.contentColumn());
        if (!prefix.isItem() && prefix.indent.isEmpty() && !other->isEmpty())
            break;
    }
    return column;
}

int outdentedColumn(const QStringList &above, const QString &line)
{
    const int column = indentation(line);
    for (auto other = above.crbegin(); other != above.crend(); ++other) {
        const LinePrefix prefix = linePrefix(*other);
        if (prefix.isItem() && prefix.indent.size() < column)
            return int(prefix.indent.size());
    }
    return 0;
}

} // namespace Setsquare
