// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "contrast.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEverythingThatItStandsOn_data();
    void textIsReadableOnEverythingThatItStandsOn();
    void aThemeIsFoundByItsPalette();
    void returnPressesTheButtonWithTheFocus();
    void everyIconIsADrawing();
    void iconsTakeTheColourOfThePalette();
    void iconsAreSharpAtTwiceTheScale();
    void aMissingIconIsNull();
    void theThemeCanBeChangedWhileTheProgramRuns();
    void theSliderOfAScrollBarReachesBothEnds();
};

void ThemeTest::textIsReadableOnEverythingThatItStandsOn_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    for (const bool dark : {false, true}) {
        const Theme theme = Theme::of(themePalette(dark));
        const QList<std::pair<const char *, QColor>> fronts {{"text", theme.text},       {"secondary", theme.secondaryText},
                                                             {"accent", theme.accent},   {"error", theme.error},
                                                             {"warning", theme.warning}, {"success", theme.success}};
        const QList<std::pair<const char *, QColor>> backs {{"window", theme.window}, {"surface", theme.surface},
                                                            {"raised", theme.raised}, {"selection", theme.selection},
                                                            {"hover", theme.hover},   {"error surface", theme.errorSurface}};
        for (const auto &front : fronts) {
            for (const auto &back : backs)
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", front.first, back.first) << front.second << back.second;
        }
    }
}

void ThemeTest::textIsReadableOnEverythingThatItStandsOn()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    const double value = contrast(front, back);
    QVERIFY2(value >= 4.5, qPrintable(QString::number(value)));
}

void ThemeTest::returnPressesTheButtonWithTheFocus()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QWidget window;
    QPushButton button(u"Add"_s, &window);
    window.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
    // a dialog has a button that Return means
    QDialog dialog;
    QPushButton other(u"Choose…"_s, &dialog);
    other.setAutoDefault(false);
    dialog.show();
    QSignalSpy chosen(&other, &QPushButton::clicked);
    QTest::keyClick(&other, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
}

void ThemeTest::aThemeIsFoundByItsPalette()
{
    QVERIFY(!Theme::of(themePalette(false)).isDark);
    QVERIFY(Theme::of(themePalette(true)).isDark);
}

void ThemeTest::everyIconIsADrawing()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 25);
    for (const QString &name : names)
        QVERIFY2(QSvgRenderer(u":/icons/"_s + name).isValid(), qPrintable(name));
}

void ThemeTest::iconsTakeTheColourOfThePalette()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = themePalette(dark);
        const QImage image = themedIcon(u"box-checked"_s, palette).pixmap(32).toImage();
        QCOMPARE(image.pixelColor(16, 6).rgb(), palette.color(QPalette::ButtonText).rgb());
        const QImage disabled = themedIcon(u"box-checked"_s, palette).pixmap(QSize(32, 32), QIcon::Disabled).toImage();
        QVERIFY(disabled.pixelColor(16, 6) != image.pixelColor(16, 6));
    }
}

void ThemeTest::iconsAreSharpAtTwiceTheScale()
{
    const QPixmap pixmap = themedIcon(u"task"_s, themePalette(false)).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    const QImage drawnAtScale = pixmap.toImage();
    const QImage enlarged = themedIcon(u"task"_s, themePalette(false)).pixmap(QSize(16, 16), 1.0).toImage().scaled(32, 32);
    QVERIFY(drawnAtScale.convertToFormat(enlarged.format()) != enlarged);
}

void ThemeTest::aMissingIconIsNull()
{
    QVERIFY(themedIcon(u"no such icon"_s, themePalette(false)).isNull());
    QVERIFY(!themedIcon(u"task"_s, themePalette(false)).isNull());
}

void ThemeTest::theThemeCanBeChangedWhileTheProgramRuns()
{
    // Widgets that stand already are told only while the event loop runs.
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(Theme::of(QLineEdit().palette()).isDark);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!Theme::of(QLineEdit().palette()).isDark);
}

void ThemeTest::theSliderOfAScrollBarReachesBothEnds()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 8));
    QTest::mouseMove(&bar, QPoint(6, 400));
    QCOMPARE(bar.value(), 1000);
    QTest::mouseMove(&bar, QPoint(6, -200));
    QCOMPARE(bar.value(), 0);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, -200));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
