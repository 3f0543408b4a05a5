// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "plancontroller.h"
#include "planfile.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestPlanController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anUneditedFileIsNeverWritten();
    void aSavedPlanIsTheTextOfTheWindow_data();
    void aSavedPlanIsTheTextOfTheWindow();
    void aNewPlanAsksForItsName();
    void savingAsLeavesTheFirstFile();
    void whatCannotBeEditedIsOpenForReadingOnly();
    void aCopyOfAReadOnlyFileHasItsBytes();
    void whatIsNoFileIsNotOpened();
    void aChangeOnTheDiskIsOneStepThatCanBeUndone();
    void aChangeOnTheDiskOverwritesNoEdits();
    void anEditOverwritesNoChangeOnTheDisk();
    void researchIsReadFromTheFolderOfThePlan();
    void theUserMayKeepTheirs();
    void theUserMayTakeTheFiles();
    void aFileThatIsGoneIsNotForgotten();
    void aFailedSaveLeavesEverything();
    void closingAsksForUnsavedChanges_data();
    void closingAsksForUnsavedChanges();
    void researchOpenedByHandComesInAddition();
    void anExportIsWrittenBesideThePlan();
    void aClosedGateAllowsOnlyADraft();
    void anExportSparesThePlan();
    void aPictureIsWrittenWhereItIsWanted();
    void aTraceIsWrittenButNotOverThePlanOrItsResearch();

private:
    QString path(const QString &name = u"plan.md"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray bytes(const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    PlanDocument *document() const { return m_controller->session()->document(); }
    void type(const QString &text) const
    {
        const qsizetype end = document()->text().size();
        QVERIFY(document()->apply(TextPatch({end, end}, text), u"typing"_s, PlanDocument::Origin::Structure));
    }
    /** Presses a button of a message in the window. */
    bool press(const QString &text) const
    {
        for (QAbstractButton *button : m_controller->window()->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisibleTo(m_controller->window())) {
                button->click();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanController> m_controller;
    QString m_saveAnswer;
    QString m_exportAnswer;
    QString m_pictureAnswer;
    QString m_tableAnswer;
    QString m_pictureSuggestion;
    QStringList m_researchAnswer;
    Dialogs::CloseAnswer m_closeAnswer = Dialogs::CloseAnswer::Cancel;
    int m_closeQuestions = 0;
};

void TestPlanController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_saveAnswer.clear();
    m_exportAnswer.clear();
    m_closeQuestions = 0;
    Dialogs dialogs;
    dialogs.openPlans = [](QWidget *, const QString &) { return QStringList(); };
    dialogs.openResearch = [this](QWidget *, const QString &) { return m_researchAnswer; };
    dialogs.savePlan = [this](QWidget *, const QString &) { return m_saveAnswer; };
    dialogs.exportSpec = [this](QWidget *, const QString &) { return m_exportAnswer; };
    dialogs.saveTable = [this](QWidget *, const QString &) { return m_tableAnswer; };
    dialogs.recordFolder = [this](QWidget *, const QString &) { return m_exportAnswer; };
    dialogs.savePicture = [this](QWidget *, const QString &suggestion) {
        m_pictureSuggestion = suggestion;
        return m_pictureAnswer;
    };
    dialogs.close = [this](QWidget *, const QString &) {
        ++m_closeQuestions;
        return m_closeAnswer;
    };
    dialogs.openFolder = [](const QString &) {};
    m_controller = std::make_unique<PlanController>(dialogs);
}

void TestPlanController::aPictureIsWrittenWhereItIsWanted()
{
    put("# Plan: A\n");
    QVERIFY(m_controller->openFile(path()));
    m_controller->savePicture("<svg/>", u"svg"_s);
    QCOMPARE(m_pictureSuggestion, path(u"plan-tasks.svg"_s));
    QVERIFY(!QFile::exists(path(u"plan-tasks.svg"_s)));
    m_pictureAnswer = path(u"picture.svg"_s);
    m_controller->savePicture("<svg/>", u"svg"_s);
    QCOMPARE(bytes(u"picture.svg"_s), QByteArray("<svg/>"));
    m_controller->savePicture("\xff\xfe other", u"png"_s);
    m_controller->savePicture("<svg>again</svg>", u"svg"_s);
    QCOMPARE(bytes(u"picture.svg"_s), QByteArray("<svg>again</svg>"));
    m_pictureAnswer = path();
    m_controller->savePicture("<svg/>", u"svg"_s);
    QCOMPARE(bytes(), QByteArray("# Plan: A\n"));
}

void TestPlanController::aTraceIsWrittenButNotOverThePlanOrItsResearch()
{
    put("---\nresearch: notes.md\n---\n# Plan: A\n");
    put("notes", u"notes.md"_s);
    QVERIFY(m_controller->openFile(path()));
    m_tableAnswer = path(u"trace.csv"_s);
    m_controller->saveTrace("id\n");
    QCOMPARE(bytes(u"trace.csv"_s), QByteArray("id\n"));
    for (const QString &spared : {u"plan.md"_s, u"notes.md"_s}) {
        const QByteArray before = bytes(spared);
        m_tableAnswer = path(spared);
        m_controller->saveTrace("id\n");
        QCOMPARE(bytes(spared), before);
    }
}

void TestPlanController::cleanup()
{
    m_controller.reset();
}

void TestPlanController::anUneditedFileIsNeverWritten()
{
    put("# T");
    QVERIFY(m_controller->openFile(path()));
    const QDateTime before = QFileInfo(path()).lastModified();
    QFile::setPermissions(path(), QFile::ReadOwner);
    QVERIFY(m_controller->save());
    QCOMPARE(QFileInfo(path()).lastModified(), before);
    QCOMPARE(bytes(), "# T");
}

void TestPlanController::aSavedPlanIsTheTextOfTheWindow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("LF") << QByteArray("# T\n\n## Tasks\n");
    QTest::newRow("CRLF and lone CR") << QByteArray("# T\r\n\r## Tasks\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# T\n");
    QTest::newRow("CJK and emoji") << QByteArray("# \xE4\xBD\xA0\xF0\x9F\x98\x80");
    QTest::newRow("empty") << QByteArray();
}

void TestPlanController::aSavedPlanIsTheTextOfTheWindow()
{
    QFETCH(QByteArray, before);
    put(before);
    QVERIFY(m_controller->openFile(path()));
    type(u"more"_s);
    QVERIFY(document()->isModified());
    QVERIFY(m_controller->save());
    QVERIFY(!document()->isModified());
    QCOMPARE(bytes(), before + "more");
    document()->undoStack()->undo();
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(), before);
}

void TestPlanController::aNewPlanAsksForItsName()
{
    m_controller->openText(u"# T\n"_s);
    QVERIFY(m_controller->isUnused());
    type(u"x"_s);
    QVERIFY(!m_controller->isUnused());
    QVERIFY(!m_controller->save());
    QVERIFY(document()->isModified());
    m_saveAnswer = path();
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(), "# T\nx");
    QCOMPARE(m_controller->path(), path());
}

void TestPlanController::savingAsLeavesTheFirstFile()
{
    put("# T");
    put("other", u"other.md"_s);
    QVERIFY(m_controller->openFile(path()));
    type(u"x"_s);
    m_saveAnswer = path(u"other.md"_s);
    QVERIFY(m_controller->saveAs());
    QCOMPARE(bytes(), "# T");
    QCOMPARE(bytes(u"other.md"_s), "# Tx");
    QCOMPARE(m_controller->path(), path(u"other.md"_s));
    QVERIFY(!document()->isModified());
}

void TestPlanController::whatCannotBeEditedIsOpenForReadingOnly()
{
    put("# \xE4\n");
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(document()->isReadOnly());
    QVERIFY(document()->readOnlyReason().contains(u"UTF-8"_s));
    m_exportAnswer = path(u"out.md"_s);
    m_controller->exportPlan(ExportTarget::Spec, true);
    QVERIFY(!QFile::exists(m_exportAnswer));
}

void TestPlanController::aCopyOfAReadOnlyFileHasItsBytes()
{
    put("# \xE4\n");
    QVERIFY(m_controller->openFile(path()));
    m_saveAnswer = path(u"copy.md"_s);
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(u"copy.md"_s), "# \xE4\n");
}

void TestPlanController::whatIsNoFileIsNotOpened()
{
    QVERIFY(!m_controller->openFile(m_folder->path()));
    QVERIFY(!m_controller->openFile(path(u"missing.md"_s)));
    QFile large(path(u"large.md"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestFile + 1));
    QVERIFY(!m_controller->openFile(large.fileName()));
    QStringList told;
    for (const QLabel *label : m_controller->window()->findChildren<QLabel *>())
        told += label->isVisibleTo(m_controller->window()) ? label->text() : QString();
    QVERIFY(told.join(u' ').contains(u"It is larger than 64 MB."_s));
    QVERIFY(!m_controller->hasPlan());
}

void TestPlanController::aChangeOnTheDiskIsOneStepThatCanBeUndone()
{
    put("# T\n\none\n");
    QVERIFY(m_controller->openFile(path()));
    QSignalSpy patched(document(), &PlanDocument::textPatched);
    QSignalSpy opened(document(), &PlanDocument::opened);
    put("# T\n\none and two\n");
    QTRY_COMPARE(document()->text(), u"# T\n\none and two\n"_s);
    QCOMPARE(patched.size(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!document()->isModified());
    document()->undoStack()->undo();
    QCOMPARE(document()->text(), u"# T\n\none\n"_s);
    QVERIFY(document()->isModified());
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(), "# T\n\none\n");
}

void TestPlanController::aChangeOnTheDiskOverwritesNoEdits()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    type(u"mine"_s);
    put("# Theirs\n");
    m_controller->checkDisk();
    QCOMPARE(document()->text(), u"# T\nmine"_s);
    QVERIFY(document()->isModified());
}

void TestPlanController::anEditOverwritesNoChangeOnTheDisk()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    type(u"mine"_s);
    put("# Theirs\n");
    QVERIFY(!m_controller->save());
    QCOMPARE(bytes(), "# Theirs\n");
    QVERIFY(document()->isModified());
}

void TestPlanController::theUserMayKeepTheirs()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    type(u"mine"_s);
    put("# Theirs\n");
    m_controller->checkDisk();
    QVERIFY(press(u"Keep mine"_s));
    QCOMPARE(bytes(), "# Theirs\n");
    QVERIFY(m_controller->save());
    QCOMPARE(bytes(), "# T\nmine");
}

void TestPlanController::theUserMayTakeTheFiles()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    type(u"mine"_s);
    put("# Theirs\n");
    m_controller->checkDisk();
    QVERIFY(press(u"Take the file’s"_s));
    QCOMPARE(document()->text(), u"# Theirs\n"_s);
    QVERIFY(!document()->isModified());
    document()->undoStack()->undo();
    QCOMPARE(document()->text(), u"# T\nmine"_s);
}

void TestPlanController::aFileThatIsGoneIsNotForgotten()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(QFile::remove(path()));
    m_controller->checkDisk();
    QCOMPARE(document()->text(), u"# T\n"_s);
    m_closeAnswer = Dialogs::CloseAnswer::Cancel;
    QVERIFY(!m_controller->mayClose());
    QVERIFY(press(u"Put it back"_s));
    QCOMPARE(bytes(), "# T\n");
    QVERIFY(m_controller->mayClose());
}

void TestPlanController::aFailedSaveLeavesEverything()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    type(QString(100'000, u'x'));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full {4096, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    const bool saved = m_controller->save();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!saved);
    QVERIFY(document()->isModified());
    QCOMPARE(bytes(), "# T\n");
    QVERIFY(m_controller->save());
}

void TestPlanController::closingAsksForUnsavedChanges_data()
{
    QTest::addColumn<Dialogs::CloseAnswer>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("save") << Dialogs::CloseAnswer::Save << true << QByteArray("# Tx");
    QTest::newRow("discard") << Dialogs::CloseAnswer::Discard << true << QByteArray("# T");
    QTest::newRow("cancel") << Dialogs::CloseAnswer::Cancel << false << QByteArray("# T");
}

void TestPlanController::closingAsksForUnsavedChanges()
{
    QFETCH(Dialogs::CloseAnswer, answer);
    put("# T");
    QVERIFY(m_controller->openFile(path()));
    QVERIFY(m_controller->mayClose());
    QCOMPARE(m_closeQuestions, 0);
    type(u"x"_s);
    m_closeAnswer = answer;
    QTEST(m_controller->mayClose(), "closes");
    QCOMPARE(m_closeQuestions, 1);
    QTEST(bytes(), "file");
}

void TestPlanController::researchIsReadFromTheFolderOfThePlan()
{
    put("---\nresearch: notes.md\n---\n# T\n");
    put("## Findings\n\n### Constraints\n\n- one\n", u"notes.md"_s);
    QVERIFY(m_controller->openFile(path()));
    PlanSession *session = m_controller->session();
    QCOMPARE(session->research().size(), 1);
    QCOMPARE(session->research().at(0).path, u"notes.md"_s);
    QCOMPARE(session->research().at(0).findings.size(), 1);
    put("## Findings\n\n### Constraints\n\n- one\n- two\n", u"notes.md"_s);
    QTRY_COMPARE(session->research().at(0).findings.size(), 2);
    QVERIFY(QFile::remove(path(u"notes.md"_s)));
    QTRY_VERIFY(!session->research().at(0).error.isEmpty());
}

void TestPlanController::researchOpenedByHandComesInAddition()
{
    put("# T\n");
    put("## Findings\n\n### Constraints\n\n- one\n", u"notes.md"_s);
    QVERIFY(m_controller->openFile(path()));
    m_researchAnswer = {path(u"notes.md"_s)};
    Q_EMIT m_controller->window()->openResearchRequested();
    QCOMPARE(m_controller->session()->research().size(), 1);
    QCOMPARE(m_controller->session()->research().at(0).path, u"notes.md"_s);
    type(u"more"_s);
    QCOMPARE(m_controller->session()->research().size(), 1);
}

void TestPlanController::anExportIsWrittenBesideThePlan()
{
    const QByteArray text = "# T\n\n## Tasks\n\n1. **A**\n\n## Approval\n\n- [ ] Lead\n";
    put(text);
    QVERIFY(QDir(m_folder->path()).mkdir(u".plan.md.approvals"_s));
    const auto approved = approvedByAll(QString::fromUtf8(text));
    for (const LedgerFile &file : approved.files)
        put(file.bytes, u".plan.md.approvals/"_s + file.name);
    QVERIFY(m_controller->openFile(path()));
    m_exportAnswer = path(u"plan-spec.md"_s);
    QVERIFY(m_controller->session()->gate().open);
    m_controller->exportPlan(ExportTarget::Spec, false);
    QVERIFY(bytes(u"plan-spec.md"_s).contains("1. **A**"));
    QCOMPARE(bytes(), text);
}

void TestPlanController::aClosedGateAllowsOnlyADraft()
{
    put("# T\n\n## Tasks\n\n1. **A**\n\n## Approval\n\n- [ ] Lead\n");
    QVERIFY(m_controller->openFile(path()));
    m_exportAnswer = path(u"plan-spec.md"_s);
    m_controller->exportPlan(ExportTarget::Spec, false);
    QVERIFY(!QFile::exists(m_exportAnswer));
    m_controller->exportPlan(ExportTarget::Spec, true);
    QVERIFY(bytes(u"plan-spec.md"_s).contains("DRAFT"));
}

void TestPlanController::anExportSparesThePlan()
{
    put("# T\n");
    QVERIFY(m_controller->openFile(path()));
    m_exportAnswer = path();
    m_controller->exportPlan(ExportTarget::Spec, true);
    QCOMPARE(bytes(), "# T\n");
}

QTEST_MAIN(TestPlanController)
#include "tst_plancontroller.moc"
