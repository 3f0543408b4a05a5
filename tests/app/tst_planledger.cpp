// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "ledgerfolder.h"
#include "plancontroller.h"
#include "reviewsheet.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

constexpr auto plan = "# T\n\n## Tasks\n\n1. **A**\n   - Tests: runs\n\n## Approval\n\n- [ ] Lead\n- [ ] Ready\n";
constexpr auto approved = "- [x] Lead — Bo B <bo@example.org>, ";

} // namespace

/** Approving in the window, and what becomes of it on the disk and in git. */
class TestPlanLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anApprovalIsRecordedAndTicked();
    void unsavedChangesAreSavedFirst();
    void aFileThatMovedIsNotApproved();
    void aRejectionIsRecordedAndTicksNothing();
    void aSavedChangeClearsTheBoxOfWhatHasFallen();
    void aPlanThatIsOnlyReadIsNotWritten();
    void whatOthersRecordIsSeen();
    void aRenamedPlanCanTakeItsApprovalsOver();
    void anIgnoredLedgerIsToldOf();
    void whatWasDecidedIsCommittedTogether();
    void nothingIsCommittedWithoutConsent();

private:
    QString path(const QString &name = u"plan.md"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    PlanDocument *document() const { return m_controller->session()->document(); }
    void edit(const QString &from, const QString &to) const
    {
        const qsizetype at = document()->text().indexOf(from);
        QVERIFY(document()->apply(TextPatch({at, at + from.size()}, to), u"Edit"_s, PlanDocument::Origin::Structure));
    }
    static bool press(const QWidget *window, const QString &text)
    {
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisibleTo(window)) {
                button->click();
                return true;
            }
        }
        return false;
    }
    QString messages() const
    {
        QString all;
        for (const QLabel *label : m_controller->window()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_controller->window()))
                all += label->text() + u'\n';
        }
        return all;
    }
    /** Opens the sheet, does something in it as Bo, and closes it; gives what it says. */
    QString review(const QString &button, const std::function<void()> &meanwhile = {}) const
    {
        QString said;
        QTimer::singleShot(0, this, [&] {
            auto *sheet = qobject_cast<ReviewSheet *>(QApplication::activeModalWidget());
            if (!sheet)
                return;
            sheet->findChild<QLineEdit *>()->setText(LedgerBuilder::bo());
            if (meanwhile)
                meanwhile();
            press(sheet, button);
            for (const QLabel *label : sheet->findChildren<QLabel *>())
                said += label->isVisibleTo(sheet) ? label->text() + u'\n' : QString();
            sheet->reject();
        });
        for (QAction *action : m_controller->window()->findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(u"Review and Approve"_s))
                action->trigger();
        }
        return said;
    }
    QByteArray git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s, arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardOutput();
    }
    void makeRepository() const
    {
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        git({u"config"_s, u"user.name"_s, u"Gil Git"_s});
        git({u"config"_s, u"user.email"_s, u"gil@example.org"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanController> m_controller;
    QString m_commitAnswer;
    CommitOffer m_offer;
};

void TestPlanLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_commitAnswer.clear();
    m_offer = {};
    put(plan);
    Dialogs dialogs;
    dialogs.savePlan = [](QWidget *, const QString &) { return QString(); };
    dialogs.commit = [this](QWidget *, const CommitOffer &offer) {
        m_offer = offer;
        return m_commitAnswer;
    };
    dialogs.close = [](QWidget *, const QString &) { return Dialogs::CloseAnswer::Discard; };
    m_controller = std::make_unique<PlanController>(dialogs);
    m_controller->window()->show();
}

void TestPlanLedger::cleanup()
{
    m_controller.reset();
}

void TestPlanLedger::anApprovalIsRecordedAndTicked()
{
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(review(u"Approve"_s).contains(u"is recorded"_s));
    const Ledger ledger = loadLedger(path());
    QCOMPARE(ledger.records.size(), 1);
    QCOMPARE(ledger.records.constFirst().person, LedgerBuilder::bo());
    QVERIFY2(bytes().contains(approved), bytes().constData());
    QVERIFY(bytes().endsWith("- [x] Ready\n"));
    QVERIFY(m_controller->session()->gate().open);
    QVERIFY(!document()->isModified());
    // the boxes are one step that can be undone; the approval stays
    document()->undoStack()->undo();
    QCOMPARE(document()->text().toUtf8(), plan);
    m_controller->session()->settle();
    QVERIFY(m_controller->session()->gate().open);
}

void TestPlanLedger::unsavedChangesAreSavedFirst()
{
    QVERIFY(m_controller->openFile(path()));
    edit(u"runs"_s, u"walks"_s);
    QVERIFY(review(u"Approve"_s).contains(u"is recorded"_s));
    QVERIFY(bytes().contains("walks"));
    QCOMPARE(loadLedger(path()).snapshots.begin()->text.toUtf8(), QByteArray(plan).replace("runs", "walks"));
}

void TestPlanLedger::aFileThatMovedIsNotApproved()
{
    QVERIFY(m_controller->openFile(path()));
    const QString said = review(u"Approve"_s, [this] { put(QByteArray(plan).replace("runs", "walks")); });
    QVERIFY2(said.contains(u"Nothing was recorded"_s), qPrintable(said));
    QVERIFY(loadLedger(path()).isEmpty());
    QVERIFY(document()->text().contains(u"walks"_s));
}

void TestPlanLedger::aRejectionIsRecordedAndTicksNothing()
{
    QVERIFY(m_controller->openFile(path()));
    review(u"Reject"_s);
    QCOMPARE(loadLedger(path()).records.constFirst().vote, Vote::Reject);
    QCOMPARE(bytes(), plan);
    review(u"Approve"_s);
    QVERIFY(bytes().contains(approved));
    review(u"Withdraw"_s);
    QCOMPARE(bytes(), plan);
}

void TestPlanLedger::aSavedChangeClearsTheBoxOfWhatHasFallen()
{
    QVERIFY(m_controller->openFile(path()));
    review(u"Approve"_s);
    edit(u"runs"_s, u"walks"_s);
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(), QByteArray(plan).replace("runs", "walks"));
    // taken back, it stands again, and the box says so
    edit(u"walks"_s, u"runs"_s);
    QVERIFY(m_controller->save());
    QVERIFY(bytes().contains(approved));
}

void TestPlanLedger::aPlanThatIsOnlyReadIsNotWritten()
{
    QVERIFY(recordDecision(
                path(), {u"Lead"_s, LedgerBuilder::bo(), {}, How::OwnMachine, Vote::Approve, {}, {}, u"2026-11-20T14:02:00Z"_s, {}, {}, {}},
                QString::fromUtf8(plan))
                .written.isWritten());
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(m_controller->session()->gate().open);
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(), plan);
}

void TestPlanLedger::whatOthersRecordIsSeen()
{
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(!m_controller->session()->gate().open);
    recordDecision(path(),
                   {u"Lead"_s, LedgerBuilder::bo(), {}, How::OwnMachine, Vote::Approve, {}, {}, u"2026-11-20T14:02:00Z"_s, {}, {}, {}},
                   QString::fromUtf8(plan));
    QTRY_VERIFY(m_controller->session()->gate().open);
}

void TestPlanLedger::aRenamedPlanCanTakeItsApprovalsOver()
{
    QVERIFY(m_controller->openFile(path()));
    review(u"Approve"_s);
    QVERIFY(QFile::rename(path(), path(u"new.md"_s)));
    QVERIFY(m_controller->openFile(path(u"new.md"_s)));
    QVERIFY(!m_controller->session()->gate().open);
    QVERIFY(press(m_controller->window(), u"Take the approvals over"_s));
    QVERIFY(m_controller->session()->gate().open);
    QVERIFY(QDir(ledgerFolder(path(u"new.md"_s))).exists());
}

void TestPlanLedger::anIgnoredLedgerIsToldOf()
{
    makeRepository();
    put(".*\n", u".gitignore"_s);
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(!messages().contains(u"git ignores"_s));
    review(u"Approve"_s);
    QVERIFY(messages().contains(u"git ignores"_s));
}

void TestPlanLedger::whatWasDecidedIsCommittedTogether()
{
    makeRepository();
    QVERIFY(m_controller->openFile(path()));
    review(u"Approve"_s);
    m_commitAnswer = u"Approved"_s;
    QVERIFY(press(m_controller->window(), u"Commit…"_s));
    QCOMPARE(m_offer.files.size(), 3);
    QCOMPARE(m_offer.message, u"plan: Lead: approve (Bo B)"_s);
    QCOMPARE(git({u"log"_s, u"--format=%s"_s}).trimmed(), QByteArray("Approved"));
    QVERIFY(git({u"status"_s, u"--porcelain"_s}).isEmpty());
}

void TestPlanLedger::nothingIsCommittedWithoutConsent()
{
    makeRepository();
    QVERIFY(m_controller->openFile(path()));
    review(u"Approve"_s);
    m_controller->commitPlan();
    QCOMPARE(m_offer.files.size(), 3);
    QVERIFY(git({u"log"_s}).isEmpty());
}

QTEST_MAIN(TestPlanLedger)
#include "tst_planledger.moc"
