// SPDX-License-Identifier: Apache-2.0
#include "planwindows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** The main job, from opening a plan to exporting its specification, by keys alone: they go to whatever has the focus, and nothing else is
    touched. Dialogs of the desktop answer with a file, as if its name had been typed. */
class TestKeyboardJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsMadeReadyAndExported();
    void everyPaneIsReachedAndLeft();
    void everyCommandHasAKeyOrALetter();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QString read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // what a window manager does when a dialog closes
        if (!QApplication::activePopupWidget() && !QApplication::focusWidget()) {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (qobject_cast<MainWindow *>(window))
                    window->activateWindow();
            }
        }
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() || QApplication::focusWidget(); }))
            qFatal("nothing has the focus");
        QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /** Goes on with Tab until a button with this text has the focus. */
    static bool tabTo(const QString &text)
    {
        for (int steps = 0; steps < 60; ++steps) {
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            if (button && button->isEnabled() && QString(button->text()).remove(u'&') == text)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /** Goes down the open menu to a way out of a finding; without one there are only entries that explain. */
    static bool downToFix()
    {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (qsizetype step = 0; menu && step < menu->actions().size(); ++step) {
            press(Qt::Key_Down);
            if (menu->activeAction() && !menu->activeAction()->text().startsWith("Why?"_L1))
                return true;
        }
        return false;
    }
    /** Until a dialog has the focus. */
    static bool waitForDialog()
    {
        return QTest::qWaitFor([] {
            const QWidget *dialog = QApplication::activeModalWidget();
            return dialog && QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog;
        });
    }
    std::unique_ptr<PlanWindows> start();
    void approve();

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

static constexpr char plan[] = R"(---
research: [research.md]
---

# Implementation Specification: Labels

## Context

Labels come twice.

## Implementation Tasks

1. **Find out why**
   - Estimate: 1 h
   - Depends on: None

## Acceptance Criteria

- [ ] A label is printed within 1 second

## Approval

- [ ] Lead
)";

static constexpr char research[] = R"(# Research: Labels

## Findings

### Constraints

- A label is printed within a second

## Success Criteria

- No label is printed twice in 1,000 runs
)";

std::unique_ptr<PlanWindows> TestKeyboardJob::start()
{
    put(u"plan.md"_s, plan);
    put(u"research.md"_s, research);
    m_settings = std::make_unique<Settings>(path(u"settings"_s));
    Dialogs dialogs;
    dialogs.openPlans = [this](QWidget *, const QString &) { return QStringList {path(u"plan.md"_s)}; };
    dialogs.exportSpec = [this](QWidget *, const QString &) { return path(u"spec.md"_s); };
    dialogs.close = [](QWidget *, const QString &) { return Dialogs::CloseAnswer::Discard; };
    auto windows = std::make_unique<PlanWindows>(m_settings.get(), dialogs);
    windows->restore();
    return windows;
}

/** In the sheet, which has a loop of its own until it closes. */
void TestKeyboardJob::approve()
{
    bool isApproved = false;
    QTimer::singleShot(0, this, [&isApproved] {
        isApproved = waitForDialog() && tabTo(u"Approve"_s);
        press(Qt::Key_Space);
        if (QApplication::activeModalWidget())
            press(Qt::Key_Escape);
    });
    press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(isApproved);
}

void TestKeyboardJob::aPlanIsMadeReadyAndExported()
{
    const std::unique_ptr<PlanWindows> windows = start();
    PlanController *controller = windows->controllers().front();
    QVERIFY(QTest::qWaitForWindowActive(controller->window()));
    const auto text = [controller] { return controller->session()->document()->text(); };

    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(controller->path(), path(u"plan.md"_s));

    // a task that waits for the other one
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"Print once"_s);
    press(Qt::Key_Tab);
    type(u"2 h"_s);
    press(Qt::Key_Tab);
    type(u"1"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY2(text().contains(u"2. **Print once**"_s), qPrintable(text()));
    QCOMPARE(controller->session()->plan().tasks.size(), 2);
    QCOMPARE(controller->session()->plan().tasks.at(1).dependsOn.value_or(QStringList()), QStringList {u"1"_s});

    // what it rests on
    QTRY_VERIFY(!controller->session()->research().isEmpty());
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"second"_s);
    press(Qt::Key_Return);
    QVERIFY2(text().contains(u"Grounded in: C1"_s), qPrintable(text()));

    // whatever the checks say, the first way out is taken
    controller->session()->settle();
    const QString before = text();
    for (int steps = 0; steps < 30 && text() == before; ++steps) {
        press(Qt::Key_F8);
        press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(QApplication::activePopupWidget());
        if (downToFix())
            press(Qt::Key_Return);
        else
            press(Qt::Key_Escape);
    }
    QVERIFY2(text() != before, "no finding had a fix");

    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(read(u"plan.md"_s), text());

    approve();
    QVERIFY2(text().contains(u"- [x] Lead"_s), qPrintable(text()));
    QCOMPARE(QDir(path(u".plan.md.approvals"_s)).entryList({u"*.json"_s}, QDir::Files).size(), 1);
    controller->session()->settle();
    QVERIFY2(controller->session()->gate().open, qPrintable(text()));

    press(Qt::Key_E, Qt::ControlModifier);
    const QString specification = read(u"spec.md"_s);
    QVERIFY(specification.contains(u"2. **Print once**"_s));
    QVERIFY(!specification.contains(u"DRAFT"_s));
    QVERIFY(specification.contains(u"record: {"_s));
}

void TestKeyboardJob::everyPaneIsReachedAndLeft()
{
    const std::unique_ptr<PlanWindows> windows = start();
    PlanController *controller = windows->controllers().front();
    QVERIFY(QTest::qWaitForWindowActive(controller->window()));
    press(Qt::Key_O, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
        press(tab, Qt::AltModifier);
        QSet<QString> reached;
        for (int steps = 0; steps < 12; ++steps) {
            press(Qt::Key_F6);
            for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
                reached.insert(widget->property("pane").toString());
        }
        for (const QString &pane : {u"research"_s, u"checks"_s, u"approvals"_s, u"preview"_s})
            QVERIFY2(reached.contains(pane), qPrintable(QString::number(tab) + pane));
        QVERIFY(reached.size() >= 5);
    }
}

void TestKeyboardJob::everyCommandHasAKeyOrALetter()
{
    const std::unique_ptr<PlanWindows> windows = start();
    for (const QAction *action : windows->controllers().front()->window()->actions()) {
        const bool hasKey = !action->shortcut().isEmpty();
        QVERIFY2(hasKey || !QKeySequence::mnemonic(action->text()).isEmpty(), qPrintable(action->text()));
    }
}

QTEST_MAIN(TestKeyboardJob)
#include "tst_keyboardjob.moc"
