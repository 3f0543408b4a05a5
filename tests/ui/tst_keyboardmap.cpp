// SPDX-License-Identifier: Apache-2.0
#include "keyboardmap.h"

#include "mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestKeyboardMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyStandsBelowItsMenu();
    void searchingLeavesWhatFits();
};

/** Of what can be seen: the titles of groups, and their rows. */
static QStringList shown(const KeyboardMap &map, bool groups)
{
    const auto *list = map.findChild<QTreeWidget *>();
    QStringList result;
    for (int number = 0; number < list->topLevelItemCount(); ++number) {
        const QTreeWidgetItem *group = list->topLevelItem(number);
        if (!group->isHidden() && groups)
            result.append(group->text(0));
        for (int row = 0; row < group->childCount() && !groups; ++row) {
            if (!group->isHidden() && !group->child(row)->isHidden())
                result.append(group->text(0) + u": "_s + group->child(row)->text(0) + u" "_s + group->child(row)->text(1));
        }
    }
    return result;
}

void TestKeyboardMap::everyKeyStandsBelowItsMenu()
{
    PlanSession session;
    const MainWindow window(&session);
    const KeyboardMap map(window.menuBar()->actions(), window.actions());
    const QStringList rows = shown(map, false);
    QVERIFY(rows.contains(u"File: Save Ctrl+S"_s));
    QVERIFY(rows.contains(u"Help: Keyboard Map Ctrl+F1"_s));
    QVERIFY(rows.contains(u"In the review: A remark N"_s));
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::NativeText);
            const qsizetype count = std::ranges::count_if(rows, [&text](const QString &row) {
                return row.section(u": "_s, 1).split(u' ').contains(text) || row.contains(u' ' + text + u',');
            });
            QVERIFY2(count >= 1, qPrintable(action->text() + u' ' + text));
        }
    }
}

void TestKeyboardMap::searchingLeavesWhatFits()
{
    PlanSession session;
    const MainWindow window(&session);
    const KeyboardMap map(window.menuBar()->actions(), window.actions());
    auto *search = map.findChild<QLineEdit *>();
    search->setText(u"ctrl+s"_s);
    for (const QString &row : shown(map, false))
        QVERIFY2(row.contains(u"Ctrl+S"_s), qPrintable(row));
    QVERIFY(shown(map, false).contains(u"File: Save Ctrl+S"_s));
    search->setText(u"xyzzy"_s);
    QVERIFY(shown(map, true).isEmpty());
    search->clear();
    QVERIFY(shown(map, true).size() > 8);
}

QTEST_MAIN(TestKeyboardMap)
#include "tst_keyboardmap.moc"
