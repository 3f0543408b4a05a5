// SPDX-License-Identifier: Apache-2.0
#include "blocktree.h"
#include "digest.h"
#include "hostileplan.h"
#include "jsonschema.h"
#include "pdftext.h"
#include "planjson.h"
#include "spechtml.h"
#include "specjson.h"
#include "specpdf.h"
#include "verification.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sample()
{
    return QString::fromUtf8(read(u"" SOURCE_FOLDER "/resources/samples/offline-search.md"_s));
}

constexpr auto record =
    R"({"role":"Technical lead","person":"Ada Byron <ada@example.org>","recordedBy":"Bob <bob@example.org>",)"
    R"("how":"in-person","decision":"approve","digest":"setsquare/1:0","time":"2026-11-20T14:02:00Z","note":"as <b>agreed</b>"})";

SpecOrigin originOf(const Plan &plan, const QString &text, bool draft = false)
{
    return {u"offline-search.md"_s, {}, digest(text, plan.approvals), draft, QString(64, u'c'), {record}};
}

Gate closedGate(const Plan &plan)
{
    Gate gate;
    for (const ApprovalLine &line : plan.approvals) {
        RoleVerdict role;
        role.role = line.role;
        gate.roles.append(role);
    }
    gate.blockers.append(Blocker {u"Lead"_s, {}, {"“%1” has not approved.", {u"Lead <script>"_s}}, {}});
    return gate;
}

SpecDocument documentOf(const QString &text, bool draft = false)
{
    const Plan plan = readPlan(text);
    return specDocument(plan, text, closedGate(plan), originOf(plan, text, draft));
}

/** The letters of a text: pages break lines, and markdown has marks that are not shown. */
QString letters(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]"_s);
    return QString(text).remove(other);
}

/** Every text of a plan that somebody has to be able to read in an export. */
QStringList texts(const Plan &plan)
{
    QStringList texts {plan.title};
    for (const Task &task : plan.tasks) {
        texts += task.title;
        for (const Field &field : task.fields)
            texts += field.value;
    }
    for (const Criterion &criterion : plan.criteria)
        texts += criterion.text;
    for (const Decision &decision : plan.decisions) {
        texts += {decision.title, decision.context, decision.decision, decision.rationale};
        texts += decision.tradeoffs + decision.risks + decision.mitigation;
        for (const Option &option : decision.options)
            texts += option.text;
    }
    for (const Risk &risk : plan.risks)
        texts += {risk.risk, risk.likelihoodText, risk.impactText, risk.mitigation};
    const QList<TextItem> items = plan.rollback + plan.learnings;
    for (const TextItem &item : items)
        texts += item.text;
    texts.removeAll(QString());
    return texts;
}

QString rendered(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

QByteArray pictureBytes()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

Verification::Result result(const QByteArray &bytes, const std::optional<QString> &plan = {})
{
    return verifyExport(bytes, plan).result;
}

} // namespace

/** What people and programs are given to read: a page, a PDF, JSON. */
class TestSpecExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHoldsTheWholePlan();
    void aPdfHoldsTheWholePlan();
    void jsonHoldsTheWholePlan();
    void jsonIsAsItsSchemaSays_data();
    void jsonIsAsItsSchemaSays();
    void aSchemaThatIsBrokenIsNoticed();
    void aPageLoadsAndRunsNothing();
    void aPageHoldsItsPictures();
    void headingsLeadToTheirPlaces();
    void everyPageOfADraftSaysSo();
    void pagesAreNumberedAndBookmarksLeadToThem();
    void noPageEndsWithAHeading();
    void whatWasExportedIsVerified();
    void everyChangedByteIsNoticed();
    void hostilePlansArePrinted_data();
    void hostilePlansArePrinted();

private:
    QByteArray exported(const QString &form, const QString &text, bool draft = false) const
    {
        const Plan plan = readPlan(text);
        if (form == "json"_L1)
            return specJson(plan, text, closedGate(plan), originOf(plan, text, draft));
        const SpecDocument document = documentOf(text, draft);
        return form == "pdf"_L1 ? specPdf(document, {}) : specHtml(document, {}).toUtf8();
    }
};

void TestSpecExports::aPageHoldsTheWholePlan()
{
    const QString shown = letters(rendered(specHtml(documentOf(sample()), {})));
    for (const QString &text : texts(readPlan(sample())))
        QVERIFY2(shown.contains(letters(text)), qPrintable(text));
    for (const QString &text : {u"Ada Byron"_s, u"approved as “Technical lead”"_s, u"as <b>agreed</b>"_s, u"recorded by Bob"_s})
        QVERIFY2(shown.contains(letters(text)), qPrintable(text));
}

void TestSpecExports::aPdfHoldsTheWholePlan()
{
    const PdfText pdf = readPdf(specPdf(documentOf(sample()), {}));
    // a paragraph may go on behind the foot of one page and the head of the next
    const QString title = letters(readPlan(sample()).title + u"Implementation specification"_s);
    QString shown;
    for (const QString &page : pdf.pages)
        shown += letters(page);
    const QString digest = letters(documentOf(sample()).origin.digest);
    static const QRegularExpression foot(digest + u"\\d+"_s + u"(Implementationspecification)?"_s);
    shown = shown.remove(foot).remove(title);
    QString body = shown;
    body.remove(letters(readPlan(sample()).title));
    for (const QString &text : texts(readPlan(sample())).mid(1))
        QVERIFY2(shown.contains(letters(text)) || body.contains(letters(text)), qPrintable(text));
    QVERIFY(shown.contains(letters(u"Ada Byron"_s)));
}

void TestSpecExports::jsonHoldsTheWholePlan()
{
    const Plan plan = readPlan(sample());
    const SpecOrigin origin = originOf(plan, sample());
    const QJsonObject json = QJsonDocument::fromJson(specJson(plan, sample(), closedGate(plan), origin)).object();
    const QJsonObject shown = planJson(plan, sample(), origin.digest);
    for (auto member = shown.begin(); member != shown.end(); ++member)
        QVERIFY2(json.value(member.key()) == member.value(), qPrintable(member.key()));
    QCOMPARE(json.value(u"draft"_s), false);
    QCOMPARE(json.value(u"records"_s).toArray().first().toObject().value(u"person"_s), u"Ada Byron <ada@example.org>"_s);
    QCOMPARE(verifySpec(json.value(u"specification"_s).toString(), sample()).result, Verification::Result::Verified);
}

void TestSpecExports::jsonIsAsItsSchemaSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the sample") << sample();
    QTest::newRow("nothing") << QString();
    for (const QString &name : {u"feature"_s, u"fences"_s, u"headings"_s, u"numbers"_s, u"scripts"_s, u"conflict"_s})
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(read(u"" DATA_FOLDER "/plan/%1.md"_s.arg(name)));
}

void TestSpecExports::jsonIsAsItsSchemaSays()
{
    QFETCH(const QString, text);
    const QJsonObject schema = QJsonDocument::fromJson(read(u"" SOURCE_FOLDER "/resources/schema/plan-1.schema.json"_s)).object();
    QVERIFY(!schema.isEmpty());
    const Plan plan = readPlan(text);
    for (const bool draft : {false, true}) {
        const QByteArray json = specJson(plan, text, closedGate(plan), originOf(plan, text, draft));
        QCOMPARE(schemaViolations(QJsonDocument::fromJson(json).object(), schema), QStringList());
    }
    // what `show` prints is the same without what an export adds
    QCOMPARE(schemaViolations(planJson(plan, text, {}), schema), QStringList());
}

void TestSpecExports::aSchemaThatIsBrokenIsNoticed()
{
    const QJsonObject schema = QJsonDocument::fromJson(read(u"" SOURCE_FOLDER "/resources/schema/plan-1.schema.json"_s)).object();
    const Plan plan = readPlan(sample());
    QJsonObject json = planJson(plan, sample(), {});
    json[u"tokens"_s] = 1.5;
    json[u"draft"_s] = true;
    json[u"colour"_s] = u"red"_s;
    json[u"tasks"_s] = QJsonArray {QJsonObject {{u"id"_s, 1}}};
    const QStringList found = schemaViolations(json, schema);
    for (const QString &place :
         {u"/tokens: type"_s, u"/colour: unknown"_s, u": lacks sha256"_s, u"/tasks/0/id: type"_s, u"/tasks/0: lacks title"_s})
        QVERIFY2(found.contains(place), qPrintable(place + u'\n' + found.join(u'\n')));
}

void TestSpecExports::aPageLoadsAndRunsNothing()
{
    const QString attack =
        u"# T <script>alert(1)</script>\n\n## Tasks\n\n1. **<img src=x onerror=alert(1)>**\n\n<script>alert(2)</script>\n\n"
        "![a](http://evil.example/x.png) ![b](//evil.example/x.png) ![c](file:///etc/passwd)\n\n"
        "[d](javascript:alert(3)) <iframe src='http://evil.example'></iframe>\n\n</style></main></html>\n\n"
        "| <style> | --> |\n|-|-|\n| <!-- | `</script>` |\n"_s;
    const QString page = specHtml(documentOf(attack, true), {});
    static const QRegularExpression forbidden(u"<(script|iframe|object|embed|link|base|form|meta http-equiv=\"refresh)|<[^>]* on\\w+=|"
                                              "(src|href)=\"?(javascript|file|//)|<img src=\"(?!data:)|url\\(|@import"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = forbidden.match(page);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QCOMPARE(page.count(u"<style>"_s), 1);
    QVERIFY(page.contains(u"&lt;script&gt;alert(2)"_s));
    QVERIFY(page.contains(u"Lead &lt;script&gt;"_s));
    QVERIFY(page.contains(u"http://evil.example/x.png"_s));
}

void TestSpecExports::aPageHoldsItsPictures()
{
    QStringList asked;
    const PictureSource source = [&asked](const QString &address) {
        asked.append(address);
        return address == "plan%20b.png"_L1 ? pictureBytes() : QByteArray("<html>");
    };
    const SpecDocument document = documentOf(u"# T\n\n## Context\n\n![A *plan*](<plan b.png> \"title\") ![none](x.html)\n"_s);
    const QString page = specHtml(document, source);
    QCOMPARE(asked, (QStringList {u"plan%20b.png"_s, u"x.html"_s}));
    QVERIFY2(page.contains(u"<img src=\"data:image/png;base64,%1\" alt=\"A plan\">"_s.arg(QString::fromLatin1(pictureBytes().toBase64()))),
             qPrintable(page.right(3000)));
    QVERIFY(page.contains(u"none (x.html)"_s));
    QVERIFY(specPdf(document, source).contains("/Subtype /Image"));
    QVERIFY(!specPdf(document, {}).contains("/Subtype /Image"));
}

void TestSpecExports::headingsLeadToTheirPlaces()
{
    const QString page = specHtml(documentOf(u"# T\n\n## Context\n\n### A & <b>\n\n### A & <b>\n\n### 漢字\n\n### !\n"_s), {});
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int count = 0;
    for (const QRegularExpressionMatch &match : link.globalMatch(page)) {
        QCOMPARE(page.count(u" id=\"%1\""_s.arg(match.captured(1))), 1);
        ++count;
    }
    QCOMPARE(count, 5);
}

void TestSpecExports::everyPageOfADraftSaysSo()
{
    const QString mark = letters(u"DRAFT – not approved for implementation"_s);
    const PdfText draft = readPdf(exported(u"pdf"_s, sample(), true));
    QVERIFY(draft.pages.size() > 3);
    for (const QString &page : draft.pages)
        QVERIFY2(letters(page).contains(mark), qPrintable(page));
    QVERIFY(letters(draft.pages.first()).contains(letters(u"“Lead <script>” has not approved."_s)));
    const auto pdf = readPdf(exported(u"pdf"_s, sample()));
    for (const QString &page : pdf.pages)
        QVERIFY(!page.contains(u"DRAFT"_s));
    const QString page = rendered(QString::fromUtf8(exported(u"html"_s, sample(), true)));
    QVERIFY(page.trimmed().startsWith(u"DRAFT – not approved"_s));
    QVERIFY(page.contains(u"“Lead <script>” has not approved."_s));
    QVERIFY(!rendered(QString::fromUtf8(exported(u"html"_s, sample()))).contains(u"DRAFT"_s));
}

void TestSpecExports::pagesAreNumberedAndBookmarksLeadToThem()
{
    const SpecDocument document = documentOf(sample());
    const PdfText pdf = readPdf(specPdf(document, {}));
    for (int page = 0; page < int(pdf.pages.size()); ++page)
        QVERIFY2(pdf.pages[page].simplified().remove(u' ').endsWith(u"%1/%2"_s.arg(page + 1).arg(pdf.pages.size())),
                 qPrintable(pdf.pages[page]));
    QCOMPARE(pdf.bookmarks.size(), document.headings.size() + 1); // and that of the records
    QVERIFY(letters(pdf.pages[1]).contains(u"Contents"_s));
    for (qsizetype index = 0; index < document.headings.size(); ++index) {
        const int page = pdf.bookmarkPages[index];
        QCOMPARE(pdf.bookmarks[index], document.headings[index].text);
        QVERIFY2(page > 1 && letters(pdf.pages[page]).contains(letters(document.headings[index].text)),
                 qPrintable(document.headings[index].text));
        if (document.headings[index].level <= 3)
            QVERIFY2(letters(pdf.pages[1] + pdf.pages[2]).contains(letters(document.headings[index].text) + QString::number(page + 1)),
                     qPrintable(document.headings[index].text));
    }
}

void TestSpecExports::noPageEndsWithAHeading()
{
    QString text = u"# T\n\n## Context\n"_s;
    for (int index = 0; index < 150; ++index)
        text += u"\n### Heading %1\n\nWords of paragraph %1, which go on%2.\n"_s.arg(index).arg(u" and on"_s.repeated(index % 31));
    const PdfText pdf = readPdf(exported(u"pdf"_s, text));
    QVERIFY(pdf.pages.size() > 8);
    static const QRegularExpression foot(u"setsquare1[0-9a-f]{64}\\d+$"_s);
    static const QRegularExpression heading(u"Heading\\d+$"_s);
    for (qsizetype page = 2; page < pdf.pages.size(); ++page) {
        const QString shown = letters(pdf.pages[page]).remove(foot);
        if (!shown.contains(u"Contents"_s) && pdf.bookmarkPages.contains(page) && shown.contains(u"Words"_s))
            QVERIFY2(!shown.contains(heading), qPrintable(shown.right(60)));
    }
}

void TestSpecExports::whatWasExportedIsVerified()
{
    for (const QString &form : {u"html"_s, u"pdf"_s, u"json"_s}) {
        const QByteArray bytes = exported(form, sample());
        QCOMPARE(result(bytes), Verification::Result::Verified);
        QCOMPARE(result(bytes, sample()), Verification::Result::Verified);
        QCOMPARE(result(bytes, sample() + u"x\n"_s), Verification::Result::Altered);
        QCOMPARE(verifyExport(bytes).digest, digest(sample(), readPlan(sample()).approvals));
        QCOMPARE(readUnchangedExport(bytes)->plan, u"offline-search.md"_s);
        const Verification draft = verifyExport(exported(form, sample(), true));
        QVERIFY(draft.draft && draft.result == Verification::Result::Altered);
    }
}

void TestSpecExports::everyChangedByteIsNoticed()
{
    const QString plan = u"# T\n\n## Tasks\n\n1. **A**\n\n## Acceptance Criteria\n\n- [ ] B\n"_s;
    for (const QString &form : {u"html"_s, u"pdf"_s, u"json"_s}) {
        const QByteArray bytes = exported(form, plan);
        const qsizetype step = std::max<qsizetype>(bytes.size() / 400, 1);
        for (qsizetype at = 0; at<bytes.size(); at += at + 700> bytes.size() ? 1 : step) {
            QByteArray changed = bytes;
            changed[at] = char(changed.at(at) ^ 1);
            QVERIFY2(result(changed) == Verification::Result::Altered, qPrintable(form + u", byte "_s + QString::number(at)));
            QVERIFY(!readUnchangedExport(changed));
        }
        QCOMPARE(result(bytes.chopped(1)), Verification::Result::Altered);
        QCOMPARE(result(bytes + '\n'), Verification::Result::Altered);
    }
}

void TestSpecExports::hostilePlansArePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("20,000 quotes") << u"# T\n\n"_s + u"> "_s.repeated(20'000) + u"deep\n"_s;
    QTest::newRow("a table of 2,000 columns") << u"# T\n\n"_s + u"|a"_s.repeated(2'000) + u"|\n"_s + u"|-"_s.repeated(2'000) + u"|\n"_s;
    QTest::newRow("a long word") << u"# T\n\n"_s + QString(20'000, u'x') + u"\n\n| "_s + QString(5'000, u'y') + u" |\n|-|\n"_s;
    QTest::newRow("control characters") << u"# T\n\n\u0001\u0007 words \uFFFF\n\n## \u0008\n"_s;
    QTest::newRow("empty items") << u"# T\n\n-\n- [ ]\n-\n  -\n1.\n\n##\n\n```\n```\n\n||\n|-|\n"_s;
    QTest::newRow("markdown of many titles") << u"# T\n\n## Tasks\n\n1. **"_s + hostileTitles().join(u"**\n2. **"_s) + u"**\n"_s;
}

void TestSpecExports::hostilePlansArePrinted()
{
    QFETCH(const QString, text);
    const PdfText pdf = readPdf(exported(u"pdf"_s, text));
    QVERIFY(pdf.pages.size() >= 2);
    QCOMPARE(result(exported(u"pdf"_s, text)), Verification::Result::Verified);
    QCOMPARE(result(exported(u"html"_s, text)), Verification::Result::Verified);
    QCOMPARE(result(exported(u"json"_s, text)), Verification::Result::Verified);
    const QString page = QString::fromUtf8(exported(u"html"_s, text));
    QCOMPARE(page.count(u"<html"_s), 1);
    QCOMPARE(page.count(u"</html>"_s), 1);
}

QTEST_MAIN(TestSpecExports)
#include "tst_specexports.moc"
