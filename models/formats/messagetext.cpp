// SPDX-License-Identifier: Apache-2.0
#include "messagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int digit = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (digit < 1 || digit > arguments.size())
            continue;
        result += QStringView(pattern).sliced(copied, at - copied);
        result += arguments.at(digit - 1);
        copied = at + 2;
    }
    return result += QStringView(pattern).sliced(copied);
}

QString text(const Message &message)
{
    return filled(QString::fromUtf8(message.pattern), message.arguments);
}

QString toText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        break;
    }
    return u"error"_s;
}

} // namespace Setsquare
