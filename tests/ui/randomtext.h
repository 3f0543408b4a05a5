// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textpatch.h"

#include <QRandomGenerator>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

/** A text made of pieces that editors are known to lose: line ends of every kind, NUL, separators, surrogates. */
inline QString randomText(QRandomGenerator &random, int pieces)
{
    static const QStringList some {u"a"_s,      u"word "_s,        u"\n"_s,         u"\r\n"_s, u"\r"_s,   u"\u00A0"_s,
                                   u"\u2028"_s, QString(QChar(0)), u"\U0001F600"_s, u"- x"_s,  u"\n\n"_s, u"\r\n\r\n"_s,
                                   u"\r\r"_s,   u"# h"_s,          u"\t"_s,         u"中文"_s, u"```"_s,  u"|"_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += some.at(random.bounded(int(some.size())));
    return text;
}

/** Up to four replacements anywhere in a text. */
inline std::optional<TextPatch> randomPatch(QRandomGenerator &random, const QString &text)
{
    QList<TextChange> changes;
    qsizetype at = 0;
    for (int i = 0; i < 4 && at < text.size(); ++i) {
        const qsizetype start = at + random.bounded(int(std::min(text.size() - at, qsizetype(20))) + 1);
        const qsizetype end = std::min(start + random.bounded(4), text.size());
        changes.append({{start, end}, randomText(random, random.bounded(3))});
        at = end + random.bounded(2);
    }
    return TextPatch::fromChanges(changes);
}

} // namespace Setsquare
