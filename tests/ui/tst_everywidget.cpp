// SPDX-License-Identifier: Apache-2.0
#include "aboutdialog.h"
#include "elidedlabel.h"
#include "keyboardmap.h"
#include "mainwindow.h"
#include "patterndialog.h"
#include "planpanes.h"
#include "reviewpane.h"
#include "smallplan.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** Every window and dialog, walked widget by widget. */
class EveryWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void whatTakesTheFocusHasAName_data() { addWindows(); }
    void whatTakesTheFocusHasAName();
    void noShortcutIsUsedTwice_data() { addWindows(); }
    void noShortcutIsUsedTwice();
    void noLetterOfAMenuIsUsedTwice_data() { addWindows(); }
    void noLetterOfAMenuIsUsedTwice();
    void longerLanguagesAreNotCutOff_data() { addWindows(); }
    void longerLanguagesAreNotCutOff();
    void wordsAreTranslated();

private:
    static void addWindows();
    QWidget *openWindow(const QString &name);

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<QWidget> m_window;
};

/** Makes every text half as long again, as other languages do. */
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own texts have their own translators.
        if (!QByteArrayView(context).startsWith("Setsquare"))
            return {};
        const QString text = QString::fromUtf8(source);
        QString more;
        for (qsizetype length = text.size() / 2; length > 0; length -= 5)
            more += u" öxyz"_s.first(int(std::min<qsizetype>(length + 1, 5)));
        return text.endsWith(u'…') ? text.chopped(1) + more + u'…' : text + more;
    }
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
}

void EveryWidgetTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void EveryWidgetTest::addWindows()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"start page", "structure 0", "structure 1", "structure 2", "structure 3", "structure 4", "structure 5",
                             "write", "review", "no plan text", "messages", "palette", "keyboard map", "about", "pattern"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QWidget *EveryWidgetTest::openWindow(const QString &name)
{
    m_session = std::make_unique<PlanSession>();
    auto window = std::make_unique<MainWindow>(m_session.get());
    MainWindow *main = window.get();
    m_window = std::move(window);
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
    QDialog *dialog = nullptr;
    if (name == "keyboard map"_L1)
        dialog = new KeyboardMap(main->actions(), main);
    if (name == "about"_L1)
        dialog = new AboutDialog(main);
    if (name == "pattern"_L1) {
        PatternFiles files;
        files.folder = [] { return u"/plans/docs/patterns"_s; };
        files.chooseFolder = [](QWidget *, const QString &folder) { return folder; };
        dialog = new PatternDialog({u"Print once"_s, u"Labels come twice"_s, {}, {}, {}, {}}, files, main);
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
    QFETCH(QString, name);
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
    QFETCH(QString, name);
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
            if (tabs->tabRect(index).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(index)))
                return true;
        }
        return !tabs->usesScrollButtons() && tabs->tabRect(tabs->count() - 1).right() > tabs->width();
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
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty())
        return button->width() < button->minimumSizeHint().width() || button->height() < button->fontMetrics().height();
    return false;
}

/** What asks for so much of the width that a window does not fit, with how much. */
static QString widest(const QWidget *window)
{
    QString result;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (const int width = widget->minimumSizeHint().width(); widget->isVisible() && width > 350)
            result += u"\n  %1 %2"_s.arg(width).arg(nameOf(widget));
    }
    return result;
}

void EveryWidgetTest::longerLanguagesAreNotCutOff()
{
    QFETCH(QString, name);
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QStringList cut;
    for (const QWidget *widget : seen(openWindow(name))) {
        if (isCutOff(widget)) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            cut.append(nameOf(widget) + u": "_s + (interface ? interface->text(QAccessible::Name) : QString()));
        }
    }
    const bool grew = m_window->width() > 1280;
    const QString wide = grew ? widest(m_window.get()) : QString();
    cleanup();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(cut.isEmpty(), qPrintable(u"\n  "_s + cut.join(u"\n  "_s)));
    QVERIFY2(!grew, qPrintable(u"the window does not fit 1280 pixels any more:"_s + wide));
}

void EveryWidgetTest::wordsAreTranslated()
{
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QWidget *window = openWindow(u"structure 1"_s);
    const QString file = qobject_cast<MainWindow *>(window)->menuBar()->actions().constFirst()->text();
    cleanup();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(file.size() > u"&File"_s.size(), qPrintable(file));
}

QTEST_MAIN(EveryWidgetTest)
#include "tst_everywidget.moc"
