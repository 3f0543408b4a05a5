// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "editablefield.h"
#include "efforteditor.h"
#include "learningseditor.h"
#include "planpage.h"
#include "planpane.h"
#include "planselection.h"
#include "sectionbutton.h"
#include "textfield.h"
#include "textitemeditor.h"
#include "theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = uR"(# Plan: Sample

## Context

Orders are looked up in **cellars**.

## Solution Architecture

### Approach

Keep an index.

### Components

1. **Index:** finds orders
2. **Sync:** brings them

### Data Flow

1. Server to phone
2. Phone to index

### Alternative Rejected: Sliding sessions

- Would never end
- Too risky

## Implementation Tasks

### Phase 1: Foundation (2 hours)

1. **Measure**
2. **Choose**

## Estimated Effort

- Research: 2 hours (done)
- Implementation: 4 hours
- Total: 6 hours

## Learnings

- Measure first
)"_s;

} // namespace

/** The plan as a whole, changed where it is read. */
class PlanPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void proseIsChangedInPlace();
    void itemsHaveNameAndText_data();
    void itemsHaveNameAndText();
    void itemsAreAddedOneAfterTheOther();
    void aNameAloneIsKeptByWhoGoesElsewhere();
    void itemsWithoutNamesHaveNoColumnForThem();
    void effortIsBroughtUpToDateInOneStep();
    void whatIsWrittenOfTheEffortIsChanged();
    void anImprovementNamesImpactAndPath();
    void aMissingSectionIsBegunByAClick();
    void aSectionOfATableIsBegunThere();
    void aSectionOnThePageComesUp();
    void effortIsBegunWithItsSums();
    void aReadOnlyPlanIsOnlyRead();
    void anEmptyPlanIsBegun();
    void whatIsTypedSurvivesChangesElsewhere();

private:
    const QString &text() const { return m_session->document()->text(); }
    EditableField *field(const QString &name) const;
    SectionButton *section(const QString &words) const;
    void type(EditableField *field, const QString &words);
    void click(const QString &button);
    void undo() { m_session->document()->undoStack()->undo(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<PlanPane> m_pane;
};

void PlanPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_pane = std::make_unique<PlanPane>(m_session.get(), m_selection.get());
    m_pane->resize(1000, 800);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QCoreApplication::processEvents();
}

EditableField *PlanPaneTest::field(const QString &name) const
{
    QCoreApplication::processEvents();
    for (EditableField *field : m_pane->findChildren<EditableField *>()) {
        if (field->focusProxy()->accessibleName() == name && !field->isHidden())
            return field;
    }
    return nullptr;
}

SectionButton *PlanPaneTest::section(const QString &words) const
{
    QCoreApplication::processEvents();
    for (SectionButton *button : m_pane->findChildren<SectionButton *>()) {
        if (button->accessibleName().startsWith(words))
            return button;
    }
    return nullptr;
}

void PlanPaneTest::type(EditableField *field, const QString &words)
{
    QVERIFY(field);
    field->setFocus();
    field->editor()->selectAll();
    QTest::keyClicks(field->editor(), words);
    QTest::keyClick(field->editor(), Qt::Key_Return, Qt::ControlModifier);
}

void PlanPaneTest::click(const QString &words)
{
    QCoreApplication::processEvents();
    for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>()) {
        if (button->text() == words && !button->isHidden()) {
            button->click();
            QCoreApplication::processEvents();
            return;
        }
    }
    QFAIL(qPrintable(words));
}

void PlanPaneTest::proseIsChangedInPlace()
{
    type(field(u"Context"_s), u"In the dark."_s);
    QCOMPARE(text(), QString(sample).replace(u"Orders are looked up in **cellars**."_s, u"In the dark."_s));
    type(field(u"Approach"_s), u"Keep two."_s);
    QVERIFY(text().contains(u"### Approach\n\nKeep two.\n\n### Components"_s));
    undo();
    undo();
    QCOMPARE(text(), sample);
}

void PlanPaneTest::itemsHaveNameAndText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("name") << u"Name of Component 2"_s << u"Fetch"_s << u"**Sync:**"_s << u"**Fetch:**"_s;
    QTest::newRow("text") << u"Component 1"_s << u"finds | all"_s << u"finds orders"_s << u"finds | all"_s;
    QTest::newRow("data flow") << u"Step of the data flow 2"_s << u"Phone to disk"_s << u"Phone to index"_s << u"Phone to disk"_s;
    QTest::newRow("a heading's name") << u"Name of Alternative 1"_s << u"Cookies"_s << u"Sliding sessions"_s << u"Cookies"_s;
}

void PlanPaneTest::itemsHaveNameAndText()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    type(field(name), typed);
    QCOMPARE(text(), QString(sample).replace(before, after));
    undo();
    QCOMPARE(text(), sample);
}

void PlanPaneTest::itemsAreAddedOneAfterTheOther()
{
    click(u"Add a component"_s);
    for (const QString &name : {u"Cache"_s, u"Log"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"keeps it"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(text(), QString(sample).replace(u"brings them\n"_s, u"brings them\n3. **Cache:** keeps it\n4. **Log:** keeps it\n"_s));
    QVERIFY(field(u"Component 4"_s));
    undo();
    undo();
    QCOMPARE(text(), sample);
    QVERIFY(!field(u"Component 3"_s));
}

void PlanPaneTest::aNameAloneIsKeptByWhoGoesElsewhere()
{
    click(u"Add a component"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Cache"_s);
    field(u"Context"_s)->setFocus();
    QTRY_VERIFY(text().contains(u"3. **Cache:**\n"_s));
    QCOMPARE(m_session->plan().architecture.components.size(), 3);
}

void PlanPaneTest::itemsWithoutNamesHaveNoColumnForThem()
{
    QVERIFY(!field(u"Name of Step of the data flow 1"_s));
    QVERIFY(field(u"Name of Component 1"_s));
}

void PlanPaneTest::effortIsBroughtUpToDateInOneStep()
{
    click(u"Bring up to date"_s);
    QCOMPARE(text(),
             QString(sample).replace(u"Implementation: 4 hours\n- Total: 6 hours"_s, u"Implementation: 2 hours\n- Total: 4 hours"_s));
    const auto buttons = m_pane->findChildren<QPushButton *>();
    const auto update = std::ranges::find(buttons, u"Bring up to date"_s, [](const QPushButton *button) { return button->text(); });
    QVERIFY(!(*update)->isEnabled());
    undo();
    QCOMPARE(text(), sample);
}

void PlanPaneTest::whatIsWrittenOfTheEffortIsChanged()
{
    type(field(u"Effort of Planning"_s), u"3 hours"_s);
    QCOMPARE(text(), QString(sample).replace(u"(done)\n"_s, u"(done)\n- Planning: 3 hours\n"_s));
    QCOMPARE(field(u"Effort of Research"_s)->text(), u"2 hours (done)"_s);
}

void PlanPaneTest::anImprovementNamesImpactAndPath()
{
    click(u"Add an improvement"_s);
    for (const QString &words : {u"Cache it"_s, u"2 h saved"_s, u"a job"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QVERIFY2(text().endsWith(u"- Measure first\n- **Improvement:** Cache it. Impact: 2 h saved. Path: a job.\n"_s), qPrintable(text()));
}

void PlanPaneTest::aMissingSectionIsBegunByAClick()
{
    section(u"Approval, missing"_s)->click();
    QVERIFY(
        text().endsWith(u"## Approval\n\n- [ ] Technical lead reviewed\n- [ ] Stakeholder approved\n- [ ] Ready for implementation\n"_s));
    QVERIFY(section(u"Approval, 0 of 3 ticked"_s));
    undo();
    QCOMPARE(text(), sample);
    QVERIFY(section(u"Approval, missing"_s));
}

void PlanPaneTest::aSectionOfATableIsBegunThere()
{
    QSignalSpy wanted(m_pane.get(), &PlanPane::sectionWanted);
    section(u"Risks, missing"_s)->click();
    QVERIFY(text().contains(u"\n## Risks & Mitigation\n"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<SectionKind>(), SectionKind::Risks);
    QCOMPARE(wanted[0][1].toBool(), true);
    section(u"Tasks, "_s)->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][1].toBool(), false);
}

void PlanPaneTest::aSectionOnThePageComesUp()
{
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    section(u"Context"_s)->click();
    QCOMPARE(activated.size(), 0);
    QCOMPARE(selected.size(), 1);
    QVERIFY(field(u"Context"_s)->editor()->hasFocus());
}

void PlanPaneTest::effortIsBegunWithItsSums()
{
    const QString without = sample.first(sample.indexOf(u"## Estimated"_s)) + sample.sliced(sample.indexOf(u"## Learnings"_s));
    m_session->document()->open(without);
    section(u"Effort, missing"_s)->click();
    QVERIFY(text().contains(u"## Estimated Effort\n\n- Implementation: 2 hours\n- Total: 2 hours\n"_s));
}

void PlanPaneTest::aReadOnlyPlanIsOnlyRead()
{
    section(u"Context"_s)->setFocus(); // what is just being typed into stays open until it is left
    m_session->document()->open(sample, u"It is not UTF-8."_s);
    QCoreApplication::processEvents();
    for (EditableField *field : m_pane->findChildren<EditableField *>()) {
        if (field->isVisible())
            QVERIFY(field->editor()->isReadOnly());
    }
    for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>())
        QVERIFY(!button->isVisible() || !button->text().startsWith(u"Add"_s));
    section(u"Approval, missing"_s)->click();
    QCOMPARE(text(), sample);
}

void PlanPaneTest::anEmptyPlanIsBegun()
{
    m_session->document()->open({});
    QCoreApplication::processEvents();
    click(u"Begin with the context"_s);
    QCOMPARE(text(), u"## Context\n"_s);
    QVERIFY(field(u"Context"_s)->isVisible());
}

void PlanPaneTest::whatIsTypedSurvivesChangesElsewhere()
{
    EditableField *context = field(u"Context"_s);
    context->setFocus();
    context->editor()->selectAll();
    QTest::keyClicks(context->editor(), u"Half a"_s);
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QCoreApplication::processEvents();
    QCOMPARE(context->text(), u"Half a"_s);
    QTest::keyClick(context->editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(text().contains(u"## Context\n\nHalf a\n"_s));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    PlanPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_planpane.moc"
