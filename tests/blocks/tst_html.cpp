// SPDX-License-Identifier: Apache-2.0
#include "blocktree.h"
#include "hostiletext.h"
#include "html.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Whether it reads as XML, but for the characters that XML does not know. */
bool isWellFormed(QString html)
{
    static const QRegularExpression unknown(u"[^\\t\\r\\n\\x{20}-\\x{fffd}\\x{10000}-\\x{10ffff}]"_s);
    QXmlStreamReader reader(u"<html>"_s + html.remove(unknown) + u"</html>"_s);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersMarkdown_data();
    void rendersMarkdown();
    void goesOnWithTheNumberOfAList();
    void usesDefinitionsFromElsewhere();
    void collectsDefinitions();
    void showsRawHtmlAsTextIfAsked();
    void allowsAddresses_data();
    void allowsAddresses();
    void refusesAttacks_data();
    void refusesAttacks();
    void onlyKnownElementsComeOut();
};

void HtmlTest::rendersMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("text") << u"# a\n\nb *c* **d** ~~e~~ `f`"_s
                          << u"<h1>a</h1>\n<p>b <em>c</em> <strong>d</strong> <del>e</del> <code>f</code></p>\n"_s;
    QTest::newRow("boxes")
        << u"- [ ] a\n- [x] b\n- [X] **c**\n- [-] d\n- [x]e\n- [ ]"_s
        << u"<ul>\n<li>\u2610 a</li>\n<li>\u2611 b</li>\n<li>\u2611 <strong>c</strong></li>\n<li>[-] d</li>\n<li>[x]e</li>\n<li>\u2610</li>\n</ul>\n"_s;
    QTest::newRow("a list from three") << u"3. a"_s << u"<ol start=\"3\">\n<li>a</li>\n</ol>\n"_s;
    QTest::newRow("table")
        << u"|a|b|\n|:-:|-|\n|c|d<br>e|"_s
        << u"<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"center\">c</td>\n<td>d<br />e</td>\n</tr>\n</tbody>\n</table>\n"_s;
    QTest::newRow("code") << u"```cpp\n<a>\n```"_s << u"<pre><code class=\"language-cpp\">&lt;a&gt;\n</code></pre>\n"_s;
    QTest::newRow("raw html") << u"a <b>b</b> <!-- c --> d\n\n<div>e</div>\n\nf"_s << u"<p>a b  d</p>\n<p>f</p>\n"_s;
    QTest::newRow("front matter") << u"---\na: b\n---\nc"_s << u"<p>c</p>\n"_s;
    QTest::newRow("byte order mark") << u"\uFEFF# a"_s << u"<h1>a</h1>\n"_s;
    QTest::newRow("addresses in text")
        << u"https://a.example and a@b.example"_s
        << u"<p><a href=\"https://a.example\">https://a.example</a> and <a href=\"mailto:a@b.example\">a@b.example</a></p>\n"_s;
    QTest::newRow("footnotes stay text") << u"a[^1]\n\n[^1]: b"_s << u"<p>a<a href=\"b\">^1</a></p>\n"_s;
}

void HtmlTest::rendersMarkdown()
{
    QFETCH(QString, markdown);
    QTEST(html(markdown), "expected");
}

void HtmlTest::goesOnWithTheNumberOfAList()
{
    QCOMPARE(html(u"1. a\n1. b"_s, {7, {}}), u"<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n"_s);
    QCOMPARE(html(u"4. a"_s, {1, {}}), u"<ol>\n<li>a</li>\n</ol>\n"_s);
    QCOMPARE(html(u"- a"_s, {7, {}}), u"<ul>\n<li>a</li>\n</ul>\n"_s);
    QCOMPARE(html(u"a\n\n1. b"_s, {7, {}}), u"<p>a</p>\n<ol>\n<li>b</li>\n</ol>\n"_s);
}

void HtmlTest::usesDefinitionsFromElsewhere()
{
    QCOMPARE(html(u"[a] [b]"_s, {-1, u"[A]: /x"_s}), u"<p><a href=\"/x\">a</a> [b]</p>\n"_s);
    QCOMPARE(html(u"```\n[a]"_s, {-1, u"[a]: /x"_s}), u"<pre><code>[a]\n</code></pre>\n"_s);
    QCOMPARE(html(u"[a]\n\n[a]: /own"_s, {-1, u"[a]: /first"_s}), u"<p><a href=\"/first\">a</a></p>\n"_s);
    QCOMPARE(html(u"3. x"_s, {9, u"[a]: /x\nno definition\n# none"_s}), u"<ol start=\"9\">\n<li>x</li>\n</ol>\n"_s);
    QCOMPARE(html(u"[x][ A\nb ]"_s, {-1, u"[c]: /c\n[a  B]:\n/x\n'y'\n[d]: /d"_s}), u"<p><a href=\"/x\" title=\"y\">x</a></p>\n"_s);
    QCOMPARE(html(u"[a]"_s, {-1, u"[a]: javascript:alert(1)"_s}), u"<p>a</p>\n"_s);
}

void HtmlTest::showsRawHtmlAsTextIfAsked()
{
    QCOMPARE(html(u"a <b>b</b> <!-- c --> d<br>e\n\n<div onclick='x'>\ne\n</div>\n\n<!-- f -->\n\n- <script>alert(1)</script>"_s,
                  {-1, {}, true}),
             u"<p>a &lt;b&gt;b&lt;/b&gt;  d<br />e</p>\n<pre><code>&lt;div onclick='x'&gt;\ne\n&lt;/div&gt;\n</code></pre>\n"
             "<ul>\n<li>\n<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n</li>\n</ul>\n"_s);
}

void HtmlTest::collectsDefinitions()
{
    const QString text =
        u"# x\n\n[a]: /b\n[c]:\n/d\n'e'\ntext\n\n# y\n\n> [f]: /g\n\n- [h]: /i\n\n      [no]: /code\n\n```\n[no]: /fence\n```\n"_s;
    QCOMPARE(linkDefinitions(BlockTree(text)), u"[a]: /b\n[c]:\n/d\n'e'\n[f]: /g\n[h]: /i\n"_s);
    QCOMPARE(linkDefinitions(BlockTree(u"a"_s)), QString());
}

void HtmlTest::allowsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    for (const char *url : {"http://a.example", "HTTPS://a.example/b?c=d:e#f", "mailto:a@b.example", "a.md", "../a/b.png", "#part",
                            "?a=b:c", "/a", "a/b:c", "", "\u00e4.md", "a b.md"})
        QTest::addRow("%s", url) << QString::fromUtf8(url) << true;
    for (const char *url : {"javascript:alert(1)",
                            "JaVaScRiPt:alert(1)",
                            " javascript:alert(1)",
                            "java\nscript:alert(1)",
                            "java\tscript:alert(1)",
                            "\u0001javascript:alert(1)",
                            "java\u200bscript:alert(1)",
                            "java\u00adscript:alert(1)",
                            "data:text/html,x",
                            "data:image/png;base64,AA",
                            "file:///etc/passwd",
                            "file:a",
                            "//host/a",
                            "\\\\host\\a",
                            "/\\host",
                            "\\/host",
                            "/\u200b/host",
                            "a\u202egpj.exe",
                            "vbscript:x",
                            "about:blank",
                            "qrc:/a",
                            "blob:a",
                            "ftp://a.example",
                            "tel:1",
                            "c:\\a",
                            "c:/a",
                            ":a",
                            "http",
                            "javascript%3aalert(1):x",
                            "view-source:http://a",
                            "httpx://a",
                            "\thttp\t://a"}) {
        if (qstrcmp(url, "http") != 0)
            QTest::addRow("%s", url) << QString::fromUtf8(url) << false;
    }
}

void HtmlTest::allowsAddresses()
{
    QFETCH(QString, url);
    QTEST(isAllowedUrl(url), "allowed");
}

void HtmlTest::refusesAttacks_data()
{
    QTest::addColumn<QString>("markdown");

    const QStringList attacks {
        u"<script>alert(1)</script>"_s,
        u"a <script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<a href=\"javascript:alert(1)\">x</a>"_s,
        u"<iframe src=\"file:///etc/passwd\">"_s,
        u"[x](javascript:alert(1))"_s,
        u"[x](JAVASCRIPT:alert(1))"_s,
        u"[x](javascript&#58;alert(1))"_s,
        u"[x](&#106;avascript:alert(1))"_s,
        u"[x](java&Tab;script:alert(1))"_s,
        u"[x](<java\tscript:alert(1)>)"_s,
        u"[x](javascript&colon;alert(1))"_s,
        u"[x](\\javascript:alert(1))"_s,
        u"<javascript:alert(1)>"_s,
        u"<file:///etc/passwd>"_s,
        u"<data:text/html,x>"_s,
        u"![x](file:///etc/passwd)"_s,
        u"![x](data:image/png;base64,AA)"_s,
        u"![x](//host/a.png)"_s,
        u"[x](//host)"_s,
        u"[x](\\\\\\\\host)"_s,
        u"[x][y]\n\n[y]: javascript:alert(1)"_s,
        u"![x][y]\n\n[y]: file:///etc/passwd"_s,
        u"[![x](file:///a)](javascript:b)"_s,
        u"<style>@import url(file:///a)</style>"_s,
        u"<svg/onload=alert(1)>"_s,
        u"<object data=\"file:///a\">"_s,
        u"<base href=\"javascript:\">"_s,
        u"<meta http-equiv=refresh content=\"0;url=javascript:a\">"_s,
        u"<br onload=alert(1)>"_s,
        u"|a|\n|-|\n|<img src=file:///a>|"_s,
        u"[x](vbscript:a)"_s,
        u"[x](qrc:/a)"_s,
        u"[x](\u0001javascript:alert(1))"_s,
        u"[x](java\u200bscript:alert(1))"_s,
        u"<![CDATA[<script>alert(1)</script>]]>"_s,
        u"<?php alert(1) ?>"_s,
        u"<!-- --><script>alert(1)</script>"_s,
        u"<table background=\"file:///a\">"_s,
    };
    for (const QString &attack : attacks)
        QTest::newRow(qPrintable(attack.simplified())) << attack;
}

void HtmlTest::refusesAttacks()
{
    QFETCH(QString, markdown);
    static const QRegularExpression address(u"(?:href|src)=\"([^\"]*)\""_s);
    static const QRegularExpression element(u"<(?!/?(?:p|a|img|br|em|strong|table|thead|tbody|tr|th|td)[ >])"_s);
    static const QRegularExpression handler(u"<[^>]*on\\w+="_s);
    const QString result = html(markdown);
    QVERIFY2(!result.contains(element), qPrintable(result));
    QVERIFY2(!result.contains(u"<a "_s) && !result.contains(u"<img"_s), qPrintable(result));
    QVERIFY2(!result.contains(handler), qPrintable(result));
    QVERIFY2(!address.match(result).hasMatch(), qPrintable(result));
}

void HtmlTest::onlyKnownElementsComeOut()
{
    static const QRegularExpression element(
        u"<(?!/?(?:h[1-6]|p|a|img|br|hr|em|strong|del|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td)(?:>| (?:/>|href=|src=|start=|align=|class=\"language-)))"_s);
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const QString text = hostileText(random, 30);
        const BlockTree tree(text);
        const QString definitions = linkDefinitions(tree);
        for (const BlockTree::Entry &entry : tree.entries()) {
            const QString result = html(entry.chunk->text, {-1, definitions});
            QVERIFY2(!result.contains(element), qPrintable(result));
            QVERIFY2(isWellFormed(result), qPrintable(result));
        }
    }
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
