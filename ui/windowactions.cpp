// SPDX-License-Identifier: Apache-2.0
#include "windowactions.h"

#include "menutext.h"
#include "theme.h"

#include <QActionGroup>
#include <QMetaEnum>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

enum Need { Always, NeedsPlan };
enum Shape { Plain, Checkable };

struct Entry {
    Command command;
    const char *text; ///< in a menu
    const char *shortText; ///< on a button; the menu's if there is none
    const char *icon;
    const char *shortcut;
    Need need = NeedsPlan;
    Shape shape = Plain;
};

} // namespace

static constexpr std::array entries {
    Entry {Command::NewPlan, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&New Plan…"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "New"), "new", "Ctrl+N", Always},
    Entry {Command::Open, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Open…"), QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Open"),
           "open", "Ctrl+O", Always},
    Entry {Command::OpenSample, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Open the Sa&mple"), nullptr, nullptr, nullptr, Always},
    Entry {Command::OpenResearch, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Open &Research…"), nullptr, "research", "Ctrl+Shift+O"},
    Entry {Command::Save, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Save"), nullptr, "save", "Ctrl+S"},
    Entry {Command::SaveAs, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Save &As…"), nullptr, nullptr, "Ctrl+Shift+S"},
    Entry {Command::ExportSpec, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Export Specification…"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Export spec…"), "export", "Ctrl+E"},
    Entry {Command::ExportHtml, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "As &Web Page…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportPdf, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "As &PDF…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportJson, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "As &JSON…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportBundle, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "For &Agents, to .agents/bundles"), nullptr, nullptr,
           nullptr},
    Entry {Command::ExportSpecsFolder, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "For &Implementers, to docs/specs"), nullptr, nullptr,
           nullptr},
    Entry {Command::ExportRecords, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Decision &Records…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportDraft, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Export &Draft…"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Export draft…"), nullptr, "Ctrl+Shift+E"},
    Entry {Command::ReviewPlan, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Review and Appro&ve…"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Review…"), "review", "Ctrl+Alt+V"},
    Entry {Command::CommitPlan, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Comm&it…"), nullptr, nullptr, "Ctrl+Alt+G"},
    Entry {Command::Print, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Print…"), nullptr, nullptr, "Ctrl+P"},
    Entry {Command::CloseWindow, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Close Window"), nullptr, nullptr, "Ctrl+W", Always},
    Entry {Command::Quit, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Quit"), nullptr, nullptr, "Ctrl+Q", Always},
    Entry {Command::Undo, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Undo"), nullptr, "undo", "Ctrl+Z"},
    Entry {Command::Redo, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Redo"), nullptr, "redo", "Ctrl+Shift+Z"},
    Entry {Command::Find, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Find…"), nullptr, "search", "Ctrl+F"},
    Entry {Command::Replace, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Find and Re&place…"), nullptr, nullptr, "Ctrl+H"},
    Entry {Command::FindNext, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Find &Next"), nullptr, nullptr, "F3"},
    Entry {Command::FindPrevious, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Find Pre&vious"), nullptr, nullptr, "Shift+F3"},
    Entry {Command::FilterResearch, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "F&ilter Research"), nullptr, "filter", "Ctrl+Shift+F"},
    Entry {Command::Cite, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Cit&e…"), nullptr, "research", "Ctrl+Shift+K"},
    Entry {Command::CheckSpelling, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Chec&k Spelling"), nullptr, nullptr, "F7", NeedsPlan,
           Checkable},
    Entry {Command::NextMisspelling, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Next &Misspelled Word"), nullptr, nullptr, "Shift+F7"},
    Entry {Command::Settings, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Settin&gs…"), nullptr, nullptr, "Ctrl+,", Always},
    Entry {Command::Cut, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Cu&t"), nullptr, nullptr, "Ctrl+X"},
    Entry {Command::Copy, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Copy"), nullptr, nullptr, "Ctrl+C"},
    Entry {Command::Paste, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Pa&ste"), nullptr, nullptr, "Ctrl+V"},
    Entry {Command::AddRow, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Add Below"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Add"), "task", "Ctrl+Return"},
    Entry {Command::AddGroup, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Add &Group"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Group"), "phase", "Ctrl+Shift+Return"},
    Entry {Command::DuplicateRow, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Duplicate"), nullptr, nullptr, "Ctrl+D"},
    Entry {Command::SplitRow, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Split…"), nullptr, "split", nullptr},
    Entry {Command::MergeRows, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Merge"), nullptr, nullptr, nullptr},
    Entry {Command::MoveRowUp, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Move &Up"), nullptr, "up", "Alt+Up"},
    Entry {Command::MoveRowDown, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Move Do&wn"), nullptr, "down", "Alt+Down"},
    Entry {Command::RemoveRow, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Remove"), nullptr, "trash", "Del"},
    Entry {Command::WriteLayout, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Write Layout"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Write"), "write", "Ctrl+1", NeedsPlan, Checkable},
    Entry {Command::StructureLayout, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Structure Layout"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Structure"), "structure", "Ctrl+2", NeedsPlan, Checkable},
    Entry {Command::ReviewLayout, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "R&eview Layout"),
           QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Review"), "review", "F11", NeedsPlan, Checkable},
    Entry {Command::ReviewElsewhere, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Review on the Ot&her Screen"), nullptr, nullptr,
           "Shift+F11"},
    Entry {Command::ShowResearch, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Show &Research"), nullptr, nullptr, "Ctrl+Alt+R",
           NeedsPlan, Checkable},
    Entry {Command::ShowChecks, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Show &Checks"), nullptr, nullptr, "Ctrl+Alt+C", NeedsPlan,
           Checkable},
    Entry {Command::ShowSide, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Show &Preview and Source"), nullptr, nullptr, "Ctrl+Alt+P",
           NeedsPlan, Checkable},
    Entry {Command::NextPane, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Next Pane"), nullptr, nullptr, "F6"},
    Entry {Command::PreviousPane, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Pre&vious Pane"), nullptr, nullptr, "Shift+F6"},
    Entry {Command::ZoomIn, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Larger Text"), nullptr, nullptr, "Ctrl++", Always},
    Entry {Command::ZoomOut, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "S&maller Text"), nullptr, nullptr, "Ctrl+-", Always},
    Entry {Command::ZoomReset, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "N&ormal Text Size"), nullptr, nullptr, "Ctrl+0", Always},
    Entry {Command::WordWrap, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Wrap Lon&g Lines"), nullptr, nullptr, nullptr, NeedsPlan,
           Checkable},
    Entry {Command::LineNumbers, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "L&ine Numbers"), nullptr, nullptr, nullptr, NeedsPlan,
           Checkable},
    Entry {Command::SystemTheme, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Follow the Desktop"), nullptr, nullptr, nullptr, Always,
           Checkable},
    Entry {Command::LightTheme, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Light"), nullptr, nullptr, nullptr, Always, Checkable},
    Entry {Command::DarkTheme, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Dark"), nullptr, nullptr, nullptr, Always, Checkable},
    Entry {Command::GoTo, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Go To…"), nullptr, "search", "Ctrl+K", Always},
    Entry {Command::NextFinding, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Next Check"), nullptr, "warning", "F8"},
    Entry {Command::PreviousFinding, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Pre&vious Check"), nullptr, nullptr, "Shift+F8"},
    Entry {Command::FixFinding, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Fix Check…"), nullptr, nullptr, "Ctrl+."},
    Entry {Command::PlanTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Plan"), nullptr, nullptr, "Alt+1"},
    Entry {Command::TasksTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Tasks"), nullptr, nullptr, "Alt+2"},
    Entry {Command::CriteriaTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Criteria"), nullptr, nullptr, "Alt+3"},
    Entry {Command::DecisionsTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Decisions"), nullptr, nullptr, "Alt+4"},
    Entry {Command::RisksTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Risks && Rollback"), nullptr, nullptr, "Alt+5"},
    Entry {Command::TraceTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Tr&ace"), nullptr, nullptr, "Alt+6"},
    Entry {Command::ChangesTab, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&What Changed"), nullptr, nullptr, "Alt+7"},
    Entry {Command::TaskList, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Tasks as &List"), nullptr, nullptr, "Ctrl+Alt+1"},
    Entry {Command::TaskGraph, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Tasks as Grap&h"), nullptr, nullptr, "Ctrl+Alt+2"},
    Entry {Command::TaskSchedule, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Tasks as Sch&edule"), nullptr, nullptr, "Ctrl+Alt+3"},
    Entry {Command::FeatureApproach, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Feature"), nullptr, nullptr, nullptr, NeedsPlan,
           Checkable},
    Entry {Command::RefactoringApproach, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Refactoring"), nullptr, nullptr, nullptr,
           NeedsPlan, Checkable},
    Entry {Command::DebuggingApproach, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Debugging"), nullptr, nullptr, nullptr, NeedsPlan,
           Checkable},
    Entry {Command::InfrastructureApproach, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Infrastructure Change"), nullptr, nullptr,
           nullptr, NeedsPlan, Checkable},
    Entry {Command::HelpHere, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Help on This Pane"), nullptr, nullptr, "F1", Always},
    Entry {Command::HelpRules, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Rules and Their Reasons"), nullptr, nullptr, nullptr,
           Always},
    Entry {Command::HelpGate, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "What the &Gate Wants"), nullptr, nullptr, nullptr, Always},
    Entry {Command::KeyboardMap, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&Keyboard Map"), nullptr, nullptr, "Ctrl+F1", Always},
    Entry {Command::Tour, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "Take the &Tour"), nullptr, nullptr, nullptr, Always},
    Entry {Command::About, QT_TRANSLATE_NOOP("Setsquare::WindowActions", "&About Setsquare"), nullptr, "info", nullptr, Always},
};

static constexpr char iconProperty[] = "iconName";
static constexpr char needsPlanProperty[] = "needsPlan";

WindowActions::WindowActions(QWidget *window) : QObject(window), m_window(window)
{
    for (const Entry &entry : entries) {
        auto *action = new QAction(tr(entry.text), this);
        if (entry.shortText)
            action->setIconText(tr(entry.shortText));
        if (entry.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        action->setCheckable(entry.shape == Checkable);
        action->setProperty(iconProperty, QString::fromLatin1(entry.icon));
        action->setProperty(needsPlanProperty, entry.need == NeedsPlan);
        connect(action, &QAction::triggered, this, [this, command = entry.command] { Q_EMIT triggered(command); });
        m_actions.insert(int(entry.command), action);
        m_order.append(action);
    }
    // The key of a zoom is what stands on it: with and without Shift.
    of(Command::ZoomIn)->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    of(Command::Redo)->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    // Texts and rows each have their own way of doing these: their keys are only shown here.
    for (const Command command : {Command::Cut, Command::Copy, Command::Paste, Command::RemoveRow})
        of(command)->setShortcutContext(Qt::WidgetShortcut);
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        m_usualKeys.insert(action.key(), action.value()->shortcuts());
    makeGroup({Command::WriteLayout, Command::StructureLayout, Command::ReviewLayout}, Command::StructureLayout);
    makeGroup({Command::SystemTheme, Command::LightTheme, Command::DarkTheme}, Command::SystemTheme);
    window->addActions(m_order);
    updateIcons();
}

void WindowActions::makeGroup(const QList<Command> &commands, Command checked)
{
    auto *group = new QActionGroup(this);
    for (const Command command : commands)
        group->addAction(of(command));
    of(checked)->setChecked(true);
}

void WindowActions::setHasPlan(bool hasPlan)
{
    for (QAction *action : std::as_const(m_order)) {
        if (action->property(needsPlanProperty).toBool())
            action->setEnabled(hasPlan);
    }
}

static QString idOf(int command)
{
    return QString::fromLatin1(QMetaEnum::fromType<Command>().valueToKey(command));
}

QList<CommandKeys> WindowActions::keys() const
{
    QList<CommandKeys> result;
    for (const Entry &entry : entries) {
        const QAction *action = of(entry.command);
        if (action->shortcutContext() != Qt::WidgetShortcut)
            result.append(
                {idOf(int(entry.command)), withoutMnemonic(tr(entry.text)), m_usualKeys.value(int(entry.command)), action->shortcuts()});
    }
    return result;
}

void WindowActions::setKeys(const QMap<QString, QList<QKeySequence>> &keys)
{
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action) {
        if (action.value()->shortcutContext() != Qt::WidgetShortcut)
            action.value()->setShortcuts(keys.value(idOf(action.key()), m_usualKeys.value(action.key())));
    }
}

void WindowActions::setName(Command command, const QString &name, const QString &shortName)
{
    const auto entry = std::ranges::find(entries, command, &Entry::command);
    of(command)->setText(name.isEmpty() ? tr(entry->text) : name);
    of(command)->setIconText(!shortName.isEmpty() ? shortName : entry->shortText ? tr(entry->shortText) : QString());
}

void WindowActions::updateIcons()
{
    for (QAction *action : std::as_const(m_order)) {
        const QString name = action->property(iconProperty).toString();
        if (!name.isEmpty())
            action->setIcon(themedIcon(name, m_window->palette()));
        action->setIconVisibleInMenu(false);
    }
}

} // namespace Setsquare
