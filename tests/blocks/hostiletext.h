// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textpatch.h"

#include <QRandomGenerator>

/** Pieces that open without closing, or swallow what follows. */
inline QStringList hostileBlocks()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        u"# one"_s,     u"## two ##"_s, u"####### seven"_s, u"#"_s,           u"#none"_s, u" # indented"_s, u"text"_s,
        u"more text"_s, u"| a | b |"_s, u"|---|:-:|"_s,     u"| c \\| d |"_s, u"```"_s,   u"````"_s,        u"~~~ x"_s,
        u"   ```"_s,    u"<div>"_s,     u"</div>"_s,        u"<!--"_s,        u"-->"_s,   u"<!-- a -->"_s,  u"<?php"_s,
        u"?>"_s,        u"<script>"_s,  u"</script>"_s,     u"<![CDATA["_s,   u"]]>"_s,   u"<b>x</b>"_s,
    };
}

/** Pieces that belong to two things, and characters that end lines for some and not for others. */
inline QStringList hostileItems()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        u"- a"_s,
        u"- b"_s,
        u"-"_s,
        u"* c"_s,
        u"+ d"_s,
        u"1. e"_s,
        u"2. f"_s,
        u"3) g"_s,
        u"  - deep"_s,
        u"    - deeper"_s,
        u"\t- tabbed"_s,
        u"   more of it"_s,
        u"      code in it"_s,
        u"    code"_s,
        u"\tcode"_s,
        u"- - - -"_s,
        u"- - x"_s,
        u"- # y"_s,
        u"- ```"_s,
        u"  ```"_s,
        u"- [ ] open"_s,
        u"- [x] done"_s,
        u"10. ten"_s,
        u"    under ten"_s,
        u"> quote"_s,
        u"> # q"_s,
        u"> - q"_s,
        u">"_s,
        u"> ```"_s,
        u"> > q"_s,
        u"---"_s,
        u"==="_s,
        u"***"_s,
        u"..."_s,
        u"[a]: /b"_s,
        u"[a]:"_s,
        u"/c 'd'"_s,
        u"> [e]: /f"_s,
        u"- [g]: /h"_s,
        u"  [i]: /j"_s,
        u"[k]"_s,
        u"\uFEFF"_s,
        QString(u'\0'),
        u"a\u2028b"_s,
        u"\u2029"_s,
        QString(QChar(0xd83d)),
        u"\U0001F600"_s,
        u"\u4e2d\u6587"_s,
        u" "_s,
        u"\t"_s,
        u"\u00a0"_s,
        u"title: x"_s,
        u"**Name:** value  "_s,
        u"\\"_s,
        u"&lt;"_s,
        u"\v"_s,
        u"\f"_s,
    };
}

/** Markdown of pieces that disturb one another. */
inline QString hostilePiece(QRandomGenerator &random)
{
    static const QStringList pieces = hostileBlocks() + hostileItems();
    return pieces[random.bounded(pieces.size())];
}

inline QString hostileText(QRandomGenerator &random, int lines)
{
    using namespace Qt::Literals::StringLiterals;
    static const QStringList ends {u"\n"_s, u"\n"_s, u"\n"_s, u"\n"_s, u"\n\n"_s, u"\n\n"_s, u"\r\n"_s, u"\r"_s, u"\n \n"_s, QString()};
    // Long lists are cut by their size: some lines are long.
    QString text = random.bounded(8) == 0 ? u"---\n"_s : QString();
    for (int i = 0; i < lines; ++i) {
        text += hostilePiece(random);
        if (random.bounded(6) == 0)
            text += QString(random.bounded(900), u'x');
        text += ends[random.bounded(ends.size())];
    }
    return text;
}

/** A list that is long enough to be cut in several places. */
inline QString longList(QRandomGenerator &random, int items)
{
    using namespace Qt::Literals::StringLiterals;
    QString text;
    for (int i = 1; i <= items; ++i) {
        text += u"%1. **Task %2**\n"_s.arg(random.bounded(20) == 0 ? 1 : i).arg(random.bounded(1000));
        for (int k = random.bounded(4); k > 0; --k)
            text += u"   - Field: "_s + QString(random.bounded(200), u'v') + u'\n';
        if (random.bounded(3) == 0)
            text += u'\n';
        if (random.bounded(30) == 0)
            text += hostilePiece(random) + u'\n';
    }
    return text;
}

/** Prose without headings that is long enough to be cut. */
inline QString longProse(QRandomGenerator &random, int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i) {
        text += random.bounded(3) ? QString(QChar(u'a' + random.bounded(26))) : hostilePiece(random);
        text += QString(random.bounded(1200), u' ').replace(u' ', QStringLiteral("w ")) + QStringLiteral("\n\n");
        if (random.bounded(4) == 0)
            text += hostilePiece(random) + u'\n' + hostilePiece(random) + QStringLiteral("\n\n");
    }
    return text;
}

inline Setsquare::TextPatch hostilePatch(QRandomGenerator &random, qsizetype length)
{
    using namespace Qt::Literals::StringLiterals;
    QList<Setsquare::TextChange> changes;
    qsizetype at = 0;
    for (int i = random.bounded(5) == 0 ? random.bounded(2, 5) : 1; i > 0; --i) {
        const qsizetype start = at + random.bounded(length - at + 1);
        at = random.bounded(2) ? start : std::min<qsizetype>(length, start + random.bounded(random.bounded(5) == 0 ? 400 : 4));
        QString text;
        if (random.bounded(3) == 0)
            text = u'\n' + hostilePiece(random) + u'\n';
        else if (random.bounded(2) == 0)
            text = random.bounded(2) ? hostilePiece(random)
                                     : QStringList {u"\n"_s, u"\r"_s, u"\r\n"_s, u"`"_s, u"#"_s, u" "_s, u"-"_s}.at(random.bounded(7));
        changes.append({{start, at}, text});
    }
    return Setsquare::TextPatch::fromChanges(changes).value();
}
