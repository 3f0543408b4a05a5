// SPDX-License-Identifier: Apache-2.0
#include "planselection.h"
#include "sourceeditor.h"
#include "sourcepane.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = u"# Plan\r\n\r\none\rtwo\nthree\n\nfour"_s;

} // namespace

/** The source behind another tab, as it mostly is beside the tasks. */
class SourcePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whileHiddenItKeepsTheTextAndCatchesUp();
    void anotherPlanIsLoadedWhenItComesUp();
    void whatWasSelectedElsewhereIsThereWhenItComesUp();
    void theCursorStaysWithItsWords();
    void whateverHappensMeanwhileTheTextIsThePlans();
    void typingGoesOnAfterwards();

private:
    void setHidden(bool hidden) { m_tabs->setCurrentIndex(hidden ? 1 : 0); }
    bool change(TextRange range, const QString &text)
    {
        return m_session->document()->apply(TextPatch(range, text), u"Change"_s, PlanDocument::Origin::Structure);
    }
    QString shown() const;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<QTabWidget> m_tabs;
    SourcePane *m_pane = nullptr;
    SourceEditor *m_editor = nullptr;
};

void SourcePaneTest::init()
{
    m_tabs.reset();
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_tabs = std::make_unique<QTabWidget>();
    m_pane = new SourcePane(m_session.get(), m_selection.get());
    m_editor = m_pane->findChild<SourceEditor *>();
    m_tabs->addTab(m_pane, u"Source"_s);
    m_tabs->addTab(new QWidget, u"Other"_s);
    m_session->document()->open(sample);
    m_tabs->resize(500, 400);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
}

/** The plan's text as the editor's lines say it. */
QString SourcePaneTest::shown() const
{
    return m_editor->toPlainText();
}

static QString asShown(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

void SourcePaneTest::whileHiddenItKeepsTheTextAndCatchesUp()
{
    setHidden(true);
    QVERIFY(change({10, 13}, u"1"_s));
    QVERIFY(change({0, 0}, u"above\r\n"_s));
    QCOMPARE(shown(), asShown(sample));
    setHidden(false);
    QCOMPARE(shown(), asShown(m_session->document()->text()));
    QVERIFY(shown().startsWith(u"above\n# Plan\n\n1\ntwo"_s));
    QCOMPARE(m_session->document()->undoStack()->count(), 2);
}

void SourcePaneTest::anotherPlanIsLoadedWhenItComesUp()
{
    setHidden(true);
    m_session->document()->open(u"# Another\n"_s);
    QVERIFY(change({2, 9}, u"One more"_s));
    setHidden(false);
    QCOMPARE(shown(), u"# One more\n"_s);
}

void SourcePaneTest::whatWasSelectedElsewhereIsThereWhenItComesUp()
{
    setHidden(true);
    QSignalSpy moved(m_pane, &SourcePane::cursorMoved);
    const qsizetype three = sample.indexOf(u"three"_s);
    m_selection->select({three, three + 5}, this);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_pane->line(), 5);
    QVERIFY(change({0, 0}, u"above\n"_s));
    QCOMPARE(m_pane->line(), 6);
    setHidden(false);
    QCOMPARE(m_editor->textCursor().block().text(), u"three"_s);
    QCOMPARE(m_pane->line(), 6);
}

void SourcePaneTest::theCursorStaysWithItsWords()
{
    const qsizetype four = sample.indexOf(u"four"_s);
    m_pane->showRange({four, four + 4});
    setHidden(true);
    QVERIFY(change({0, 1}, u"##"_s));
    QVERIFY(change({m_session->document()->text().size(), m_session->document()->text().size()}, u"\nend"_s));
    setHidden(false);
    QCOMPARE(m_editor->textCursor().selectedText(), u"four"_s);
}

void SourcePaneTest::whateverHappensMeanwhileTheTextIsThePlans()
{
    QRandomGenerator random(7);
    const QStringList words {u"x"_s, u"\r\n"_s, u"\n"_s, u"\r"_s, u"a\nb"_s, QString(), u"🚀"_s};
    for (int round = 0; round < 300; ++round) {
        setHidden(true);
        for (int i = random.bounded(4); i >= 0; --i) {
            const qsizetype size = m_session->document()->text().size();
            const qsizetype start = random.bounded(int(size) + 1);
            const qsizetype end = std::min(size, start + random.bounded(4));
            if (random.bounded(5) == 0)
                m_session->document()->undoStack()->undo();
            else
                change({start, end}, words.at(random.bounded(int(words.size()))));
        }
        setHidden(false);
        QCOMPARE(shown(), asShown(m_session->document()->text()));
    }
}

void SourcePaneTest::typingGoesOnAfterwards()
{
    setHidden(true);
    QVERIFY(change({0, 0}, u"above\r\n"_s));
    setHidden(false);
    m_pane->showRange({0, 0});
    QTest::keyClicks(m_editor, u"yes "_s);
    QCOMPARE(m_session->document()->text(), u"yes above\r\n"_s + sample);
}

QTEST_MAIN(SourcePaneTest)
#include "tst_sourcepane.moc"
