// SPDX-License-Identifier: Apache-2.0
#include "messagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int digit = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (pattern.at(at) != u'%' || digit < 1 || digit > arguments.size()) {
            result += pattern.at(at);
            continue;
        }
        result += arguments.at(digit - 1);
        ++at;
    }
    return result;
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
