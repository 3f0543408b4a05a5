// SPDX-License-Identifier: Apache-2.0
// Files that are made to hurt, in the whole window: every pane of every layout shows them, and not one byte changes.
#include "badgetabs.h"
#include "mainwindow.h"
#include "planpanes.h"
#include "previewpane.h"
#include "sourcepane.h"
#include "taskviews.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** No step may take as long as QTextDocument alone needs for these; the room is for slow machines and sanitizers. */
constexpr qint64 patience = 8000;

QString nestedLists(int depth)
{
    QString lists;
    for (int i = 0; i < depth; ++i)
        lists += QString(2 * i, u' ') + u"- x\n"_s;
    return lists;
}

QString controls()
{
    QString text;
    for (char16_t character = 0; character < 0x20; ++character)
        text += character == u'\r' || character == u'\n' ? QChar(u' ') : QChar(character);
    return text + u"\x7f\u0085\u2028\ufffe\n"_s;
}

} // namespace

class HostileWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaneShowsIt_data();
    void everyPaneShowsIt();
};

void HostileWindowTest::everyPaneShowsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pauses");
    const auto whole = [](const char *name, const QString &text, bool pauses = false) { QTest::newRow(name) << text << pauses; };
    const auto within = [](const char *name, const QString &text, bool pauses) {
        QTest::newRow(name) << u"# Plan: Sample\n\n## Context\n\n"_s + text + u"\n\n## Implementation Tasks\n\n1. **A** (est: 2 hours)\n"_s
                            << pauses;
    };
    whole("empty", QString());
    whole("one line of 5 MB", QString(5'000'000, u'x'), true);
    whole("words in one line of 5 MB", u"word "_s.repeated(1'000'000), true);
    whole("100,000 list items", u"## Implementation Tasks\n\n"_s + u"- item\n"_s.repeated(100'000));
    within("3,000 lists nested by indent", nestedLists(3000), true);
    within("100,000 bullets on a line", u"- "_s.repeated(100'000), true);
    within("20,000 nested quotes", QString(20'000, u'>') + u" end\n"_s, true);
    within("a table of 4,000 columns",
           u"|a"_s.repeated(4000) + u"|\n"_s + u"|-"_s.repeated(4000) + u"|\n"_s + u"|b"_s.repeated(4000) + u"|\n"_s, true);
    within("control characters", controls(), false);
    within("two sections of one name", u"## Context\n\nAgain.\n"_s, false);
    whole("no tasks", u"# Plan: P\n\n## Implementation Tasks\n\n## Acceptance Criteria\n"_s);
    whole("tasks numbered twice, or not at all",
          u"## Tasks\n\n1. **A**\n1. **B**\n3. **C**\n\n- **D**\n\n### Task: E\n\n### Task 3: F\n"_s);
    whole("what does not exist", u"## Tasks\n\n1. **A** (est: banana)\n   - Depends on: Task 99\n   - Estimate: banana\n"_s);
    whole("dependencies on itself and in a ring",
          u"## Tasks\n\n1. **A**\n   - Depends on: Task 1\n\n2. **B**\n   - Depends on: Task 3\n\n3. **C**\n   - Depends on: Task 2\n"_s);
    whole("estimates beyond reason",
          u"## Tasks\n\n1. **A** (est: 9-2 hours)\n\n2. **B** (est: 0 hours)\n\n3. **C** (est: 10000 hours)\n"_s);
}

void HostileWindowTest::everyPaneShowsIt()
{
    QFETCH(const QString, text);
    QFETCH(const bool, pauses);
    PlanSession session;
    MainWindow window(&session);
    window.resize(1280, 800);
    window.show();
    QElapsedTimer timer;
    const auto step = [&](const QString &name, const std::function<void()> &act) {
        timer.start();
        act();
        QCoreApplication::processEvents();
        window.grab();
        QVERIFY2(timer.elapsed() < patience, qPrintable(u"%1 took %2 ms"_s.arg(name).arg(timer.elapsed())));
    };
    const auto press = [&](const QString &shortcut) {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(shortcut))
                action->trigger();
        }
    };
    step(u"opening"_s, [&] {
        session.document()->open(text);
        window.showPlan(u"/plans/hostile.md"_s);
    });
    step(u"settling"_s, [&] { session.settle(); });
    for (const QString &shortcut : {u"Alt+1"_s, u"Alt+2"_s, u"Ctrl+Alt+2"_s, u"Ctrl+Alt+3"_s, u"Ctrl+Alt+1"_s, u"Alt+3"_s, u"Alt+4"_s,
                                    u"Alt+5"_s, u"Ctrl+1"_s, u"Ctrl+2"_s})
        step(shortcut, [&] { press(shortcut); });
    auto *panes = window.findChild<PlanPanes *>();
    step(u"the source"_s, [&] { panes->showSource(); });
    step(u"the outline"_s, [&] { panes->findChildren<BadgeTabs *>().constLast()->setCurrentIndex(2); });
    QCOMPARE(session.document()->text(), text);
    QVERIFY(!session.document()->isModified());
    if (pauses) {
        panes->preview()->selectAll();
        const QString shown = panes->preview()->selectedText();
        QVERIFY(shown.contains(u"Preview paused"_s) || shown.contains(u"This table is too large for the preview."_s));
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    HostileWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilewindow.moc"
