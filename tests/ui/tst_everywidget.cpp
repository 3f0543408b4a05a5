// SPDX-License-Identifier: Apache-2.0
#include "everywindow.h"
#include "speaking.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** Every window and dialog, walked widget by widget: names, keys and letters. */
class EveryWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_windows.close(); }

    void whatTakesTheFocusHasAName_data() { EveryWindow::addRows(); }
    void whatTakesTheFocusHasAName();
    void noShortcutIsUsedTwice_data() { EveryWindow::addRowsIn({u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}); }
    void noShortcutIsUsedTwice();
    void noLetterOfAMenuIsUsedTwice_data() { noShortcutIsUsedTwice_data(); }
    void noLetterOfAMenuIsUsedTwice();
    void returnMeansTheDialogNotAButtonWithin_data();
    void returnMeansTheDialogNotAButtonWithin();

private:
    EveryWindow m_windows;
};

void EveryWidgetTest::whatTakesTheFocusHasAName()
{
    QFETCH(QString, name);
    QStringList nameless;
    int focusable = 0;
    for (QWidget *widget : seen(m_windows.open(name))) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        ++focusable;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(nameOf(widget));
    }
    QVERIFY(focusable > 0);
    QVERIFY2(nameless.isEmpty(), qPrintable(u"\n  "_s + nameless.join(u"\n  "_s)));
}

void EveryWidgetTest::noShortcutIsUsedTwice()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    QWidget *window = m_windows.open(name);
    QMultiHash<QString, QString> used;
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            if (!keys.isEmpty())
                used.insert(keys.toString(), action->text());
        }
    }
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        for (const QKeySequence &keys : shortcut->keys())
            used.insert(keys.toString(), nameOf(qobject_cast<QWidget *>(shortcut->parent())));
    }
    // Letters of buttons and labels that can be seen, and of the menu bar.
    for (const QWidget *widget : seen(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->shortcut().isEmpty())
            used.insert(button->shortcut().toString(), button->text());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                used.insert(QKeySequence::mnemonic(action->text()).toString(), action->text());
        }
    }
    QStringList twice;
    for (const QString &keys : used.uniqueKeys()) {
        if (used.count(keys) > 1)
            twice.append(keys + u": "_s + used.values(keys).join(u", "_s));
    }
    QVERIFY2(twice.isEmpty(), qPrintable(u"\n  "_s + twice.join(u"\n  "_s)));
}

void EveryWidgetTest::noLetterOfAMenuIsUsedTwice()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    QWidget *window = m_windows.open(name);
    QStringList wrong;
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        QHash<QString, QString> used;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (!letter.isEmpty() && used.contains(letter))
                wrong.append(menu->title() + u": "_s + used[letter] + u" and "_s + action->text());
            used.insert(letter, action->text());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n  "_s + wrong.join(u"\n  "_s)));
}

void EveryWidgetTest::returnMeansTheDialogNotAButtonWithin_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"new plan", "pattern", "settings 0", "settings 1", "settings 2"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void EveryWidgetTest::returnMeansTheDialogNotAButtonWithin()
{
    QFETCH(QString, name);
    const QWidget *dialog = m_windows.open(name);
    QStringList defaults;
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isDefault() && !qobject_cast<QDialogButtonBox *>(button->parentWidget()))
            defaults.append(button->text());
    }
    QVERIFY2(defaults.isEmpty(), qPrintable(defaults.join(u", "_s)));
}

QTEST_MAIN(EveryWidgetTest)
#include "tst_everywidget.moc"
