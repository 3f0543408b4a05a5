// SPDX-License-Identifier: Apache-2.0
#include "settingsdialog.h"

#include "commandkeys.h"
#include "mainwindow.h"
#include "menutext.h"
#include "smallplan.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedStays();
    void whatIsChosenComesOut();
    void aNameHasToTellPeopleApart();
    void aFolderIsChosen();
    void commandsAreFoundByNameAndKey();
    void aKeyIsChangedAndGivenBack();
    void collidingKeysSaySo();
    void aWindowTakesItsKeys();
    void aWindowTellsWhatIsChosenInIt();
    void sourceHasASizeOfItsOwn();
    void menuTextsAreReadWithoutMnemonic_data();
    void menuTextsAreReadWithoutMnemonic();

private:
    static QList<CommandKeys> commands()
    {
        return {{u"Save"_s, u"Save"_s, {QKeySequence(u"Ctrl+S"_s)}, {QKeySequence(u"Ctrl+S"_s)}},
                {u"Quit"_s, u"Quit"_s, {QKeySequence(u"Ctrl+Q"_s)}, {QKeySequence(u"Ctrl+Q"_s)}},
                {u"ExportHtml"_s, u"As Web Page…"_s, {}, {}}};
    }
    static SettingsChoices choices()
    {
        return {{{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}}, u"Grace <grace@example.org>"_s, [](QWidget *, const QString &) {
                    return u"/plans"_s;
                }};
    }
    static Preferences unusual()
    {
        Preferences result;
        result.theme = ThemeChoice::Dark;
        result.language = u"de"_s;
        result.textSize = 12;
        result.sourceSize = 9;
        result.person = u"Ada <ada@example.org>"_s;
        result.folder = u"/old"_s;
        result.tokenBudget = 8'000;
        result.hasSeenTour = true;
        return result;
    }
    template <typename Widget> static Widget *named(const QWidget &dialog, const QString &label)
    {
        for (const auto *candidate : dialog.findChildren<QLabel *>()) {
            if (withoutMnemonic(candidate->text()) == label && qobject_cast<Widget *>(candidate->buddy()))
                return qobject_cast<Widget *>(candidate->buddy());
        }
        return nullptr;
    }
};

void TestSettingsDialog::whatIsNotTouchedStays()
{
    QCOMPARE(SettingsDialog(Preferences(), commands(), choices()).preferences(), Preferences());
    QCOMPARE(SettingsDialog(unusual(), commands(), choices()).preferences(), unusual());
    // a language that this version does not speak is given up
    Preferences foreign;
    foreign.language = u"tlh"_s;
    QCOMPARE(SettingsDialog(foreign, commands(), choices()).preferences().language, QString());
}

void TestSettingsDialog::whatIsChosenComesOut()
{
    SettingsDialog dialog(Preferences(), commands(), choices());
    named<QComboBox>(dialog, u"Theme"_s)->setCurrentIndex(1);
    named<QComboBox>(dialog, u"Language"_s)->setCurrentText(u"Deutsch"_s);
    named<QDoubleSpinBox>(dialog, u"Text size"_s)->setValue(14);
    named<QLineEdit>(dialog, u"Name for approvals"_s)->setText(u" Ada  <ada@example.org> "_s);
    const Preferences chosen = dialog.preferences();
    QCOMPARE(chosen.theme, ThemeChoice::Light);
    QCOMPARE(chosen.language, u"de"_s);
    QCOMPARE(chosen.textSize, 14.0);
    QCOMPARE(chosen.sourceSize, 0.0);
    QCOMPARE(chosen.person, u"Ada <ada@example.org>"_s);
}

void TestSettingsDialog::aNameHasToTellPeopleApart()
{
    SettingsDialog dialog(Preferences(), commands(), choices());
    const QPushButton *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *field = named<QLineEdit>(dialog, u"Name for approvals"_s);
    QCOMPARE(field->placeholderText(), u"Grace <grace@example.org>"_s);
    QVERIFY(accept->isEnabled());
    field->setText(u"Ada"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(field->accessibleDescription().contains(u"mail"_s));
    field->setText(u"Ada <ada@example.org>"_s);
    QVERIFY(accept->isEnabled());
}

void TestSettingsDialog::aFolderIsChosen()
{
    SettingsDialog dialog(Preferences(), commands(), choices());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Choose…"_s)
            button->click();
    }
    QCOMPARE(dialog.preferences().folder, u"/plans"_s);
}

static QStringList rowsShown(const QTreeWidget *list)
{
    QStringList rows;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (!list->topLevelItem(row)->isHidden())
            rows.append(list->topLevelItem(row)->text(0));
    }
    return rows;
}

void TestSettingsDialog::commandsAreFoundByNameAndKey()
{
    const SettingsDialog dialog(Preferences(), commands(), choices());
    const auto *list = dialog.findChild<QTreeWidget *>();
    QLineEdit *search = nullptr;
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(u"Search"_s))
            search = field;
    }
    QVERIFY(search);
    QCOMPARE(rowsShown(list).size(), 3);
    search->setText(u"web"_s);
    QCOMPARE(rowsShown(list), QStringList {u"As Web Page…"_s});
    QCOMPARE(list->currentItem()->text(0), u"As Web Page…"_s);
    search->setText(u"ctrl+q"_s);
    QCOMPARE(rowsShown(list), QStringList {u"Quit"_s});
    search->setText(u"no such thing"_s);
    QVERIFY(rowsShown(list).isEmpty());
    QVERIFY(!dialog.findChild<QKeySequenceEdit *>()->isEnabled());
}

void TestSettingsDialog::aKeyIsChangedAndGivenBack()
{
    SettingsDialog dialog(Preferences(), commands(), choices());
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>();
    auto *edit = dialog.findChild<QKeySequenceEdit *>();
    list->setCurrentItem(list->topLevelItem(2));
    QVERIFY(edit->keySequence().isEmpty());
    QTest::keyClick(edit, Qt::Key_F2);
    QTRY_COMPARE(list->topLevelItem(2)->text(1), u"F2"_s);
    QCOMPARE(dialog.preferences().keys, (QMap<QString, QList<QKeySequence>> {{u"ExportHtml"_s, {QKeySequence(u"F2"_s)}}}));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Usual Key"_s)
            button->click();
    }
    QVERIFY(dialog.preferences().keys.isEmpty());
}

void TestSettingsDialog::collidingKeysSaySo()
{
    QList<CommandKeys> list = commands();
    QVERIFY(conflictsOf(list, 0).isEmpty());
    list[2].keys = {QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+S"_s)};
    QCOMPARE(conflictsOf(list, 0), QList<qsizetype> {2});
    QCOMPARE(conflictsOf(list, 2), QList<qsizetype> {0});
    QVERIFY(conflictsOf(list, 1).isEmpty());
    // a sequence that begins with another's key never comes to its end
    list[2].keys = {QKeySequence(u"Ctrl+Q, Ctrl+W"_s)};
    QCOMPARE(conflictsOf(list, 1), QList<qsizetype> {2});

    const SettingsDialog dialog(Preferences(), list, choices());
    const auto *tree = dialog.findChild<QTreeWidget *>();
    QVERIFY(tree->topLevelItem(0)->toolTip(1).isEmpty());
    QVERIFY(tree->topLevelItem(1)->toolTip(1).contains(u"As Web Page…"_s));
    QVERIFY(!tree->topLevelItem(1)->icon(1).isNull());
}

void TestSettingsDialog::aWindowTakesItsKeys()
{
    PlanSession session;
    MainWindow window(&session);
    const auto keysOf = [&window](const QString &id) {
        for (const CommandKeys &command : window.commandKeys()) {
            if (command.id == id)
                return command.keys;
        }
        return QList<QKeySequence>();
    };
    QCOMPARE(keysOf(u"Open"_s), QList<QKeySequence> {QKeySequence(u"Ctrl+O"_s)});
    Preferences chosen;
    chosen.keys = {{u"Open"_s, {QKeySequence(u"F2"_s)}}, {u"Quit"_s, {}}, {u"NoSuchCommand"_s, {QKeySequence(u"F4"_s)}}};
    window.setPreferences(chosen);
    QCOMPARE(keysOf(u"Open"_s), QList<QKeySequence> {QKeySequence(u"F2"_s)});
    QVERIFY(keysOf(u"Quit"_s).isEmpty());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy asked(&window, &MainWindow::openRequested);
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    window.setPreferences(Preferences());
    QCOMPARE(keysOf(u"Open"_s), QList<QKeySequence> {QKeySequence(u"Ctrl+O"_s)});
}

void TestSettingsDialog::aWindowTellsWhatIsChosenInIt()
{
    PlanSession session;
    MainWindow window(&session);
    window.setPreferences(unusual());
    QSignalSpy chosen(&window, &MainWindow::preferencesChosen);
    for (QAction *action : window.actions()) {
        if (action->text() == u"&Light"_s)
            action->trigger();
    }
    QCOMPARE(chosen.count(), 1);
    Preferences expected = unusual();
    expected.theme = ThemeChoice::Light;
    QCOMPARE(chosen.at(0).at(0).value<Preferences>(), expected);
    QCOMPARE(window.preferences(), expected);
}

void TestSettingsDialog::sourceHasASizeOfItsOwn()
{
    PlanSession session;
    session.document()->open(smallPlan());
    MainWindow window(&session);
    window.showPlan(u"/plans/labels.md"_s);
    QPlainTextEdit *editor = nullptr;
    for (QPlainTextEdit *candidate : window.findChildren<QPlainTextEdit *>()) {
        if (candidate->inherits("Setsquare::SourceEditor"))
            editor = candidate;
    }
    QVERIFY(editor);
    const int usual = editor->font().pixelSize();
    Preferences chosen;
    chosen.sourceSize = 24;
    window.setPreferences(chosen);
    QVERIFY(editor->font().pixelSize() > usual * 3 / 2);
    window.setPreferences(Preferences());
    QCOMPARE(editor->font().pixelSize(), usual);
}

void TestSettingsDialog::menuTextsAreReadWithoutMnemonic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << u"Open"_s << u"Open"_s;
    QTest::newRow("a letter") << u"Save &As…"_s << u"Save As…"_s;
    QTest::newRow("a real one") << u"&Risks && Rollback"_s << u"Risks & Rollback"_s;
    QTest::newRow("in brackets") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("in brackets at the end") << u"退出 (&Q)"_s << u"退出"_s;
    QTest::newRow("at the end") << u"odd&"_s << u"odd"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestSettingsDialog::menuTextsAreReadWithoutMnemonic()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(withoutMnemonic(text), read);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
