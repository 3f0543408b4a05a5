// SPDX-License-Identifier: Apache-2.0
#include "fieldspelling.h"

#include "mainwindow.h"
#include "newplandialog.h"
#include "planpanes.h"
#include "smallplan.h"
#include "spelling.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** Fields of the window and of its dialogs, with the real dictionary of English. */
class TestFieldSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void textFieldsAreMarkedWhileTheyAreWritten();
    void aWordIsReplacedInAField();
    void aTitleIsCheckedInItsCell();
    void linesOfProseAreCheckedInDialogs();

private:
    void open(const QString &text, PlanPanes::Tab tab)
    {
        m_session->document()->open(text);
        m_window->showPlan(u"/plans/labels.md"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<PlanPanes *>()->arrange(PlanPanes::Arrangement::Structure);
        m_window->findChild<PlanPanes *>()->showTab(tab);
    }
    QTextEdit *fieldWith(const QString &text) const
    {
        for (QTextEdit *field : m_window->findChildren<QTextEdit *>()) {
            if (field->inherits("Setsquare::TextField") && field->isVisible() && field->toPlainText().contains(text))
                return field;
        }
        return nullptr;
    }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestFieldSpelling::init()
{
    m_session = std::make_unique<PlanSession>();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->setSpellingLanguage(u"en_US"_s);
}

void TestFieldSpelling::textFieldsAreMarkedWhileTheyAreWritten()
{
    open(u"# Labels\n\n## Solution Architecture\n\n### Approach\n\nThe pritner prints.\n"_s, PlanPanes::PlanTab);
    QTextEdit *field = fieldWith(u"pritner"_s);
    QVERIFY(field);
    QVERIFY(field->extraSelections().isEmpty());
    field->setFocus();
    QTRY_COMPARE(field->extraSelections().size(), 1);
    QCOMPARE(field->extraSelections().at(0).cursor.selectedText(), u"pritner"_s);
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, u" anothr"_s);
    QTest::keyClick(field, Qt::Key_Space);
    QTRY_COMPARE(field->extraSelections().size(), 2);
    m_window->setFocus();
    QTRY_VERIFY(field->extraSelections().isEmpty());
}

/** What a field's menu offers for the word at its cursor. */
static QMenu *menuAtCursor(QWidget *field)
{
    const QPoint place = field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, field->mapToGlobal(place));
    QCoreApplication::sendEvent(field, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

static QAction *entry(const QMenu *menu, const QString &text)
{
    for (QAction *candidate : menu->actions()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestFieldSpelling::aWordIsReplacedInAField()
{
    open(u"# Labels\n\n## Solution Architecture\n\n### Approach\n\nThe pritner prints.\n"_s, PlanPanes::PlanTab);
    QTextEdit *field = fieldWith(u"pritner"_s);
    QVERIFY(field);
    field->setFocus();
    QTRY_COMPARE(field->extraSelections().size(), 1);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(6);
    field->setTextCursor(cursor);
    QMenu *menu = menuAtCursor(field);
    QVERIFY(menu);
    QVERIFY(entry(menu, u"printer"_s));
    entry(menu, u"printer"_s)->trigger();
    menu->close();
    QCOMPARE(field->toPlainText(), u"The printer prints."_s);
    QTRY_VERIFY(field->extraSelections().isEmpty());
    // beside a word that is right the field's own menu comes up
    QMenu *usual = menuAtCursor(field);
    QVERIFY(!usual || !entry(usual, u"printer"_s));
    if (usual)
        usual->close();
}

void TestFieldSpelling::aTitleIsCheckedInItsCell()
{
    open(smallPlan(), PlanPanes::TasksTab);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(line, u"Fix the pritner now"_s);
    line->setCursorPosition(10);
    const auto offers = [line] {
        const QMenu *menu = menuAtCursor(line);
        return menu && entry(menu, u"printer"_s);
    };
    QTRY_VERIFY(offers());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    entry(menu, u"printer"_s)->trigger();
    menu->close();
    QCOMPARE(line->text(), u"Fix the printer now"_s);
}

void TestFieldSpelling::linesOfProseAreCheckedInDialogs()
{
    open(u"# Labels\n"_s, PlanPanes::PlanTab);
    NewPlanDialog dialog({}, m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *line = dialog.findChild<QLineEdit *>();
    line->setFocus();
    const auto redPixels = [line] {
        const QImage picture = line->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += qRed(picture.pixel(x, y)) - qBlue(picture.pixel(x, y)) > 60;
        }
        return pixels;
    };
    QTest::keyClicks(line, u"Fix the printer "_s);
    QCOMPARE(redPixels(), 0);
    QTest::keyClicks(line, u"pritner now"_s);
    QTRY_VERIFY(redPixels() > 10);
    // what is typed is what is there
    QCOMPARE(line->text(), u"Fix the printer pritner now"_s);
    line->undo();
    QVERIFY(line->text() != "Fix the printer pritner now"_L1);
}

QTEST_MAIN(TestFieldSpelling)
#include "tst_fieldspelling.moc"
