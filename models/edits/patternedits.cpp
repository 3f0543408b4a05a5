// SPDX-License-Identifier: Apache-2.0
#include "patternedits.h"

#include "decisionedits.h"

#include <QUrl>

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

QString markdownLink(const QString &words, const QString &address)
{
    QString text = words.simplified();
    text.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    const auto isPlain = [](QChar character) { return character.isLetterOrNumber() || u"-._~/+,@:="_s.contains(character); };
    const bool needsEscape = !std::ranges::all_of(address, isPlain);
    const QString target = needsEscape ? QString::fromLatin1(QUrl::toPercentEncoding(address, "/+,@:=")) : address;
    return u"[%1](%2)"_s.arg(text, target);
}

Edit linkPattern(const EditSubject &subject, int decision, const QString &name, const QString &path)
{
    const QString present = subject.plan.decisions.value(decision).pattern;
    const QString link = markdownLink(name, path);
    const QString address = link.sliced(link.lastIndexOf(u"](") + 1);
    Edit edit;
    if (!present.contains(address))
        edit = setDecision(subject, decision, u"pattern"_s, present.isEmpty() ? link : present + u" ("_s + link + u')');
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Link the pattern “%1”"), {name.simplified()}};
    return edit;
}

} // namespace Setsquare
