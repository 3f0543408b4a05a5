// SPDX-License-Identifier: Apache-2.0
#include "plancontroller.h"

#include "plangenerator.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_controller.reset(); }
    void aPlanIsPrintedOnWhatWasChosen();
    void nothingIsPrintedWhenThatIsCancelled();
    void thePresentTextIsPrinted();

private:
    QAction *printing() const;

    std::unique_ptr<PlanController> m_controller;
    QByteArray m_paper;
    QString m_name;
    bool m_isCancelled = false;
};

void PrintingTest::init()
{
    m_paper.clear();
    m_isCancelled = false;
    Dialogs dialogs;
    dialogs.choosePrinter = [this](QWidget *, const QString &name) -> std::unique_ptr<QPagedPaintDevice> {
        m_name = name;
        if (m_isCancelled)
            return nullptr;
        auto *buffer = new QBuffer(&m_paper, this);
        buffer->open(QIODevice::WriteOnly);
        return std::make_unique<QPdfWriter>(buffer);
    };
    m_controller = std::make_unique<PlanController>(dialogs);
}

QAction *PrintingTest::printing() const
{
    for (QAction *action : m_controller->window()->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+P"_s))
            return action;
    }
    return nullptr;
}

void PrintingTest::aPlanIsPrintedOnWhatWasChosen()
{
    QVERIFY(printing());
    QVERIFY(!printing()->isEnabled());
    m_controller->openText(generatedPlan({60, 5}));
    printing()->trigger();
    QCOMPARE(m_name, u"Untitled"_s);
    QVERIFY(m_paper.startsWith("%PDF"));
    QVERIFY(m_paper.count("/Type /Page\n") > 3);
}

void PrintingTest::nothingIsPrintedWhenThatIsCancelled()
{
    m_isCancelled = true;
    m_controller->openText(u"# Plan: A\n"_s);
    printing()->trigger();
    QVERIFY(m_paper.isEmpty());
}

void PrintingTest::thePresentTextIsPrinted()
{
    m_controller->openText(u"# Plan: A\n"_s);
    printing()->trigger();
    const QByteArray before = m_paper;
    m_paper.clear();
    PlanDocument *document = m_controller->session()->document();
    QVERIFY(document->apply(TextPatch({9, 9}, u" and more of it\n\n"_s.repeated(100)), u"Type"_s, PlanDocument::Origin::Editor));
    printing()->trigger();
    QVERIFY(m_paper.count("/Type /Page\n") > before.count("/Type /Page\n"));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    PrintingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printing.moc"
