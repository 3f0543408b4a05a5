// SPDX-License-Identifier: Apache-2.0
#include "helpwindow.h"

#include "check.h"
#include "mainwindow.h"
#include "menutext.h"
#include "newplandialog.h"
#include "planpanes.h"
#include "smallplan.h"
#include "speaking.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasATitleAndAText_data() { addLanguages(); }
    void everyPageHasATitleAndAText();
    void everyPageIsTranslatedWhole_data() { addLanguages(); }
    void everyPageIsTranslatedWhole();
    void everyLinkLeadsToAPage_data() { addLanguages(); }
    void everyLinkLeadsToAPage();
    void everyRuleIsExplained();
    void everyMenuEntryThatIsNamedIsThere_data() { addLanguages(); }
    void everyMenuEntryThatIsNamedIsThere();
    void everyKeyThatIsNamedIsThere_data() { addLanguages(); }
    void everyKeyThatIsNamedIsThere();
    void theReadmeNamesWhatIsThere();
    void everyPaneHasAPage();
    void f1OpensThePageOfThePane();
    void searchingLeavesThePagesThatHaveTheWords();
    void linksAreFollowedWithinTheHelp();
    void whatWasReadIsGoneBackTo();
    void keysAreCalledAsOnTheDesktop();
    void theTextIsMadeLarger();
    void dialogsHaveAPageToo();
    void escapeCloses();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    static const HelpPage &page(const QList<HelpPage> &pages, const QString &id)
    {
        const auto found = std::ranges::find(pages, id, &HelpPage::id);
        if (found == pages.end())
            qFatal("there is no page %s", qPrintable(id));
        return *found;
    }
    /** All matches of a group in pages, with the page before them. */
    static QStringList found(const QString &expression, const QList<HelpPage> &pages = helpPages())
    {
        QStringList result;
        const QRegularExpression sought(expression);
        for (const HelpPage &page : pages) {
            for (const QRegularExpressionMatch &match : sought.globalMatch(page.markdown))
                result.append(page.id + u": "_s + match.captured(1));
        }
        return result;
    }
};

void TestHelpWindow::everyPageHasATitleAndAText()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    const QList<HelpPage> pages = helpPages();
    QVERIFY(pages.size() > 15);
    for (const HelpPage &page : pages) {
        QVERIFY2(page.markdown.startsWith("# "_L1), qPrintable(page.id));
        QVERIFY2(!page.title.isEmpty() && page.markdown.size() > 100, qPrintable(page.id));
    }
}

/** What is no text is the same in every language: links, code, keys, lists and headings. */
void TestHelpWindow::everyPageIsTranslatedWhole()
{
    QFETCH(QString, language);
    const QList<HelpPage> original = helpPages();
    const Speaking speaking(language);
    const QList<HelpPage> pages = helpPages();
    static const QRegularExpression packages(u"^hunspell-"_s);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        const HelpPage &page = pages.at(number);
        QVERIFY2((page.markdown == original.at(number).markdown) == (language == "en"_L1), qPrintable(page.id));
        for (const QString &kind :
             {u"\\]\\(([^)]+)\\)"_s, u"`([^`\n]+)`"_s, u"(?m)^(#+) "_s, u"(?m)^(-|\\d+\\.) "_s, u"(?m)^(    .*)$"_s}) {
            QStringList here = found(kind, {page});
            QStringList there = found(kind, {original.at(number)});
            for (QStringList *list : {&here, &there})
                list->removeIf([](const QString &match) { return packages.match(match.section(u": "_s, 1)).hasMatch(); });
            here.sort();
            there.sort();
            QCOMPARE(here, there);
        }
    }
}

void TestHelpWindow::everyLinkLeadsToAPage()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    const QList<HelpPage> pages = helpPages();
    const QStringList links = found(u"\\]\\(([^)]+)\\)"_s);
    QVERIFY(links.size() > 5);
    for (const QString &link : links) {
        const QString file = link.section(u": "_s, 1);
        QVERIFY2(file.endsWith(".md"_L1), qPrintable(link));
        page(pages, file.chopped(3));
    }
}

void TestHelpWindow::everyRuleIsExplained()
{
    const QString text = page(helpPages(), u"rules"_s).markdown;
    for (const Rule &rule : rules()) {
        QVERIFY2(text.contains(u"\n`%1`\n"_s.arg(QLatin1StringView(rule.code))), rule.code);
        QVERIFY2(text.contains(QString::fromUtf8(rule.reason)), rule.code);
    }
}

/** The texts of a menu and all below it, as paths. */
static QStringList pathsOf(const QList<QAction *> &actions, const QString &before = {})
{
    QStringList result;
    for (const QAction *action : actions) {
        const QString path = before + withoutMnemonic(action->text());
        result.append(path);
        if (action->menu())
            result += pathsOf(action->menu()->actions(), path + u" → "_s);
    }
    return result;
}

void TestHelpWindow::everyMenuEntryThatIsNamedIsThere()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    PlanSession session;
    MainWindow window(&session);
    const QStringList paths = pathsOf(window.menuBar()->actions());
    const QStringList named = found(u"\\*\\*([^*→]+ → [^*]+)\\*\\*"_s);
    QVERIFY(named.size() > 5);
    for (const QString &name : named)
        QVERIFY2(paths.contains(name.section(u": "_s, 1).simplified()), qPrintable(name + u" is none of:\n"_s + paths.join(u'\n')));
}

/** Keys by their names in a manual. */
static QStringList keysOf(const MainWindow &window)
{
    QStringList keys {u"Ctrl"_s, u"Q"_s, u"N"_s}; // by itself, and those of the review
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::PortableText));
    }
    return keys;
}

static const QString keyNames = u"`((?:Ctrl|Alt|Shift|F\\d+|[QN])(?:\\+[^`]*)?)`"_s;

void TestHelpWindow::everyKeyThatIsNamedIsThere()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    PlanSession session;
    const MainWindow window(&session);
    const QStringList keys = keysOf(window);
    const QStringList named = found(keyNames);
    QVERIFY(named.size() > 25);
    for (const QString &name : named)
        QVERIFY2(keys.contains(name.section(u": "_s, 1)), qPrintable(name));
}

void TestHelpWindow::theReadmeNamesWhatIsThere()
{
    QFile file(u"" SOURCE_FOLDER "/README.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<HelpPage> readme {{u"README"_s, {}, QString::fromUtf8(file.readAll())}};
    const QStringList links = found(u"\\]\\(([^)]+)\\)"_s, readme);
    QVERIFY(links.size() > 5);
    for (const QString &link : links)
        QVERIFY2(QFile::exists(u"" SOURCE_FOLDER "/"_s + link.section(u": "_s, 1)), qPrintable(link));
    PlanSession session;
    const MainWindow window(&session);
    const QStringList keys = keysOf(window);
    const QStringList named = found(keyNames, readme);
    QVERIFY(named.size() > 5);
    for (const QString &name : named)
        QVERIFY2(keys.contains(name.section(u": "_s, 1)), qPrintable(name));
    // one screen
    QVERIFY(readme.first().markdown.count(u'\n') < 60);
}

void TestHelpWindow::everyPaneHasAPage()
{
    PlanSession session;
    MainWindow window(&session);
    const QList<HelpPage> pages = helpPages();
    int panes = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString id = PlanPanes::helpPageOf(widget);
        if (id.isEmpty())
            continue;
        ++panes;
        page(pages, id);
    }
    QCOMPARE(panes, 14);
}

void TestHelpWindow::f1OpensThePageOfThePane()
{
    PlanSession session;
    session.document()->open(smallPlan());
    MainWindow window(&session);
    window.showPlan(u"/plans/labels.md"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_5, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_F1);
    auto *help = window.findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->currentPage(), u"risks"_s);
    help->close();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(help->currentPage(), u"tasks"_s);
    // one window, however often it is asked for
    QCOMPARE(window.findChildren<HelpWindow *>().size(), 1);
}

void TestHelpWindow::searchingLeavesThePagesThatHaveTheWords()
{
    HelpWindow help;
    help.show();
    auto *contents = help.findChild<QListWidget *>();
    help.findChild<QLineEdit *>()->setText(u"Critical PATH"_s);
    int left = 0;
    for (int row = 0; row < contents->count(); ++row)
        left += !contents->item(row)->isHidden();
    QVERIFY(left > 0 && left < contents->count() / 2);
    QVERIFY(!contents->currentItem()->isHidden());
    QVERIFY(help.findChild<QTextBrowser *>()->textCursor().selectedText().compare(u"critical"_s, Qt::CaseInsensitive) == 0);
    help.findChild<QLineEdit *>()->setText(u"no page has this word: xyzzy"_s);
    for (int row = 0; row < contents->count(); ++row)
        QVERIFY(contents->item(row)->isHidden());
    help.findChild<QLineEdit *>()->clear();
    QVERIFY(!contents->item(0)->isHidden());
}

void TestHelpWindow::linksAreFollowedWithinTheHelp()
{
    HelpWindow help;
    help.showPage(u"start"_s);
    Q_EMIT help.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"gate.md"_s));
    QCOMPARE(help.currentPage(), u"gate"_s);
    QVERIFY(help.findChild<QTextBrowser *>()->toPlainText().startsWith(u"What the gate wants"_s));
    Q_EMIT help.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"../../etc/passwd.md"_s));
    Q_EMIT help.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"x"_s));
    QCOMPARE(help.currentPage(), u"gate"_s);
    help.showPage(u"no such page"_s);
    QCOMPARE(help.currentPage(), u"start"_s);
}

void TestHelpWindow::whatWasReadIsGoneBackTo()
{
    HelpWindow help;
    help.showPage(u"gate"_s);
    QVERIFY(QTest::qWaitForWindowActive(&help));
    help.showPage(u"review"_s);
    help.findChild<QLineEdit *>()->setText(u"matrix"_s); // that leaves other pages
    const QString found = help.currentPage();
    QVERIFY(found != "review"_L1);
    QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.currentPage(), u"review"_s);
    QVERIFY(help.findChild<QLineEdit *>()->text().isEmpty());
    QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.currentPage(), u"gate"_s);
    QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help.currentPage(), found);
    // another page ends what lay ahead
    QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    help.showPage(u"export"_s);
    QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help.currentPage(), u"export"_s);
    for (int step = 0; step < 9; ++step)
        QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help.currentPage(), u"start"_s);
}

void TestHelpWindow::keysAreCalledAsOnTheDesktop()
{
    const Speaking speaking(u"de"_s);
    HelpWindow help;
    help.showPage(u"text"_s);
    const QString text = help.findChild<QTextBrowser *>()->toPlainText();
    for (const QString &key : {u"Strg+F"_s, u"Umschalt+F7"_s, u"Strg++"_s, u"F7"_s})
        QVERIFY2(text.contains(key), qPrintable(key));
    QVERIFY(!text.contains(u"Ctrl"_s));
}

void TestHelpWindow::theTextIsMadeLarger()
{
    HelpWindow help;
    help.showPage(u"gate"_s);
    QVERIFY(QTest::qWaitForWindowActive(&help));
    const auto *text = help.findChild<QTextBrowser *>();
    const qreal before = text->document()->size().height();
    QTest::keyClick(&help, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&help, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(text->document()->size().height() > before * 1.1);
    QTest::keyClick(&help, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text->document()->size().height(), before);
    for (int step = 0; step < 99; ++step)
        QTest::keyClick(&help, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(text->font().pointSizeF() > 3);
}

void TestHelpWindow::dialogsHaveAPageToo()
{
    NewPlanDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    auto *help = dialog.findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->currentPage(), u"start"_s);
    help->close();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    QCOMPARE(dialog.findChildren<HelpWindow *>().size(), 1);
}

void TestHelpWindow::escapeCloses()
{
    HelpWindow help;
    help.showPage(u"gate"_s);
    QTest::keyClick(help.findChild<QTextBrowser *>(), Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
