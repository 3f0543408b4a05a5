// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "pillbutton.h"
#include "reviewsheet.h"
#include "smallplan.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ReviewSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void theFirstTimeTheWholeIsShown();
    void laterOnlyWhatHasChanged();
    void nobodyDecidesWithoutAName();
    void whoAloneApprovesIsWhoeverWorksHere();
    void severalRolesAnswerInARow();
    void whatWasRemarkedGoesWithTheNextDecision();
    void whatMovedMeanwhileIsShownAgain();
    void aFailureIsSaidAndNothingIsForgotten();
    void onlyWhatWasDecidedCanBeWithdrawn();
    void aTickWithoutAnApprovalCanBeCleared();
    void whatCannotBeSeenIsShown();

private:
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_sheet->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *field : m_sheet->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    QString shown() const { return m_sheet->findChild<QPlainTextEdit *>()->toPlainText(); }
    void open(const QString &text, const Ledger &ledger = {});

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<ReviewSheet> m_sheet;
    LedgerBuilder m_ledger;
    Recorder::Answer m_answer;
    QList<Record> m_records;
    QStringList m_texts;
};

void ReviewSheetTest::init()
{
    m_sheet.reset();
    m_session = std::make_unique<PlanSession>();
    m_ledger = {};
    m_answer = {};
    m_records.clear();
    m_texts.clear();
}

void ReviewSheetTest::open(const QString &text, const Ledger &ledger)
{
    m_session->document()->open(text);
    m_session->setLedger(ledger);
    const Recorder recorder {[] { return LedgerBuilder::ann(); },
                             [this](const Record &record, const QString &approved) {
                                 if (!m_answer.hasMoved && m_answer.reason.isEmpty()) {
                                     m_records.append(record);
                                     m_texts.append(approved);
                                     m_ledger.decide(m_session->document()->text(), record.role, record.vote, record.person, record.note);
                                     m_session->setLedger(m_ledger.ledger());
                                 }
                                 return m_answer;
                             }};
    m_sheet = std::make_unique<ReviewSheet>(m_session.get(), recorder);
    m_sheet->show();
}

void ReviewSheetTest::theFirstTimeTheWholeIsShown()
{
    open(smallPlan());
    QCOMPARE(m_sheet->role(), u"Technical lead"_s);
    QCOMPARE(shown(), smallPlan());
}

void ReviewSheetTest::laterOnlyWhatHasChanged()
{
    m_ledger.decide(QString(smallPlan()).replace(u"Print by hand"_s, u"Print at night"_s), u"Technical lead"_s);
    open(smallPlan(), m_ledger.ledger());
    m_sheet->setRole(u"Technical lead"_s);
    QVERIFY2(shown().contains(u"-1. Print at night\n+1. Print by hand"_s), qPrintable(shown()));
    QVERIFY(shown().size() < smallPlan().size() / 2);
    m_sheet->setRole(u"Stakeholder"_s);
    QCOMPARE(shown(), smallPlan());
}

void ReviewSheetTest::nobodyDecidesWithoutAName()
{
    open(smallPlan());
    QCOMPARE(field(u"Who decides"_s)->text(), QString());
    for (const QString &name : {u""_s, u"Ann"_s, u"<a@b>"_s}) {
        field(u"Who decides"_s)->setText(name);
        QVERIFY(!button(u"Approve"_s)->isEnabled());
        QVERIFY(!button(u"Reject"_s)->isEnabled());
    }
    field(u"Who decides"_s)->setText(LedgerBuilder::bo());
    QVERIFY(button(u"Approve"_s)->isEnabled());
    QCOMPARE(m_sheet->findChild<QComboBox *>()->currentIndex(), int(How::InPerson));
    field(u"Who decides"_s)->setText(LedgerBuilder::ann());
    QCOMPARE(m_sheet->findChild<QComboBox *>()->currentIndex(), int(How::OwnMachine));
}

void ReviewSheetTest::whoAloneApprovesIsWhoeverWorksHere()
{
    open(u"# T\n\n## Approval\n\n- [ ] Lead\n- [ ] Ready\n"_s);
    QCOMPARE(field(u"Who decides"_s)->text(), LedgerBuilder::ann());
}

void ReviewSheetTest::severalRolesAnswerInARow()
{
    open(smallPlan());
    field(u"Who decides"_s)->setText(LedgerBuilder::bo());
    field(u"Note"_s)->setText(u"as discussed"_s);
    button(u"Approve"_s)->click();
    QCOMPARE(m_records.size(), 1);
    QCOMPARE(m_records.constFirst().role, u"Technical lead"_s);
    QCOMPARE(m_records.constFirst().person, LedgerBuilder::bo());
    QCOMPARE(m_records.constFirst().recordedBy, LedgerBuilder::ann());
    QCOMPARE(m_records.constFirst().note, u"as discussed"_s);
    QCOMPARE(m_texts.constFirst(), smallPlan());
    // the next one is asked, and names themselves
    QCOMPARE(m_sheet->role(), u"Stakeholder"_s);
    QCOMPARE(field(u"Who decides"_s)->text(), QString());
    QCOMPARE(field(u"Note"_s)->text(), QString());
    field(u"Who decides"_s)->setText(LedgerBuilder::ann());
    button(u"Approve"_s)->click();
    QVERIFY(m_session->gate().open);
}

void ReviewSheetTest::whatWasRemarkedGoesWithTheNextDecision()
{
    open(smallPlan());
    m_sheet->setRemarks({u"only the pilot"_s, u"again in May"_s});
    m_sheet->setRole(u"Stakeholder"_s);
    const QSignalSpy recorded(m_sheet.get(), &ReviewSheet::recorded);
    field(u"Who decides"_s)->setText(LedgerBuilder::bo());
    button(u"Approve"_s)->click();
    QCOMPARE(m_records.value(0).note, u"only the pilot; again in May"_s);
    QCOMPARE(recorded.size(), 1);
    m_sheet->setRole(u"Technical lead"_s);
    QCOMPARE(field(u"Note"_s)->text(), QString());
}

void ReviewSheetTest::whatMovedMeanwhileIsShownAgain()
{
    open(smallPlan());
    field(u"Who decides"_s)->setText(LedgerBuilder::bo());
    const qsizetype at = smallPlan().indexOf(u"Print by hand"_s);
    QVERIFY(m_session->document()->apply(TextPatch({at, at}, u"Never "_s), u"Edit"_s, PlanDocument::Origin::Disk));
    button(u"Approve"_s)->click();
    QVERIFY(m_records.isEmpty());
    QVERIFY(shown().contains(u"Never Print by hand"_s));
    // now it has been read
    button(u"Approve"_s)->click();
    QCOMPARE(m_records.size(), 1);
    QVERIFY(m_texts.constFirst().contains(u"Never Print by hand"_s));
}

void ReviewSheetTest::aFailureIsSaidAndNothingIsForgotten()
{
    open(smallPlan());
    m_answer.reason = u"The disk is full."_s;
    field(u"Who decides"_s)->setText(LedgerBuilder::bo());
    field(u"Note"_s)->setText(u"a note"_s);
    button(u"Reject"_s)->click();
    QVERIFY(m_records.isEmpty());
    QCOMPARE(field(u"Note"_s)->text(), u"a note"_s);
    bool isSaid = false;
    for (const QLabel *label : m_sheet->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"The disk is full."_s));
    QVERIFY(isSaid);
}

void ReviewSheetTest::onlyWhatWasDecidedCanBeWithdrawn()
{
    open(smallPlan());
    field(u"Who decides"_s)->setText(LedgerBuilder::bo());
    QVERIFY(!button(u"Withdraw"_s)->isEnabled());
    button(u"Reject"_s)->click();
    QCOMPARE(m_sheet->role(), u"Technical lead"_s);
    QVERIFY(button(u"Withdraw"_s)->isEnabled());
    button(u"Withdraw"_s)->click();
    QCOMPARE(m_records.constLast().vote, Vote::Withdraw);
    QVERIFY(!button(u"Withdraw"_s)->isEnabled());
}

void ReviewSheetTest::aTickWithoutAnApprovalCanBeCleared()
{
    open(smallPlan().replace(u"- [ ] Stake"_s, u"- [x] Stake"_s));
    QVERIFY(!button(u"Clear the tick"_s)->isVisible());
    m_sheet->setRole(u"Stakeholder"_s);
    QVERIFY(button(u"Clear the tick"_s)->isVisible());
    button(u"Clear the tick"_s)->click();
    QCOMPARE(m_session->document()->text(), smallPlan());
    m_session->document()->undoStack()->undo();
    QVERIFY(m_session->document()->text() != smallPlan());
}

void ReviewSheetTest::whatCannotBeSeenIsShown()
{
    open(smallPlan().replace(u"Print by hand"_s, u"Print\u202e by hand <!-- or not -->"_s));
    QVERIFY(shown().contains(u"Print⟨U+202E⟩ by hand <!-- or not -->"_s));
}

QTEST_MAIN(ReviewSheetTest)
#include "tst_reviewsheet.moc"
