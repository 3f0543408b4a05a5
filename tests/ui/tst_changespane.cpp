// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "changespane.h"

#include "comparisonmodel.h"
#include "comparisonview.h"
#include "emptystate.h"
#include "fullplan.h"
#include "planselection.h"
#include "revisionlist.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TestChangesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLastCommitIsComparedFirst();
    void whatRolesHaveApprovedComesFirst();
    void whatIsTypedIsComparedWhenTypingRests();
    void twoRevisionsAreComparedTheOlderFirst();
    void ofThreeTwoAreKept();
    void aDoubleClickGoesToThePlace();
    void placesInOtherTextsLeadNowhere();
    void anotherFileIsCompared();
    void aRevisionIsNamed();
    void whatCannotBeHadIsSaid();
    void withoutHistoryItSaysWhatComes();
    void nothingChangedIsSaid();
    void whileItIsHiddenNothingIsCompared();
    void anotherPlanHasAnotherHistory();

private:
    static QString committed(const QString &id)
    {
        return id == u"b"_s ? fullPlan().replace(u"1-2 hours"_s, u"3 hours"_s) : fullPlan().replace(u"Retry what failed"_s, u"Retry"_s);
    }
    static KnownRevision commit(const QString &id, const QString &title, int day)
    {
        return {KnownRevision::Kind::Commit,       id, u"plan.md"_s, title, u"Ann · 2026-11-%1 · %2"_s.arg(day).arg(id),
                QDate(2026, 11, day).startOfDay(), {}};
    }
    RevisionSource source()
    {
        RevisionSource source;
        source.history = [this](const RevisionSource::Listed &listed) { listed(m_commits, m_note); };
        source.revision = [this](const QString &name, const QString &) -> RevisionSource::Text {
            ++m_reads;
            if (name == u"b"_s || name == u"a"_s)
                return {committed(name), {}};
            return {{}, u"Git knows no revision %1."_s.arg(name)};
        };
        source.file = [this] { return m_file; };
        return source;
    }
    void make(const RevisionSource &source)
    {
        m_pane = std::make_unique<ChangesPane>(m_session.get(), m_selection.get());
        m_pane->setSource(source);
        m_pane->resize(900, 500);
        m_pane->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    ComparisonView *view() const { return m_pane->findChild<ComparisonView *>(); }
    QListView *list() const { return m_pane->findChild<RevisionList *>()->findChild<QListView *>(); }
    QString row(int group, int row) const
    {
        const QAbstractItemModel *model = view()->model();
        return model->index(row, 0, model->index(group, 0)).data().toString();
    }
    QStringList words() const
    {
        QStringList words;
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(words(), [&](const QString &label) { return label.contains(text); });
    }

    QList<KnownRevision> m_commits;
    QString m_note;
    std::optional<RevisionSource::File> m_file;
    int m_reads = 0;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<ChangesPane> m_pane;
};

void TestChangesPane::init()
{
    m_pane.reset();
    m_commits = {commit(u"b"_s, u"Estimate the second task"_s, 20), commit(u"a"_s, u"Begin the plan"_s, 12)};
    m_note.clear();
    m_file.reset();
    m_reads = 0;
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(fullPlan());
    m_session->settle();
    make(source());
}

void TestChangesPane::theLastCommitIsComparedFirst()
{
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(view()->isVisible());
    QCOMPARE(row(0, 0), u"2 · Put invoices on it, Estimate: changed from “3 hours” to “1-2 hours”"_s);
    QVERIFY(says(u"Since “Estimate the second task”"_s));
    QVERIFY(says(u"1 change"_s));
}

void TestChangesPane::whatRolesHaveApprovedComesFirst()
{
    QString approved = fullPlan();
    approved.replace(u"Put invoices on it"_s, u"Put bills on it"_s);
    const LedgerBuilder builder = approvedByAll(approved);
    m_session->setLedger(builder.ledger());
    const int roles = list()->model()->rowCount() - 2;
    QVERIFY(roles > 0);
    QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(u"Approved: "_s));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(row(0, 0).contains(u"Put bills on it"_s));
    m_session->setLedger({});
    QCOMPARE(list()->model()->rowCount(), 2);
}

void TestChangesPane::whatIsTypedIsComparedWhenTypingRests()
{
    const qsizetype at = fullPlan().indexOf(u"a minute"_s);
    m_session->document()->apply(TextPatch({at, at + 8}, u"an hour"_s), u"Type"_s, PlanDocument::Origin::Editor);
    QVERIFY(says(u"1 change"_s));
    m_session->settle();
    QVERIFY(says(u"2 changes"_s));
    QVERIFY(row(0, 0).contains(u"an hour"_s));
}

void TestChangesPane::twoRevisionsAreComparedTheOlderFirst()
{
    list()->selectionModel()->select(list()->model()->index(1, 0), QItemSelectionModel::Select);
    QVERIFY(says(u"From “Begin the plan” to “Estimate the second task”"_s));
    QCOMPARE(row(0, 0), u"2 · Put invoices on it, Estimate: changed from “1-2 hours” to “3 hours”"_s);
    QCOMPARE(row(0, 1), u"3 · Retry what failed, Title: changed from “Retry” to “Retry what failed”"_s);
}

void TestChangesPane::ofThreeTwoAreKept()
{
    m_commits.append(commit(u"0"_s, u"Empty"_s, 2));
    m_pane->updateHistory();
    list()->selectAll();
    QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 2);
}

void TestChangesPane::aDoubleClickGoesToThePlace()
{
    const QSignalSpy went(m_selection.get(), &PlanSelection::rangeActivated);
    const QModelIndex index = view()->model()->index(0, 0, view()->model()->index(0, 0));
    const QPoint place = view()->visualRect(index).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(went.count(), 1);
    const auto range = went.first().first().value<TextRange>();
    QVERIFY(m_session->document()->text().sliced(range.start).startsWith(u"2. **Put invoices on it**"_s));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(went.count(), 2);
}

void TestChangesPane::placesInOtherTextsLeadNowhere()
{
    list()->selectAll();
    const QModelIndex index = view()->model()->index(0, 0, view()->model()->index(0, 0));
    QVERIFY(index.isValid());
    QVERIFY(view()->rangeOf(index).isEmpty());
}

void TestChangesPane::anotherFileIsCompared()
{
    m_file = RevisionSource::File {u"/old/plan.md"_s, u"plan.md"_s, {fullPlan().replace(u"a minute"_s, u"a day"_s), {}}};
    QTest::mouseClick(m_pane->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(says(u"Since “plan.md”"_s));
    QVERIFY(row(0, 0).contains(u"a day"_s));
    QCOMPARE(list()->model()->rowCount(), 3);
}

void TestChangesPane::aRevisionIsNamed()
{
    auto *name = m_pane->findChild<QLineEdit *>();
    name->setText(u"a"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(says(u"Since “a”"_s));
}

void TestChangesPane::whatCannotBeHadIsSaid()
{
    auto *name = m_pane->findChild<QLineEdit *>();
    name->setText(u"nonsense"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(says(u"Git knows no revision nonsense."_s));
    QVERIFY(!view()->isVisible());
    QTest::mouseClick(m_pane->findChild<QPushButton *>(), Qt::LeftButton); // Cancel
    QVERIFY(says(u"Git knows no revision nonsense."_s));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(view()->isVisible());
}

void TestChangesPane::withoutHistoryItSaysWhatComes()
{
    m_commits.clear();
    m_note = u"There is no git repository here."_s;
    make(source());
    QVERIFY(!view()->isVisible());
    QVERIFY(says(u"Nothing to compare with yet"_s));
    QVERIFY(says(m_note));
}

void TestChangesPane::nothingChangedIsSaid()
{
    m_session->document()->open(committed(u"b"_s));
    m_session->settle();
    m_pane->updateHistory();
    QVERIFY(says(u"Nothing has changed"_s));
    QVERIFY(says(u"Since “Estimate the second task”"_s));
}

void TestChangesPane::whileItIsHiddenNothingIsCompared()
{
    m_pane->hide();
    m_session->document()->apply(TextPatch({0, 0}, u"\n"_s), u"Type"_s, PlanDocument::Origin::Editor);
    const QSignalSpy changes(view()->model(), &QAbstractItemModel::rowsInserted);
    const qsizetype at = m_session->document()->text().indexOf(u"a minute"_s);
    m_session->document()->apply(TextPatch({at, at + 8}, u"an hour"_s), u"Type"_s, PlanDocument::Origin::Editor);
    m_session->settle();
    QCOMPARE(changes.count(), 0);
    m_pane->setVisible(true);
    QVERIFY(says(u"2 changes"_s));
}

void TestChangesPane::anotherPlanHasAnotherHistory()
{
    m_commits = {commit(u"a"_s, u"Of another plan"_s, 12)};
    m_session->document()->open(u"# Plan: Other\n"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(says(u"Since “Of another plan”"_s));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TestChangesPane test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_changespane.moc"
