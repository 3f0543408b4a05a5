// SPDX-License-Identifier: Apache-2.0
#include "aboutdialog.h"
#include "commitdialog.h"
#include "contrast.h"
#include "elidedlabel.h"
#include "helpwindow.h"
#include "keyboardmap.h"
#include "mainwindow.h"
#include "newplandialog.h"
#include "patterndialog.h"
#include "planpanes.h"
#include "previewpane.h"
#include "researchpane.h"
#include "reviewpane.h"
#include "reviewsheet.h"
#include "ruleexplanation.h"
#include "settingsdialog.h"
#include "smallplan.h"
#include "speaking.h"
#include "taskviews.h"
#include "theme.h"
#include "tour.h"
#include "windowactions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

static constexpr const char *windows[] = {"start page",   "structure 0", "structure 1", "structure 2",  "structure 3",  "structure 4",
                                          "structure 5",  "write",       "review",      "no plan text", "messages",     "palette",
                                          "keyboard map", "about",       "pattern",     "settings 0",   "settings 1",   "settings 2",
                                          "new plan",     "help",        "commit",      "rule",         "review sheet", "tour"};

/** Every window and dialog, walked widget by widget. */
class EveryWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void whatTakesTheFocusHasAName_data() { addWindows(); }
    void whatTakesTheFocusHasAName();
    void noShortcutIsUsedTwice_data() { addWindowsInLanguages({u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}); }
    void noShortcutIsUsedTwice();
    void noLetterOfAMenuIsUsedTwice_data() { noShortcutIsUsedTwice_data(); }
    void noLetterOfAMenuIsUsedTwice();
    void longerLanguagesAreNotCutOff_data()
    {
        addWindowsInLanguages({u"half as long again"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s});
    }
    void longerLanguagesAreNotCutOff();
    void whatHasTheFocusIsSeen_data();
    void whatHasTheFocusIsSeen();
    void windowsFitASmallScreen_data() { addWindowsInLanguages({u"en"_s, u"de"_s, u"fr"_s}); }
    void windowsFitASmallScreen();
    void wordsAreTranslated();
    void returnMeansTheDialogNotAButtonWithin_data();
    void returnMeansTheDialogNotAButtonWithin();
    void theWindowMirrorsForArabic();

private:
    static void addWindows();
    static void addWindowsInLanguages(const QStringList &languages);
    QDialog *newDialog(const QString &name, MainWindow *window);
    QWidget *openWindow(const QString &name);

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<QWidget> m_window;
};

static QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()).remove(u"Setsquare::"_s));
    return path.join(u" > "_s);
}

void EveryWidgetTest::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QApplication::setCursorFlashTime(0);
}

void EveryWidgetTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void EveryWidgetTest::addWindows()
{
    QTest::addColumn<QString>("name");
    for (const char *name : windows)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void EveryWidgetTest::addWindowsInLanguages(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    for (const QString &language : languages) {
        for (const char *name : windows)
            QTest::addRow("%s, %s", qPrintable(language), name) << language << QString::fromLatin1(name);
    }
}

/** A dialog of the window; nothing if it is none. */
QDialog *EveryWidgetTest::newDialog(const QString &name, MainWindow *window)
{
    if (name == "keyboard map"_L1)
        return new KeyboardMap(window->menuBar()->actions(), window->actions(), window);
    if (name == "new plan"_L1)
        return new NewPlanDialog([](QWidget *) { return NewPlanDialog::ChosenResearch {{u"research.md"_s}, smallResearch()}; }, window);
    if (name == "about"_L1)
        return new AboutDialog(window);
    if (name == "pattern"_L1) {
        PatternFiles files;
        files.folder = [] { return u"/plans/docs/patterns"_s; };
        files.chooseFolder = [](QWidget *, const QString &folder) { return folder; };
        return new PatternDialog({u"Print once"_s, u"Labels come twice"_s, {}, {}, {}, {}}, files, window);
    }
    if (name.startsWith("settings"_L1)) {
        const SettingsChoices choices {{{u"de"_s, u"Deutsch"_s}}, u"Grace <grace@example.org>"_s, {}};
        auto *dialog = new SettingsDialog(window->preferences(), window->commandKeys(), choices, window);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(name.last(1).toInt());
        return dialog;
    }
    if (name == "commit"_L1) {
        const CommitOffer offer {
            u"/plans"_s, {{u"labels.md"_s, "New\n", "Old\n"}, {u".labels.md.approvals/1.yaml"_s, "a\n", {}}}, u"Approve"_s};
        return new CommitDialog(offer, window);
    }
    if (name == "rule"_L1)
        return new RuleExplanation(u"task-too-big"_s, window);
    if (name == "review sheet"_L1)
        return new ReviewSheet(m_session.get(), {}, window);
    return nullptr;
}

QWidget *EveryWidgetTest::openWindow(const QString &name)
{
    m_session = std::make_unique<PlanSession>();
    auto *main = new MainWindow(m_session.get());
    m_window.reset(main);
    main->resize(1280, 800);
    main->setRecentPlans({{u"/plans/labels.md"_s, u"Labels"_s, u"Draft"_s}});
    main->setRepositoryPlans({u"/plans"_s, {{u"/plans/docs/search.md"_s, u"Search"_s, u"Draft"_s}}, u"There may be more."_s});
    if (name != "start page"_L1) {
        const bool hasText = name != "no plan text"_L1;
        m_session->document()->open(hasText ? smallPlan() : QString());
        m_session->setResearch(hasText ? smallResearch() : QList<Research>());
        main->showPlan(u"/plans/labels.md"_s);
        m_session->settle();
    }
    main->show();
    (void)QTest::qWaitForWindowExposed(main);
    auto *panes = main->findChild<PlanPanes *>();
    if (name.startsWith("structure"_L1))
        panes->showTab(PlanPanes::Tab(name.last(1).toInt()));
    if (name == "review"_L1) {
        panes->arrange(PlanPanes::Arrangement::Review);
        QTest::keyClick(panes->review(), Qt::Key_Q);
    }
    if (name == "write"_L1)
        panes->arrange(PlanPanes::Arrangement::Write);
    if (name == "messages"_L1)
        main->showMessage(u"disk"_s, MainWindow::MessageKind::Warning, u"The file has changed on disk."_s,
                          {{u"Reload"_s, {}}, {u"Keep mine"_s, {}}});
    if (name == "palette"_L1)
        QTest::keyClick(main, Qt::Key_K, Qt::ControlModifier);
    QDialog *dialog = newDialog(name, main);
    if (name == "tour"_L1)
        main->findChild<WindowActions *>()->of(Command::Tour)->trigger();
    if (name == "help"_L1) {
        auto *help = new HelpWindow(main);
        help->showPage(u"tasks"_s);
        (void)QTest::qWaitForWindowExposed(help);
        return help;
    }
    if (dialog) {
        dialog->show();
        (void)QTest::qWaitForWindowExposed(dialog);
    }
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    return dialog ? static_cast<QWidget *>(dialog) : main;
}

/** The widgets of a window that can be seen, without those of dialogs. */
static QList<QWidget *> seen(QWidget *window)
{
    QList<QWidget *> result;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            result.append(widget);
    }
    return result;
}

void EveryWidgetTest::whatTakesTheFocusHasAName()
{
    QFETCH(QString, name);
    QStringList nameless;
    int focusable = 0;
    for (QWidget *widget : seen(openWindow(name))) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        ++focusable;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(nameOf(widget));
    }
    QVERIFY(focusable > 0);
    QVERIFY2(nameless.isEmpty(), qPrintable(u"\n  "_s + nameless.join(u"\n  "_s)));
}

void EveryWidgetTest::noShortcutIsUsedTwice()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    QWidget *window = openWindow(name);
    QMultiHash<QString, QString> used;
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            if (!keys.isEmpty())
                used.insert(keys.toString(), action->text());
        }
    }
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        for (const QKeySequence &keys : shortcut->keys())
            used.insert(keys.toString(), nameOf(qobject_cast<QWidget *>(shortcut->parent())));
    }
    // Letters of buttons and labels that can be seen, and of the menu bar.
    for (const QWidget *widget : seen(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->shortcut().isEmpty())
            used.insert(button->shortcut().toString(), button->text());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                used.insert(QKeySequence::mnemonic(action->text()).toString(), action->text());
        }
    }
    QStringList twice;
    for (const QString &keys : used.uniqueKeys()) {
        if (used.count(keys) > 1)
            twice.append(keys + u": "_s + used.values(keys).join(u", "_s));
    }
    QVERIFY2(twice.isEmpty(), qPrintable(u"\n  "_s + twice.join(u"\n  "_s)));
}

void EveryWidgetTest::noLetterOfAMenuIsUsedTwice()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    QWidget *window = openWindow(name);
    QStringList wrong;
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        QHash<QString, QString> used;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (!letter.isEmpty() && used.contains(letter))
                wrong.append(menu->title() + u": "_s + used[letter] + u" and "_s + action->text());
            used.insert(letter, action->text());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n  "_s + wrong.join(u"\n  "_s)));
}

/** What asks for so much that a window does not fit, with how much. */
static QString largest(const QWidget *window, QSize least)
{
    QString result;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const QSize size = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (widget->isVisible() && (size.width() > least.width() || size.height() > least.height()))
            result += u"\n  %1 × %2 %3"_s.arg(size.width()).arg(size.height()).arg(nameOf(widget));
    }
    return result;
}

static bool isCutOff(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width() || label->height() < label->fontMetrics().height();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int index = 0; index < tabs->count(); ++index) {
            const int text = tabs->fontMetrics().horizontalAdvance(tabs->tabText(index));
            if (tabs->tabRect(index).width() < text && tabs->tabToolTip(index).isEmpty())
                return true;
        }
        return tabs->tabRect(tabs->count() - 1).right() - tabs->tabRect(0).left() > tabs->width();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        for (int section = 0; section < header->count(); ++section) {
            const QString text = header->model() ? header->model()->headerData(section, header->orientation()).toString() : QString();
            if (!header->isSectionHidden(section) && header->sectionSize(section) < header->fontMetrics().horizontalAdvance(text))
                return true;
        }
        return false;
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->width() < field->fontMetrics().horizontalAdvance(field->placeholderText());
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        const bool neverScrolls = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widgetResizable();
        return neverScrolls && area->widget() && area->widget()->width() > area->viewport()->width();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty())
        return button->width() < button->minimumSizeHint().width() || button->height() < button->fontMetrics().height();
    return false;
}

void EveryWidgetTest::longerLanguagesAreNotCutOff()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    QStringList cut;
    for (const QWidget *widget : seen(openWindow(name))) {
        if (isCutOff(widget)) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            cut.append(nameOf(widget) + u": "_s + (interface ? interface->text(QAccessible::Name) : QString()));
            if (const auto *area = qobject_cast<const QScrollArea *>(widget))
                cut.last() += largest(area->widget(), {area->viewport()->width() - 50, QWIDGETSIZE_MAX});
        }
    }
    const bool grew = m_window->width() > 1280;
    const QString wide = grew ? largest(m_window.get(), {350, QWIDGETSIZE_MAX}) : QString();
    cleanup();
    QVERIFY2(cut.isEmpty(), qPrintable(u"\n  "_s + cut.join(u"\n  "_s)));
    QVERIFY2(!grew, qPrintable(u"the window does not fit 1280 pixels any more:"_s + wide));
}

void EveryWidgetTest::returnMeansTheDialogNotAButtonWithin_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"new plan", "pattern", "settings 0", "settings 1", "settings 2"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void EveryWidgetTest::returnMeansTheDialogNotAButtonWithin()
{
    QFETCH(QString, name);
    const QWidget *dialog = openWindow(name);
    QStringList defaults;
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isDefault() && !qobject_cast<QDialogButtonBox *>(button->parentWidget()))
            defaults.append(button->text());
    }
    QVERIFY2(defaults.isEmpty(), qPrintable(defaults.join(u", "_s)));
}

void EveryWidgetTest::whatHasTheFocusIsSeen_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("name");
    for (const bool isDark : {false, true}) {
        for (const char *name : windows)
            QTest::addRow("%s, %s", isDark ? "dark" : "light", name) << isDark << QString::fromLatin1(name);
    }
}

/** How many pixels of two pictures differ so much that it is seen: by 3 : 1, as WCAG 2.2 wants of a focus. */
static int seenChanges(const QImage &before, const QImage &after)
{
    int changes = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                changes += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3;
        }
    }
    return changes;
}

void EveryWidgetTest::whatHasTheFocusIsSeen()
{
    QFETCH(bool, isDark);
    QFETCH(QString, name);
    applyTheme(*qApp, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    const auto again = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::Light); });
    QWidget *window = openWindow(name);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    static constexpr int least = 16; // a text cursor is one pixel wide
    QStringList unseen;
    int tried = 0;
    const auto picture = [window](QWidget *widget) {
        QCoreApplication::processEvents();
        // what stands beside it may show it in its place, as the gutter of the tasks does
        const QWidget *place = widget->isWindow() ? widget : widget->parentWidget();
        return window->grab(QRect(place->mapTo(window, QPoint()), place->size()).intersected(window->rect())).toImage();
    };
    // the card of the tour lies above what it speaks of
    QWidget *part = name == "tour"_L1 ? static_cast<QWidget *>(window->findChild<Tour *>()) : window;
    const QList<QWidget *> all = seen(window);
    const QList<QPointer<QWidget>> controls(all.begin(), all.end()); // some go when others get the focus
    for (const QPointer<QWidget> &widget : controls) {
        if (!widget || !(part == window || part->isAncestorOf(widget)) || widget->visibleRegion().isEmpty() || !widget->isEnabled()
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        // what it scrolls and unfolds is done before it is looked at
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (!widget || !widget->hasFocus() || widget->visibleRegion().isEmpty())
            continue;
        ++tried;
        widget->clearFocus();
        const QImage before = picture(widget);
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = picture(widget);
        if (seenChanges(before, after) < least)
            unseen.append(nameOf(widget) + u" “%1”: %2 pixels"_s.arg(widget->accessibleName()).arg(seenChanges(before, after)));
    }
    QVERIFY(tried > 0);
    cleanup();
    QVERIFY2(unseen.isEmpty(), qPrintable(u"\n  "_s + unseen.join(u"\n  "_s)));
}

/** One of 1024×600, with a frame around the window. */
void EveryWidgetTest::windowsFitASmallScreen()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Speaking speaking(language);
    const QWidget *window = openWindow(name);
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    const QString large = largest(window, {350, 70});
    cleanup();
    QVERIFY2(least.width() <= 1024 && least.height() <= 560, qPrintable(u"%1 × %2%3"_s.arg(least.width()).arg(least.height()).arg(large)));
}

void EveryWidgetTest::wordsAreTranslated()
{
    const Speaking speaking(u"half as long again"_s);
    QWidget *window = openWindow(u"structure 1"_s);
    const QString file = qobject_cast<MainWindow *>(window)->menuBar()->actions().constFirst()->text();
    cleanup();
    QVERIFY2(file.size() > u"&File"_s.size(), qPrintable(file));
}

static int middleOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center()).x();
}

void EveryWidgetTest::theWindowMirrorsForArabic()
{
    const auto places = [this](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        QWidget *window = openWindow(u"structure 1"_s);
        const auto *panes = window->findChild<PlanPanes *>();
        const QList<int> result {middleOf(panes->research()), middleOf(panes->taskViews()), middleOf(panes->preview())};
        cleanup();
        return result;
    };
    const QList<int> usual = places(Qt::LeftToRight);
    const QList<int> mirrored = places(Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(usual.at(0) < usual.at(1) && usual.at(1) < usual.at(2));
    QVERIFY(mirrored.at(0) > mirrored.at(1) && mirrored.at(1) > mirrored.at(2));
    for (qsizetype index = 0; index < usual.size(); ++index)
        QVERIFY2(std::abs(usual.at(index) + mirrored.at(index) - 1280) < 8, qPrintable(QString::number(index)));
}

QTEST_MAIN(EveryWidgetTest)
#include "tst_everywidget.moc"
