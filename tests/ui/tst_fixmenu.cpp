// SPDX-License-Identifier: Apache-2.0
#include "findingsteps.h"
#include "fixmenu.h"
#include "newplandialog.h"
#include "ruleexplanation.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString plan =
    u"# Plan: X\n\n## Tasks\n\n1. **One**\n   - Tests: t\n   - Depends on: Task 99\n2. **Two**\n   - Tests: t\n   - Depends on: Task "
    "98\n"_s;

QAction *action(const QMenu &menu, const QString &words)
{
    for (QAction *candidate : menu.actions()) {
        if (candidate->isEnabled() && candidate->text().contains(words))
            return candidate;
    }
    return nullptr;
}

} // namespace

/** The menu of fixes, the explanation of a check, and the dialog for a new plan. */
class FixMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheFixesOfWhatIsThere()
    {
        PlanSession session;
        session.document()->open(plan);
        const qsizetype place = plan.indexOf(u"Task 99"_s);
        FixMenu menu(&session, FixMenu::findingsAt(session, {place, place}));
        QAction *fix = action(menu, u"99"_s);
        QVERIFY(fix);
        fix->trigger();
        QVERIFY(!session.document()->text().contains(u"Task 99"_s));
        QVERIFY(session.document()->text().contains(u"Task 98"_s));
    }

    void fixesAllOfAKindInOneStep()
    {
        PlanSession session;
        session.document()->open(plan);
        const qsizetype place = plan.indexOf(u"Task 99"_s);
        FixMenu menu(&session, FixMenu::findingsAt(session, {place, place}));
        QAction *all = action(menu, u"all 2"_s);
        QVERIFY(all);
        all->trigger();
        QVERIFY(!session.document()->text().contains(u"Task 9"_s));
        session.document()->undoStack()->undo();
        QCOMPARE(session.document()->text(), plan);
    }

    void saysThatThereIsNothing()
    {
        PlanSession session;
        FixMenu menu(&session, {});
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!menu.actions().constFirst()->isEnabled());
    }

    void explainsWithTheReasonOfTheReference()
    {
        const RuleExplanation explanation(u"task-too-big"_s);
        QString words;
        for (const QLabel *label : explanation.findChildren<QLabel *>())
            words += label->text() + u'\n';
        QVERIFY(words.contains(u"less than 4 hours"_s));
        QVERIFY(words.contains(u"Step 3"_s));
        QVERIFY(words.contains(u"setsquare:allow task-too-big"_s));
    }

    void stepsSkipWhatIsNotListed()
    {
        const auto finding = [](qsizetype start, Severity severity) { return Finding {QString(), severity, {}, {start, start}}; };
        const QList<Finding> findings {finding(1, Severity::Error), finding(5, Severity::Info), finding(9, Severity::Warning)};
        const auto all = [](Severity) { return true; };
        const auto grave = [](Severity severity) { return severity != Severity::Info; };
        QCOMPARE(FindingSteps::next(findings, 1, 1, all)->range.start, 5);
        QCOMPARE(FindingSteps::next(findings, 1, 1, grave)->range.start, 9);
        QCOMPARE(FindingSteps::next(findings, 9, 1, grave)->range.start, 1);
        QCOMPARE(FindingSteps::next(findings, 9, -1, grave)->range.start, 1);
        QCOMPARE(FindingSteps::next(findings, 1, -1, grave)->range.start, 9);
        QVERIFY(!FindingSteps::next(findings, 1, 1, [](Severity) { return false; }));
    }

    void aNewPlanTakesWhatIsTickedOfItsResearch()
    {
        const auto choose = [](QWidget *) {
            const Research research =
                readResearch(u"# R\n\n## Research Question\n\nHow?\n\n## Success Criteria\n\n- S1: 2 seconds\n"_s, u"r.md"_s);
            return NewPlanDialog::ChosenResearch {{u"r.md"_s}, {research}};
        };
        NewPlanDialog dialog(choose);
        QCOMPARE(dialog.wanted().approach, u"feature"_s);
        QVERIFY(dialog.wanted().research.isEmpty());
        dialog.findChild<QLineEdit *>()->setText(u"Labels"_s);
        dialog.findChild<QRadioButton *>(u"debugging"_s)->setChecked(true);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"hoose"_s))
                button->click();
        }
        const QList<QCheckBox *> checks = dialog.findChildren<QCheckBox *>();
        QCOMPARE(checks.size(), 3);
        checks[0]->setChecked(false);
        const NewPlan wanted = dialog.wanted();
        QCOMPARE(wanted.approach, u"debugging"_s);
        QCOMPARE(wanted.title, u"Labels"_s);
        QCOMPARE(wanted.researchPaths, QStringList {u"r.md"_s});
        QVERIFY(!wanted.takesQuestion && wanted.takesCriteria && !wanted.takesOpenQuestions);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    FixMenuTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fixmenu.moc"
