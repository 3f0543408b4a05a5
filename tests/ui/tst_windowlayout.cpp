// SPDX-License-Identifier: Apache-2.0
#include "badgetabs.h"
#include "elidedlabel.h"
#include "everywindow.h"
#include "plantree.h"
#include "previewpane.h"
#include "researchpane.h"
#include "speaking.h"
#include "taskviews.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabBar>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** Every window and dialog in languages that are longer or go the other way, and on a small screen. */
class WindowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_windows.close(); }

    void longerLanguagesAreNotCutOff_data()
    {
        EveryWindow::addRowsIn({u"half as long again"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s});
    }
    void longerLanguagesAreNotCutOff();
    void windowsFitASmallScreen_data() { EveryWindow::addRowsIn({u"en"_s, u"de"_s, u"fr"_s}); }
    void windowsFitASmallScreen();
    void tabsKeepTheirNamesOnASmallScreen();
    void wordsAreTranslated();
    void theWindowMirrorsForArabic();
    void cellsMirrorForArabic_data();
    void cellsMirrorForArabic();
    void whatIsDrawnMirrorsForArabic_data();
    void whatIsDrawnMirrorsForArabic();

private:
    EveryWindow m_windows;
};

/** What asks for so much that a window does not fit, with how much. */
static QString largest(const QWidget *window, QSize least)
{
    QString result;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const QSize size = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (widget->isVisible() && (size.width() > least.width() || size.height() > least.height()))
            result += u"\n  %1 × %2 %3"_s.arg(size.width()).arg(size.height()).arg(nameOf(widget));
    }
    return result;
}

static bool isCutOff(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width() || label->height() < label->fontMetrics().height();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int index = 0; index < tabs->count(); ++index) {
            const int text = tabs->fontMetrics().horizontalAdvance(tabs->tabText(index));
            if (tabs->tabRect(index).width() < text && tabs->tabToolTip(index).isEmpty())
                return true;
        }
        return tabs->tabRect(tabs->count() - 1).right() - tabs->tabRect(0).left() > tabs->width();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        for (int section = 0; section < header->count(); ++section) {
            const QString text = header->model() ? header->model()->headerData(section, header->orientation()).toString() : QString();
            if (!header->isSectionHidden(section) && header->sectionSize(section) < header->fontMetrics().horizontalAdvance(text))
                return true;
        }
        return false;
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->width() < field->fontMetrics().horizontalAdvance(field->placeholderText());
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        const bool neverScrolls = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widgetResizable();
        return neverScrolls && area->widget() && area->widget()->width() > area->viewport()->width();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty())
        return button->width() < button->minimumSizeHint().width() || button->height() < button->fontMetrics().height();
    return false;
}

void WindowLayoutTest::longerLanguagesAreNotCutOff()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    QStringList cut;
    for (const QWidget *widget : seen(m_windows.open(name))) {
        if (isCutOff(widget)) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            cut.append(nameOf(widget) + u": "_s + (interface ? interface->text(QAccessible::Name) : QString()));
            if (const auto *area = qobject_cast<const QScrollArea *>(widget))
                cut.last() += largest(area->widget(), {area->viewport()->width() - 50, QWIDGETSIZE_MAX});
        }
    }
    const bool grew = m_windows.main()->width() > 1280;
    const QString wide = grew ? largest(m_windows.main(), {350, QWIDGETSIZE_MAX}) : QString();
    m_windows.close();
    QVERIFY2(cut.isEmpty(), qPrintable(u"\n  "_s + cut.join(u"\n  "_s)));
    QVERIFY2(!grew, qPrintable(u"the window does not fit 1280 pixels any more:"_s + wide));
}

/** One of 1024×600, with a frame around the window. */
void WindowLayoutTest::windowsFitASmallScreen()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    const QWidget *window = m_windows.open(name);
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    const QString large = largest(window, {350, 70});
    m_windows.close();
    QVERIFY2(least.width() <= 1024 && least.height() <= 560, qPrintable(u"%1 × %2%3"_s.arg(least.width()).arg(least.height()).arg(large)));
}

/** On pages that have nothing beside the tabs. */
void WindowLayoutTest::tabsKeepTheirNamesOnASmallScreen()
{
    QWidget *window = m_windows.open(u"structure 0"_s);
    window->resize(1024, 560);
    QCoreApplication::processEvents();
    const QList<BadgeTabs *> all = window->findChildren<BadgeTabs *>();
    const auto found = std::ranges::find_if(all, [](const BadgeTabs *one) { return one->cornerWidget(); });
    QVERIFY(found != all.end());
    const QTabBar *tabs = (*found)->tabBar();
    for (int index = 0; index < tabs->count(); ++index)
        QVERIFY2(tabs->tabRect(index).width() > tabs->fontMetrics().horizontalAdvance(tabs->tabText(index)),
                 qPrintable(tabs->tabText(index)));
}

void WindowLayoutTest::wordsAreTranslated()
{
    const Speaking speaking(u"half as long again"_s);
    QWidget *window = m_windows.open(u"structure 1"_s);
    const QString file = qobject_cast<MainWindow *>(window)->menuBar()->actions().constFirst()->text();
    m_windows.close();
    QVERIFY2(file.size() > u"&File"_s.size(), qPrintable(file));
}

static int middleOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center()).x();
}

void WindowLayoutTest::theWindowMirrorsForArabic()
{
    const auto places = [this](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        QWidget *window = m_windows.open(u"structure 1"_s);
        const auto *panes = window->findChild<PlanPanes *>();
        const QList<int> result {middleOf(panes->research()), middleOf(panes->taskViews()), middleOf(panes->preview())};
        m_windows.close();
        return result;
    };
    const QList<int> usual = places(Qt::LeftToRight);
    const QList<int> mirrored = places(Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(usual.at(0) < usual.at(1) && usual.at(1) < usual.at(2));
    QVERIFY(mirrored.at(0) > mirrored.at(1) && mirrored.at(1) > mirrored.at(2));
    for (qsizetype index = 0; index < usual.size(); ++index)
        QVERIFY2(std::abs(usual.at(index) + mirrored.at(index) - 1280) < 8, qPrintable(QString::number(index)));
}

void WindowLayoutTest::cellsMirrorForArabic_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"structure 0", "structure 1", "structure 2", "structure 3", "structure 4"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/** How far what is drawn in each cell of a window's trees begins and ends from where one begins to read, in pixels. */
static QMap<QString, std::pair<int, int>> inkOfCells(const QWidget *window)
{
    QMap<QString, std::pair<int, int>> result;
    for (PlanTree *tree : window->findChildren<PlanTree *>()) {
        if (!tree->isVisible())
            continue;
        tree->clearSelection();
        tree->setCurrentIndex({});
        const QImage picture = tree->viewport()->grab().toImage();
        for (QModelIndex row = tree->indexAt({10, 1}); row.isValid(); row = tree->indexBelow(row)) {
            for (int column = 0; column < tree->model()->columnCount(); ++column) {
                const QRect cell = tree->visualRect(row.siblingAtColumn(column)).adjusted(2, 2, -2, -2);
                if (cell.isEmpty() || !picture.rect().contains(cell))
                    continue;
                int left = cell.width();
                int right = -1;
                for (int x = 0; x < cell.width(); ++x) {
                    for (int y = 0; y < cell.height(); ++y) {
                        if (picture.pixel(cell.left() + x, cell.top() + y) != picture.pixel(cell.topLeft())) {
                            left = std::min(left, x);
                            right = std::max(right, x);
                        }
                    }
                }
                if (right < 0)
                    continue;
                const QString name = u"%1 %2 %3"_s.arg(nameOf(tree), row.siblingAtColumn(1).data().toString()).arg(column);
                const bool mirrors = tree->layoutDirection() == Qt::RightToLeft;
                result[name] = mirrors ? std::pair(cell.width() - 1 - right, cell.width() - 1 - left) : std::pair(left, right);
            }
        }
    }
    return result;
}

void WindowLayoutTest::cellsMirrorForArabic()
{
    QFETCH(QString, name);
    const auto again = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QMap<QString, std::pair<int, int>> usual = inkOfCells(m_windows.open(name));
    m_windows.close();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QMap<QString, std::pair<int, int>> mirrored = inkOfCells(m_windows.open(name));
    m_windows.close();
    static constexpr int letter = 6; // what two letters differ by in the room that they leave on both sides
    QStringList wrong;
    for (const auto &[cell, ink] : usual.asKeyValueRange()) {
        const auto other = mirrored.value(cell);
        if (std::abs(ink.first - other.first) > letter || std::abs(ink.second - other.second) > letter)
            wrong.append(u"%1: %2 to %3, mirrored %4 to %5"_s.arg(cell).arg(ink.first).arg(ink.second).arg(other.first).arg(other.second));
    }
    QVERIFY(usual.size() > 3);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n  "_s + wrong.join(u"\n  "_s)));
}

void WindowLayoutTest::whatIsDrawnMirrorsForArabic_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("name");
    QTest::newRow("parts of the plan") << u"structure 0"_s << u"Setsquare::SectionButton"_s;
    QTest::newRow("arrows") << u"structure 1"_s << u"Setsquare::ArrowGutter"_s;
    QTest::newRow("titles of columns") << u"structure 1"_s << u"Setsquare::TreeHeader"_s;
    QTest::newRow("progress") << u"structure 2"_s << u"Setsquare::ProgressSummary"_s;
    QTest::newRow("research") << u"structure 0"_s << u"QTreeView"_s;
    QTest::newRow("approvals") << u"structure 0"_s << u"Setsquare::ApprovalCard"_s;
    QTest::newRow("gate") << u"structure 0"_s << u"Setsquare::GateCard"_s;
    QTest::newRow("severities") << u"structure 0"_s << u"Setsquare::SeverityButton"_s;
    QTest::newRow("map of a review") << u"review"_s << u"Setsquare::ReviewMap"_s;
    QTest::newRow("recent plans") << u"start page"_s << u"QListWidget"_s;
}

/** Where the middle of what is drawn on each widget of a class is, from where one begins to read, as a share of its width. */
static QList<double> middlesOfInk(const QWidget *window, const QString &name)
{
    QList<double> result;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || QLatin1StringView(widget->metaObject()->className()) != name)
            continue;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        const QImage picture = (area ? area->viewport() : widget)->grab().toImage();
        const QRect inner = picture.rect().adjusted(4, 4, -4, -4);
        double sum = 0;
        int count = 0;
        for (int y = inner.top(); y <= inner.bottom(); ++y) {
            QHash<QRgb, int> colours;
            for (int x = inner.left(); x <= inner.right(); ++x)
                ++colours[picture.pixel(x, y)];
            const QRgb ground = std::ranges::max_element(colours, {}, [](int times) { return times; }).key();
            for (int x = inner.left(); x <= inner.right(); ++x) {
                if (picture.pixel(x, y) != ground) {
                    sum += x;
                    ++count;
                }
            }
        }
        const double middle = count == 0 ? 0.5 : sum / count / picture.width();
        result.append(widget->isRightToLeft() ? 1 - middle : middle);
    }
    return result;
}

void WindowLayoutTest::whatIsDrawnMirrorsForArabic()
{
    QFETCH(QString, window);
    QFETCH(QString, name);
    const auto again = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QList<double> usual = middlesOfInk(m_windows.open(window), name);
    m_windows.close();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QList<double> mirrored = middlesOfInk(m_windows.open(window), name);
    m_windows.close();
    QVERIFY(!usual.isEmpty());
    QCOMPARE(mirrored.size(), usual.size());
    for (qsizetype index = 0; index < usual.size(); ++index)
        QVERIFY2(std::abs(usual.at(index) - mirrored.at(index)) < 0.03,
                 qPrintable(u"%1 of %2: %3, mirrored %4"_s.arg(index + 1).arg(usual.size()).arg(usual.at(index)).arg(mirrored.at(index))));
}

QTEST_MAIN(WindowLayoutTest)
#include "tst_windowlayout.moc"
