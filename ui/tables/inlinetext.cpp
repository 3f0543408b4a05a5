// SPDX-License-Identifier: Apache-2.0
#include "inlinetext.h"

#include "html.h"
#include "theme.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** Drops what a match surrounds its first group with, again and again for what is nested. */
static QString unwrapped(QString text, const QRegularExpression &marks)
{
    return text.replace(marks, u"\\1"_s);
}

/** Emphasis and links outside of code. */
static QString withoutMarks(QString text)
{
    static const QRegularExpression link(uR"(!?\[([^\[\]]*)\]\([^()]*\))"_s);
    static const QRegularExpression strong(uR"(\*\*(?=\S)([^*]+?)(?<=\S)\*\*)"_s);
    static const QRegularExpression emphasis(uR"((?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*]))"_s);
    static const QRegularExpression struck(uR"(~~(?=\S)([^~]+?)(?<=\S)~~)"_s);
    static const QRegularExpression escaped(uR"(\\([!-/:-@\[-`{-~]))"_s);
    for (const QRegularExpression *marks : {&link, &strong, &emphasis, &struck, &escaped})
        text = unwrapped(text, *marks);
    return text;
}

QString inlineText(const QString &markdown)
{
    const bool plain = std::ranges::none_of(markdown, [](QChar c) { return u"`*_[~\\\n"_s.contains(c); });
    if (plain)
        return markdown;
    QString result;
    const QStringList parts = QString(markdown).replace(u'\n', u' ').split(u'`');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isCode = i % 2 == 1 && i + 1 < parts.size();
        const bool isOpen = i % 2 == 1 && i + 1 == parts.size();
        result += isOpen ? u'`' + withoutMarks(parts[i]) : isCode ? parts[i] : withoutMarks(parts[i]);
    }
    return result;
}

/** QTextDocument is slow on deep nesting and wide tables, which cmark is not. */
static bool isHeavy(const QString &markdown, const QString &made)
{
    return markdown.size() > 20000 || made.count("<blockquote"_L1) + made.count("<ul"_L1) + made.count("<ol"_L1) > 60
        || made.count("<td"_L1) + made.count("<th"_L1) > 600;
}

static QString escapedText(const QString &markdown)
{
    QString text = markdown.left(20000);
    if (text.size() < markdown.size())
        text += u" …"_s;
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

/** A lone paragraph is a line like any other. */
static QString withoutLoneParagraph(const QString &made)
{
    QString text = made.trimmed();
    if (text.startsWith("<p>"_L1) && text.indexOf("<p>"_L1, 1) < 0 && text.endsWith("</p>"_L1))
        text = text.sliced(3, text.size() - 7);
    return text;
}

QString richText(const QString &markdown, const QPalette &palette)
{
    // A label loads what an image names, even from the disk: only its words are shown.
    static const QRegularExpression image(uR"re(<img\b[^>]*?alt="([^"]*)"[^>]*>)re"_s);
    static const QRegularExpression otherImage(uR"(<img\b[^>]*>)"_s);
    const Theme theme = Theme::of(palette);
    QString made = markdown.size() > 20000 ? QString() : html(markdown);
    if (isHeavy(markdown, made))
        return escapedText(markdown);
    made.replace(image, u"\\1"_s).remove(otherImage);
    const QString style =
        u"<style>p{margin:0 0 4px 0} ul,ol{margin:0} li{margin:0 0 2px 0} "
        "code,pre{font-family:monospace;background-color:%1} a{color:%2}</style>"_s.arg(theme.hover.name(), theme.accent.name());
    return style + withoutLoneParagraph(made);
}

void openLink(const QString &url)
{
    const QUrl address(url);
    if (isAllowedUrl(url) && !address.isRelative())
        QDesktopServices::openUrl(address);
}

} // namespace Setsquare
