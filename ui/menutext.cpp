// SPDX-License-Identifier: Apache-2.0
#include "menutext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(u"\\s*\\(&[^&\\s]\\)"_s);
    QString result = QString(text).remove(bracketed);
    for (qsizetype at = result.indexOf(u'&'); at >= 0 && at < result.size(); at = result.indexOf(u'&', at + 1))
        result.remove(at, 1);
    return result;
}

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace("; "_L1, ", "_L1);
}

} // namespace Setsquare
