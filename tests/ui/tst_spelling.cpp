// SPDX-License-Identifier: Apache-2.0
#include "spelling.h"

#include "mainwindow.h"
#include "messagebar.h"
#include "planpanes.h"
#include "sourceeditor.h"
#include "sourcepane.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** With the real dictionaries of English and German. */
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void dictionariesHaveTheNamesOfTheirLanguages();
    void wordsAreSpelledInTheLanguageChosen();
    void anotherCountryOfALanguageWillDo();
    void withoutADictionaryNothingIsMisspelled();
    void theDesktopsLanguageIsWanted_data();
    void theDesktopsLanguageIsWanted();
    void theLanguageOfThePlanIsWantedFirst_data();
    void theLanguageOfThePlanIsWantedFirst();
    void whatIsLearnedInOneWindowIsKnownInAll();
    void ignoredWordsAreRight();
    void suggestionsAreFew();
    void onlyProseOfTheLinesIsLookedAt();
    void theEditorMarksWhatIsInSight();
    void theWordBeingTypedIsLeftAlone();
    void aMarkMovesWithItsWord();
    void theNextOneIsFoundAndCorrectedInOneStep();
    void theSearchGoesRound();
    void theWordThatWasJustTypedIsFoundToo();
    void switchedOffNothingIsMarked();
    void theLanguageIsChosenInTheMenu();
    void aPlanCanBeCheckedInNoLanguage();
    void whatToInstallIsSaid();

private:
    void open(const QString &text)
    {
        m_session->document()->open(text);
        m_window->showPlan(u"/plans/labels.md"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<PlanPanes *>()->arrange(PlanPanes::Arrangement::Write);
        m_window->findChild<PlanPanes *>()->showSource();
    }
    SourceEditor *editor() const { return m_window->findChild<SourceEditor *>(); }
    QStringList marked() const
    {
        QStringList words;
        for (const TextRange &word : editor()->misspelled())
            words.append(m_session->document()->text().sliced(word.start, word.length()));
        return words;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_window->actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    QMenu *languageMenu() const
    {
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            if (menu->title() == "Spelling &Language"_L1)
                return menu;
        }
        return nullptr;
    }
    /** What the message bar says. */
    QString messages() const
    {
        QString said;
        for (const QLabel *label : m_window->findChildren<MessageBar *>().first()->findChildren<QLabel *>())
            said += label->text();
        return said;
    }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestSpelling::init()
{
    m_session = std::make_unique<PlanSession>();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->setSpellingLanguage(u"en_US"_s);
}

void TestSpelling::dictionariesHaveTheNamesOfTheirLanguages()
{
    QStringList ids;
    for (const Spelling::Language &language : Spelling::languages()) {
        ids.append(language.id);
        if (language.id == "de_DE"_L1)
            QCOMPARE(language.name, u"Deutsch (Deutschland)"_s);
    }
    QVERIFY2(ids.contains(u"en_US"_s) && ids.contains(u"de_DE"_s), qPrintable(ids.join(u", "_s)));
}

void TestSpelling::wordsAreSpelledInTheLanguageChosen()
{
    Spelling spelling;
    spelling.setLanguage(u"en_US"_s);
    QVERIFY(!spelling.isMisspelled(u"printer"_s));
    QVERIFY(!spelling.isMisspelled(u"don’t"_s));
    QVERIFY(spelling.isMisspelled(u"pritner"_s));
    QVERIFY(spelling.isMisspelled(u"Drucker"_s));
    QSignalSpy changed(&spelling, &Spelling::changed);
    spelling.setLanguage(u"de_DE"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!spelling.isMisspelled(u"Drucker"_s));
    QVERIFY(spelling.isMisspelled(u"Druker"_s));
}

void TestSpelling::anotherCountryOfALanguageWillDo()
{
    Spelling spelling;
    spelling.setLanguage(u"de_XX"_s);
    QCOMPARE(spelling.language(), u"de_DE"_s);
    spelling.setLanguage(u"en"_s);
    QCOMPARE(spelling.language(), u"en_US"_s);
}

void TestSpelling::withoutADictionaryNothingIsMisspelled()
{
    Spelling spelling;
    for (const QString &language : {u"tlh"_s, u"eo_XX"_s, Spelling::none}) {
        spelling.setLanguage(language);
        QCOMPARE(spelling.language(), QString());
        QVERIFY(!spelling.isActive());
        QVERIFY(!spelling.isMisspelled(u"pritner"_s));
        QVERIFY(spelling.misspelled(u"The pritner"_s, 0, 9).isEmpty());
    }
    spelling.setLanguage(u"en_US"_s);
    QVERIFY(spelling.isMisspelled(u"pritner"_s));
}

void TestSpelling::theDesktopsLanguageIsWanted_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("none") << u"C"_s << u"en_US"_s;
    QTest::newRow("German") << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("one without a dictionary here") << u"eo"_s << QLocale(u"eo"_s).name();
    // whose words are not told apart; what is English among them is checked
    QTest::newRow("Japanese") << u"ja_JP"_s << u"en_US"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"en_US"_s;
}

void TestSpelling::theDesktopsLanguageIsWanted()
{
    QFETCH(QString, desktop);
    QFETCH(QString, wanted);
    const QLocale before;
    QLocale::setDefault(QLocale(desktop));
    const auto again = qScopeGuard([&before] { QLocale::setDefault(before); });
    Spelling spelling;
    QCOMPARE(spelling.wantedLanguage(), wanted);
}

void TestSpelling::theLanguageOfThePlanIsWantedFirst_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("language");
    const QString english =
        u"# Labels\n\n## Context\n\nThe printer at the counter prints every label twice, and people throw one of them away.\n"_s;
    const QString german =
        u"# Etiketten\n\n## Context\n\nDer Drucker am Schalter druckt jedes Etikett zweimal, und die Leute werfen eines davon weg.\n"_s;
    QTest::newRow("English") << QString() << english << u"en_US"_s;
    QTest::newRow("German") << QString() << german << u"de_DE"_s;
    QTest::newRow("a choice counts more") << u"en_US"_s << german << u"en_US"_s;
    QTest::newRow("none, too") << Spelling::none << german << QString();
    QTest::newRow("too few words to tell") << QString() << u"# Etiketten\n\nDer Drucker\n"_s << u"en_US"_s;
    QTest::newRow("code is no prose") << QString() << u"Labels\n\n```\n"_s + german + u"```\n"_s << u"en_US"_s;
    QTest::newRow("no text") << QString() << QString() << u"en_US"_s;
}

void TestSpelling::theLanguageOfThePlanIsWantedFirst()
{
    QFETCH(QString, set);
    QFETCH(QString, plan);
    QFETCH(QString, language);
    Spelling spelling;
    spelling.setLanguage(set);
    spelling.setPlan(plan);
    QCOMPARE(spelling.language(), language);
    // another plan is another language, unless one was set
    spelling.setPlan(u"x"_s);
    QCOMPARE(spelling.language(), set.isEmpty() ? u"en_US"_s : language);
}

void TestSpelling::whatIsLearnedInOneWindowIsKnownInAll()
{
    // it is written into a file there
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toLocal8Bit());
    const auto again = qScopeGuard([&before] { qputenv("HOME", before); });
    Spelling one;
    Spelling other;
    for (Spelling *spelling : {&one, &other}) {
        spelling->setLanguage(u"en_US"_s);
        QVERIFY(spelling->isMisspelled(u"Setsquarish"_s));
    }
    QSignalSpy changed(&other, &Spelling::changed);
    one.learn(u"Setsquarish"_s);
    QVERIFY(!one.isMisspelled(u"Setsquarish"_s));
    QVERIFY(!other.isMisspelled(u"Setsquarish"_s));
    QCOMPARE(changed.count(), 1);
}

void TestSpelling::ignoredWordsAreRight()
{
    Spelling spelling;
    spelling.setLanguage(u"en_US"_s);
    QVERIFY(spelling.isMisspelled(u"Setsqare"_s));
    QSignalSpy changed(&spelling, &Spelling::changed);
    spelling.ignore(u"Setsqare"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!spelling.isMisspelled(u"Setsqare"_s));
    spelling.setLanguage(u"de_DE"_s);
    QVERIFY(!spelling.isMisspelled(u"Setsqare"_s));
}

void TestSpelling::suggestionsAreFew()
{
    Spelling spelling;
    spelling.setLanguage(u"en_US"_s);
    const QStringList better = spelling.suggestions(u"pritner"_s);
    QVERIFY(better.contains(u"printer"_s));
    QVERIFY(better.size() <= 5);
}

void TestSpelling::onlyProseOfTheLinesIsLookedAt()
{
    Spelling spelling;
    spelling.setLanguage(u"en_US"_s);
    const QString text = u"A frst line\n```\nscnd\n```\nA thrd line\r\nA frth"_s;
    const auto words = [&](int first, int last) {
        QStringList result;
        for (const TextRange &word : spelling.misspelled(text, first, last))
            result.append(text.sliced(word.start, word.length()));
        return result.join(u' ');
    };
    QCOMPARE(words(0, 99), u"frst thrd frth"_s);
    QCOMPARE(words(1, 4), u"thrd"_s);
    QCOMPARE(words(5, 5), u"frth"_s);
    QCOMPARE(words(9, 12), QString());
}

void TestSpelling::theEditorMarksWhatIsInSight()
{
    open(u"# Implementation Plan: Labels\n\n## Context\n\nThe pritner prints `lables`.\n"_s + u"filler\n"_s.repeated(400) + u"lasst\n"_s);
    QTRY_COMPARE(marked(), QStringList {u"pritner"_s});
    bool isUnderlined = false;
    for (const QTextEdit::ExtraSelection &mark : editor()->extraSelections())
        isUnderlined |= mark.cursor.selectedText() == "pritner"_L1 && mark.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
    QVERIFY(isUnderlined);
    editor()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(marked(), QStringList {u"lasst"_s});
}

void TestSpelling::theWordBeingTypedIsLeftAlone()
{
    open(u"# Labels\n\n"_s);
    editor()->setFocus();
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), u"wrng wrd"_s);
    QTRY_COMPARE(marked(), QStringList {u"wrng"_s});
    QTest::keyClick(editor(), Qt::Key_Space);
    QTRY_COMPARE(marked(), (QStringList {u"wrng"_s, u"wrd"_s}));
}

void TestSpelling::aMarkMovesWithItsWord()
{
    open(u"# Labels\n\nThe pritner\n"_s);
    QTRY_COMPARE(marked(), QStringList {u"pritner"_s});
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"more\n\n"_s), u"x"_s, PlanDocument::Origin::Structure));
    QCOMPARE(marked(), QStringList {u"pritner"_s});
}

void TestSpelling::theNextOneIsFoundAndCorrectedInOneStep()
{
    const QString text = u"# Labels\n\nThe pritner and the pritner\n"_s;
    open(text);
    QAction *next = action(u"Next &Misspelled Word"_s);
    next->trigger();
    QCOMPARE(editor()->selectedRange(), (TextRange {14, 21}));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *better = nullptr;
    for (QAction *candidate : menu->actions()) {
        if (candidate->text() == "printer"_L1)
            better = candidate;
    }
    QVERIFY(better);
    better->trigger();
    menu->close();
    QCOMPARE(m_session->document()->text(), u"# Labels\n\nThe printer and the pritner\n"_s);
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), text);
    QVERIFY(!m_session->document()->undoStack()->canUndo());
}

void TestSpelling::theSearchGoesRound()
{
    open(u"frst and\n\nscnd\n"_s);
    QAction *next = action(u"Next &Misspelled Word"_s);
    QList<qsizetype> places;
    for (int step = 0; step < 3; ++step) {
        next->trigger();
        places.append(editor()->selectedRange().start);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
    QCOMPARE(places, (QList<qsizetype> {0, 10, 0}));
}

void TestSpelling::theWordThatWasJustTypedIsFoundToo()
{
    open(u"# Labels\n\n"_s);
    editor()->setFocus();
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), u"pritner"_s);
    action(u"Next &Misspelled Word"_s)->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().size() > 3);
    menu->close();
}

void TestSpelling::switchedOffNothingIsMarked()
{
    open(u"The pritner\n"_s);
    m_window->setPreferences(Preferences());
    QTRY_COMPARE(marked().size(), 1);
    QSignalSpy chosen(m_window.get(), &MainWindow::preferencesChosen);
    QAction *check = action(u"Chec&k Spelling"_s);
    QVERIFY(check->isChecked());
    check->trigger();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!m_window->preferences().checksSpelling);
    QVERIFY(marked().isEmpty());
    check->trigger();
    QTRY_COMPARE(marked().size(), 1);
}

void TestSpelling::theLanguageIsChosenInTheMenu()
{
    open(u"Der Drucker\n"_s);
    QTRY_COMPARE(marked(), QStringList {u"Drucker"_s});
    QSignalSpy chosen(m_window.get(), &MainWindow::spellingLanguageChosen);
    QMenu *languages = languageMenu();
    QVERIFY(languages);
    Q_EMIT languages->aboutToShow();
    for (QAction *language : languages->actions()) {
        QCOMPARE(language->isChecked(), language->text() == "English (United States)"_L1);
        if (language->text() == "Deutsch (Deutschland)"_L1) {
            language->trigger();
            break;
        }
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"de_DE"_s);
    QVERIFY(marked().isEmpty());
}

void TestSpelling::aPlanCanBeCheckedInNoLanguage()
{
    open(u"The pritner\n"_s);
    QTRY_COMPARE(marked(), QStringList {u"pritner"_s});
    QSignalSpy chosen(m_window.get(), &MainWindow::spellingLanguageChosen);
    QMenu *languages = languageMenu();
    Q_EMIT languages->aboutToShow();
    QAction *none = languages->actions().constLast();
    QCOMPARE(none->text(), u"&None for This Plan"_s);
    QVERIFY(!none->isChecked());
    none->trigger();
    QCOMPARE(chosen.at(0).at(0).toString(), Spelling::none);
    QVERIFY(marked().isEmpty());
    Q_EMIT languages->aboutToShow();
    QVERIFY(languages->actions().constLast()->isChecked());
    action(u"Next &Misspelled Word"_s)->trigger();
    QVERIFY(messages().contains(u"no language"_s));
}

void TestSpelling::whatToInstallIsSaid()
{
    m_window->setSpellingLanguage(u"eo"_s);
    open(u"La presilo\n"_s);
    QVERIFY(!messages().contains(u"hunspell"_s));
    action(u"Next &Misspelled Word"_s)->trigger();
    QVERIFY2(messages().contains(u"hunspell-eo"_s), qPrintable(messages()));
    QVERIFY(messages().contains(u"Esperanto"_s));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
