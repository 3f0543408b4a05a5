// SPDX-License-Identifier: Apache-2.0
#include "spechtml.h"

#include "htmlstyle.h"
#include "specorigin.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

// nothing can be loaded or run, whatever the text holds
constexpr auto pageHead = uR"html(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Setsquare">
)html";

QString element(const QString &name, const QString &text)
{
    return u"<%1>"_s.arg(name) + text.toHtmlEscaped() + u"</%1>"_s.arg(name.section(u' ', 0, 0));
}

// the picture's kind by how it begins: the name of its file says nothing that can be relied on
QString mediaType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF8"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.sliced(4).contains("WEBP"))
        return u"image/webp"_s;
    return bytes.first(std::min<qsizetype>(bytes.size(), 1000)).contains("<svg") ? u"image/svg+xml"_s : QString();
}

/** The body with its pictures in it; a picture that is not to be had leaves its words and its address. */
QString withPictures(const QString &html, const PictureSource &pictures)
{
    static const QRegularExpression image(u"<img src=\"([^\"]*)\" alt=\"([^\"]*)\"[^>]*/>"_s);
    QString result;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : image.globalMatch(html)) {
        result += QStringView(html).sliced(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        const QByteArray bytes = pictures ? pictures(unescapedHtml(match.captured(1))) : QByteArray();
        const QString type = mediaType(bytes);
        const QString words = match.captured(2);
        if (type.isEmpty())
            result += u"<span class=\"picture\">"_s + words + (words.isEmpty() ? u"("_s : u" ("_s) + match.captured(1) + u")</span>"_s;
        else
            result += u"<img src=\"data:%1;base64,"_s.arg(type) + QString::fromLatin1(bytes.toBase64()) + u"\" alt=\""_s + words + u"\">"_s;
    }
    return result += QStringView(html).sliced(copied);
}

QString body(const SpecDocument &document, const PictureSource &pictures)
{
    QString html = withPictures(document.html, pictures);
    html.replace("<table>"_L1, "<div class=\"wide\"><table>"_L1);
    html.replace("</table>"_L1, "</table></div>"_L1);
    // The style draws the boxes; who reads without it is told, too.
    html.replace("<li class=\"open\">"_L1, "<li class=\"open\" aria-label=\"not done\">"_L1);
    return html.replace("<li class=\"done\">"_L1, "<li class=\"done\" aria-label=\"done\">"_L1);
}

QString draftBox(const SpecDocument &document)
{
    QString box = u"<div class=\"draft\"><strong>DRAFT</strong> – not approved for implementation."_s;
    if (!document.blockers.isEmpty())
        box += u" Before it can be:\n<ul>\n"_s;
    for (const QString &blocker : document.blockers)
        box += element(u"li"_s, blocker) + u'\n';
    return box + (document.blockers.isEmpty() ? u"</div>\n"_s : u"</ul></div>\n"_s);
}

QString approvals(const SpecDocument &document)
{
    if (document.roles.isEmpty())
        return {};
    QString html =
        u"<h2>Approvals</h2>\n<div class=\"wide\"><table><thead><tr><th>Role</th><th>State</th><th>Who</th><th>When</th></tr></thead>\n<tbody>\n"_s;
    for (const RoleVerdict &role : document.roles) {
        const bool isBad = role.verdict == Verdict::Rejected || role.verdict == Verdict::Fallen;
        const QString state = isBad ? u"td class=\"bad\""_s : role.met ? u"td class=\"good\""_s : u"td"_s;
        html += u"<tr>"_s + element(u"td"_s, role.role) + element(state, verdictWords(role)) + element(u"td"_s, role.person)
            + element(u"td class=\"when\""_s, role.time.left(10)) + u"</tr>\n"_s;
    }
    return html + u"</tbody></table></div>\n"_s;
}

QString cover(const SpecDocument &document)
{
    QString html = u"<header>\n<div class=\"kind\">Implementation specification</div>\n"_s + element(u"h1"_s, document.title) + u'\n';
    if (document.origin.draft)
        html += draftBox(document);
    html += u"<dl>\n"_s;
    for (const DocumentFact &fact : document.facts) {
        const bool isHash = fact.name == "Digest"_L1 || fact.name == "Configuration"_L1;
        html += element(u"dt"_s, fact.name) + element(isHash ? u"dd class=\"hash\""_s : u"dd"_s, fact.value) + u'\n';
    }
    return html + u"</dl>\n"_s + approvals(document) + u"</header>\n"_s;
}

QString contents(const SpecDocument &document)
{
    QString html = u"<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ol>\n"_s;
    for (const DocumentHeading &heading : document.headings) {
        if (heading.level <= 3)
            html += (heading.level == 2 ? u"<li>"_s : u"<li class=\"deep\">"_s) + u"<a href=\"#"_s + heading.anchor + u"\">"_s
                + heading.text.toHtmlEscaped() + u"</a></li>\n"_s;
    }
    return document.headings.isEmpty() ? QString() : html + u"</ol>\n</nav>\n"_s;
}

QString records(const SpecDocument &document)
{
    if (document.records.isEmpty())
        return {};
    QString html =
        u"<aside>\n<h2>Records</h2>\n<div class=\"wide\"><table><thead><tr><th>When</th><th>Who</th><th>What</th><th>How</th></tr></thead>\n<tbody>\n"_s;
    for (const DocumentRecord &record : document.records) {
        const QString note = record.note.isEmpty() ? QString() : u" – “"_s + record.note + u"”"_s;
        html += u"<tr>"_s + element(u"td class=\"when\""_s, record.time) + element(u"td"_s, record.person)
            + element(u"td"_s, record.decision + u" as “"_s + record.role + u"”"_s + note) + element(u"td"_s, record.how) + u"</tr>\n"_s;
    }
    return html + u"</tbody></table></div>\n</aside>\n"_s;
}

} // namespace

QString specHtml(const SpecDocument &document, const PictureSource &pictures)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"_s + QString::fromUtf16(pageHead);
    html += element(u"title"_s, (document.origin.draft ? u"DRAFT – "_s : QString()) + document.title) + u"\n<style>"_s + htmlStyle()
        + u"</style>\n</head>\n<body>\n"_s;
    if (document.origin.draft)
        html += u"<div class=\"mark\">DRAFT – not approved for implementation</div>\n"_s;
    html += u"<div class=\"page\">\n"_s + cover(document) + contents(document) + u"<main>\n"_s + body(document, pictures) + u"</main>\n"_s
        + records(document) + u"</div>\n</body>\n</html>\n"_s;
    return html + originBlock(document.origin, html, u"\n"_s, u"html"_s);
}

std::optional<SpecOrigin> readHtmlOrigin(const QString &text)
{
    const std::optional<OriginBlock> block = findOriginBlock(text);
    const bool isHtml = block && block->isWhole && block->form == "html"_L1;
    return isHtml && tailBehind(*block, text) == BlockTail::End && block->exact == sha256(text.first(block->range.start))
        ? std::optional(block->origin)
        : std::nullopt;
}

} // namespace Setsquare
