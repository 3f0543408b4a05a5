// SPDX-License-Identifier: Apache-2.0
#include "contrast.h"
#include "everywindow.h"
#include "theme.h"
#include "tour.h"

#include <QApplication>
#include <QPointer>
#include <QScopeGuard>
#include <QScrollArea>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** Every control of every window and dialog, with the focus and without. */
class FocusSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void cleanup() { m_windows.close(); }

    void whatHasTheFocusIsSeen_data();
    void whatHasTheFocusIsSeen();

private:
    EveryWindow m_windows;
};

void FocusSeenTest::whatHasTheFocusIsSeen_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("name");
    for (const bool isDark : {false, true}) {
        for (const char *name : EveryWindow::names)
            QTest::addRow("%s, %s", isDark ? "dark" : "light", name) << isDark << QString::fromLatin1(name);
    }
}

/** How many pixels of two pictures differ so much that it is seen: by 3 : 1, as WCAG 2.2 wants of a focus. */
static int seenChanges(const QImage &before, const QImage &after)
{
    int changes = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                changes += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3;
        }
    }
    return changes;
}

/** As a scroll area does itself when Tab leads into it. */
static void scrollTo(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
}

void FocusSeenTest::whatHasTheFocusIsSeen()
{
    QFETCH(bool, isDark);
    QFETCH(QString, name);
    applyTheme(*qApp, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    const auto again = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::Light); });
    QWidget *window = m_windows.open(name);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    static constexpr int least = 16; // a text cursor is one pixel wide
    QStringList unseen;
    int tried = 0;
    const auto picture = [window](QWidget *widget) {
        QCoreApplication::processEvents();
        // what stands beside it may show it in its place, as the gutter of the tasks does
        const QWidget *place = widget->isWindow() ? widget : widget->parentWidget();
        return window->grab(QRect(place->mapTo(window, QPoint()), place->size()).intersected(window->rect())).toImage();
    };
    // the card of the tour lies above what it speaks of
    QWidget *part = name == "tour"_L1 ? static_cast<QWidget *>(window->findChild<Tour *>()) : window;
    const QList<QWidget *> all = seen(window);
    const QList<QPointer<QWidget>> controls(all.begin(), all.end()); // some go when others get the focus
    for (const QPointer<QWidget> &widget : controls) {
        if (!widget || !(part == window || part->isAncestorOf(widget)) || widget->visibleRegion().isEmpty() || !widget->isEnabled()
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        // what it unfolds, and what Tab scrolls to it, is done before it is looked at
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (widget)
            scrollTo(widget);
        if (!widget || !widget->hasFocus() || widget->visibleRegion().isEmpty())
            continue;
        ++tried;
        widget->clearFocus();
        const QImage before = picture(widget);
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = picture(widget);
        if (seenChanges(before, after) < least)
            unseen.append(nameOf(widget) + u" “%1”: %2 pixels"_s.arg(widget->accessibleName()).arg(seenChanges(before, after)));
    }
    QVERIFY(tried > 0);
    m_windows.close();
    QVERIFY2(unseen.isEmpty(), qPrintable(u"\n  "_s + unseen.join(u"\n  "_s)));
}

QTEST_MAIN(FocusSeenTest)
#include "tst_focusseen.moc"
