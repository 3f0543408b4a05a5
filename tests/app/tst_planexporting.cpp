// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "messagerow.h"
#include "plancontroller.h"

#include <QAbstractButton>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** Exports from the window, with a file dialog that answers as it is told. */
class TestPlanExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_controller.reset(); }
    void aClosedGateSaysWhatIsMissingAndLeadsThere();
    void implementersFindAnExportWhereTheyLook();
    void theNameOfTheFileSaysInWhichForm();
    void decisionsAreWrittenIntoTheFolderThatIsChosen();

private:
    QString path(const QString &name = u"plan.md"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray bytes(const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanController> m_controller;
    QString m_exportAnswer;
};

void TestPlanExporting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_exportAnswer.clear();
    Dialogs dialogs = desktopDialogs();
    dialogs.exportSpec = [this](QWidget *, const QString &) { return m_exportAnswer; };
    dialogs.recordFolder = [this](QWidget *, const QString &) { return m_exportAnswer; };
    m_controller = std::make_unique<PlanController>(dialogs);
}

void TestPlanExporting::aClosedGateSaysWhatIsMissingAndLeadsThere()
{
    put("# T\n\n## Tasks\n\n1. **A**\n\n## Approval\n\n- [ ] Lead\n");
    QVERIFY(m_controller->openFile(path()));
    for (const ExportTarget target : {ExportTarget::Spec, ExportTarget::Pdf, ExportTarget::Bundle, ExportTarget::SpecsFolder}) {
        m_controller->exportPlan(target, false);
        const MessageRow *message = m_controller->window()->findChild<MessageRow *>();
        QVERIFY(message && message->accessibleName().startsWith(u"Not exported."_s));
        QStringList offers;
        for (const QAbstractButton *button : message->findChildren<QAbstractButton *>())
            offers.append(button->text());
        QVERIFY2(offers.contains(u"Show what is missing"_s) && offers.contains(u"Export draft…"_s), qPrintable(offers.join(u'|')));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }
}

void TestPlanExporting::implementersFindAnExportWhereTheyLook()
{
    const QByteArray text = "# T\n\n## Tasks\n\n1. **A**\n\n## Approval\n\n- [ ] Lead\n";
    put(text);
    QVERIFY(QDir(m_folder->path()).mkdir(u".plan.md.approvals"_s));
    const auto approved = approvedByAll(QString::fromUtf8(text));
    for (const LedgerFile &file : approved.files)
        put(file.bytes, u".plan.md.approvals/"_s + file.name);
    QVERIFY(m_controller->openFile(path()));
    for (int times = 0; times < 2; ++times) {
        m_controller->exportPlan(ExportTarget::Bundle, false);
        m_controller->exportPlan(ExportTarget::SpecsFolder, false);
        QVERIFY(bytes(u".agents/bundles/plan-plan.md"_s).contains("1. **A**"));
        QVERIFY(bytes(u"docs/specs/plan-implementation-plan.md"_s).contains("\nrecord: {"));
    }
    put("mine\n", u"docs/specs/plan-implementation-plan.md"_s);
    m_controller->exportPlan(ExportTarget::SpecsFolder, false);
    QCOMPARE(bytes(u"docs/specs/plan-implementation-plan.md"_s), "mine\n");
}

void TestPlanExporting::theNameOfTheFileSaysInWhichForm()
{
    put("# T\n\n## Tasks\n\n1. **A task**\n");
    QVERIFY(m_controller->openFile(path()));
    m_exportAnswer = path(u"out.html"_s);
    m_controller->exportPlan(ExportTarget::Spec, true);
    QVERIFY(bytes(u"out.html"_s).startsWith("<!DOCTYPE html>"));
    m_exportAnswer = path(u"out"_s);
    m_controller->exportPlan(ExportTarget::Pdf, true);
    QVERIFY(bytes(u"out.pdf"_s).startsWith("%PDF-"));
    m_exportAnswer = path(u"out.json"_s);
    m_controller->exportPlan(ExportTarget::Json, true);
    QVERIFY(bytes(u"out.json"_s).contains("A task"));
}

void TestPlanExporting::decisionsAreWrittenIntoTheFolderThatIsChosen()
{
    put("# T\n\n## Design Decision: One way\n\n**Context:** c\n");
    QVERIFY(m_controller->openFile(path()));
    m_exportAnswer = path(u"decisions"_s);
    m_controller->exportPlan(ExportTarget::DecisionRecords, false);
    QCOMPARE(QDir(path(u"decisions"_s)).entryList(QDir::Files), QStringList {u"0001-one-way.md"_s});
}

QTEST_MAIN(TestPlanExporting)
#include "tst_planexporting.moc"
