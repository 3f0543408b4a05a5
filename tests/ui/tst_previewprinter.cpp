// SPDX-License-Identifier: Apache-2.0
#include "previewprinter.h"

#include "plangenerator.h"
#include "theme.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize paperSize(600, 400);
constexpr int footHeight = 28;

/** The pages that a text is printed on. */
QList<QImage> printed(const QString &text, const PreviewPrinter::Progress &progress = [](double) { return true; }, double scale = 1)
{
    QImage sheet(paperSize * scale, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    QList<QImage> pages;
    const auto next = [&] {
        pages.append(sheet.copy());
        painter.fillRect(sheet.rect(), Qt::white);
        return true;
    };
    const PreviewPrinter printer(BlockTree(text), PlanImages(), u"plan.md"_s);
    if (!printer.print(&painter, {QSizeF(paperSize), scale, next}, progress))
        return {};
    next();
    return pages;
}

bool hasInk(const QImage &page, int row)
{
    for (int x = 0; x < page.width(); ++x) {
        if (qGray(page.pixel(x, row)) < 128)
            return true;
    }
    return false;
}

/** The rows of a page that have ink: as many as there are lines of prose on it, each from where to where. */
int linesOn(const QImage &page)
{
    int lines = 0;
    for (int row = 1; row < page.height() - footHeight; ++row)
        lines += hasInk(page, row) && !hasInk(page, row - 1) ? 1 : 0;
    return lines;
}

} // namespace

class PreviewPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsOnAPageAndNoneIsCut();
    void aHeadingStaysWithWhatItIsOver();
    void rowsOfATableStayWhole();
    void whatHasNoRoomOnAnyPageIsCut();
    void everyPageHasItsTitleAndNumber();
    void paperIsWhiteInADarkWindow();
    void itIsTheSameAtEveryScale();
    void itCanBeEnded();
    void anEmptyPlanIsAnEmptyPage();
    void aPdfHasThePages();
};

void PreviewPrinterTest::everyLineIsOnAPageAndNoneIsCut()
{
    constexpr int paragraphs = 60;
    const QList<QImage> pages = printed(u"one line of x\n\n"_s.repeated(paragraphs));
    QVERIFY(pages.size() > 2);
    int lines = 0;
    for (const QImage &page : pages) {
        QVERIFY(!hasInk(page, 0));
        QVERIFY(!hasInk(page, page.height() - footHeight - 1));
        lines += linesOn(page);
    }
    QCOMPARE(lines, paragraphs);
}

void PreviewPrinterTest::aHeadingStaysWithWhatItIsOver()
{
    // Whatever stands before it, the last line of a page is never the heading: it has larger letters than the lines.
    for (int before = 1; before < 30; ++before) {
        const QList<QImage> pages = printed(u"x\n\n"_s.repeated(before) + u"# HHHH\n\nx\n"_s);
        const int lines = linesOn(pages.last());
        QVERIFY2(pages.size() == 1 || lines != 1 || before == 0, qPrintable(QString::number(before)));
    }
}

void PreviewPrinterTest::rowsOfATableStayWhole()
{
    const QString row = u"| x | y<br>z |\n"_s;
    const QList<QImage> pages = printed(u"| a | b |\n|---|---|\n"_s + row.repeated(40));
    QVERIFY(pages.size() > 1);
    for (const QImage &page : pages)
        QVERIFY(!hasInk(page, page.height() - footHeight - 1));
}

void PreviewPrinterTest::whatHasNoRoomOnAnyPageIsCut()
{
    QString cell;
    for (int i = 0; i < 400; ++i)
        cell += u"word "_s;
    const QList<QImage> pages = printed(u"| a |\n|---|\n| "_s + cell.repeated(3) + u" |\n\nend\n"_s);
    QVERIFY(pages.size() > 1);
    QVERIFY(pages.size() < 20);
}

void PreviewPrinterTest::everyPageHasItsTitleAndNumber()
{
    const QList<QImage> pages = printed(u"line\n\n"_s.repeated(60));
    const auto foot = [&](int page) { return pages[page].copy(0, paperSize.height() - footHeight, paperSize.width(), footHeight); };
    QVERIFY(foot(0) != foot(1));
    const QRect title(0, 0, paperSize.width() / 2, footHeight);
    QCOMPARE(foot(0).copy(title), foot(1).copy(title));
    QImage empty(title.size(), QImage::Format_RGB32);
    empty.fill(Qt::white);
    QVERIFY(foot(0).copy(title) != empty);
}

void PreviewPrinterTest::paperIsWhiteInADarkWindow()
{
    const QList<QImage> light = printed(u"# A\n\n`code`\n"_s);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(printed(u"# A\n\n`code`\n"_s), light);
    applyTheme(*qApp, ThemeChoice::Light);
}

void PreviewPrinterTest::itIsTheSameAtEveryScale()
{
    const QString text = generatedPlan({20, 5});
    QCOMPARE(printed(text, [](double) { return true; }, 3).size(), printed(text).size());
}

void PreviewPrinterTest::itCanBeEnded()
{
    int told = 0;
    QVERIFY(printed(generatedPlan({50, 5}), [&](double part) {
                ++told;
                return part < 0.5;
            }).isEmpty());
    QVERIFY(told > 1);
}

void PreviewPrinterTest::anEmptyPlanIsAnEmptyPage()
{
    QCOMPARE(printed(QString()).size(), 1);
    QCOMPARE(printed(u"<!-- nothing -->\n"_s).size(), 1);
}

void PreviewPrinterTest::aPdfHasThePages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const PreviewPrinter printer(BlockTree(generatedPlan({100, 5})), PlanImages(), u"plan.md"_s);
    QVERIFY(printer.print(&writer, [](double) { return true; }));
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(buffer.data().count("/Type /Page\n") > 3);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    PreviewPrinterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewprinter.moc"
