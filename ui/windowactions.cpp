// SPDX-License-Identifier: Apache-2.0
#include "windowactions.h"

#include "theme.h"

#include <QActionGroup>
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

#define WORDS(text) QT_TRANSLATE_NOOP("Setsquare::WindowActions", text)

static constexpr std::array entries {
    Entry {Command::NewPlan, WORDS("&New Plan…"), WORDS("New"), "new", "Ctrl+N", Always},
    Entry {Command::Open, WORDS("&Open…"), WORDS("Open"), "open", "Ctrl+O", Always},
    Entry {Command::OpenSample, WORDS("Open the Sa&mple"), nullptr, nullptr, nullptr, Always},
    Entry {Command::OpenResearch, WORDS("Open &Research…"), nullptr, "research", "Ctrl+Shift+O"},
    Entry {Command::Save, WORDS("&Save"), nullptr, "save", "Ctrl+S"},
    Entry {Command::SaveAs, WORDS("Save &As…"), nullptr, nullptr, "Ctrl+Shift+S"},
    Entry {Command::ExportSpec, WORDS("&Export Specification…"), WORDS("Export spec…"), "export", "Ctrl+E"},
    Entry {Command::ExportHtml, WORDS("As &Web Page…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportPdf, WORDS("As &PDF…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportJson, WORDS("As &JSON…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportBundle, WORDS("For &Agents, to .agents/bundles"), nullptr, nullptr, nullptr},
    Entry {Command::ExportSpecsFolder, WORDS("For &Implementers, to docs/specs"), nullptr, nullptr, nullptr},
    Entry {Command::ExportRecords, WORDS("Decision &Records…"), nullptr, nullptr, nullptr},
    Entry {Command::ExportDraft, WORDS("Export &Draft…"), WORDS("Export draft…"), nullptr, "Ctrl+Shift+E"},
    Entry {Command::ReviewPlan, WORDS("Review and Appro&ve…"), WORDS("Review…"), "review", "Ctrl+Alt+V"},
    Entry {Command::CommitPlan, WORDS("Comm&it…"), nullptr, nullptr, "Ctrl+Alt+G"},
    Entry {Command::Print, WORDS("&Print…"), nullptr, nullptr, "Ctrl+P"},
    Entry {Command::CloseWindow, WORDS("&Close Window"), nullptr, nullptr, "Ctrl+W", Always},
    Entry {Command::Quit, WORDS("&Quit"), nullptr, nullptr, "Ctrl+Q", Always},
    Entry {Command::Undo, WORDS("&Undo"), nullptr, "undo", "Ctrl+Z"},
    Entry {Command::Redo, WORDS("&Redo"), nullptr, "redo", "Ctrl+Shift+Z"},
    Entry {Command::Find, WORDS("&Find…"), nullptr, "search", "Ctrl+F"},
    Entry {Command::Replace, WORDS("Find and Re&place…"), nullptr, nullptr, "Ctrl+H"},
    Entry {Command::FindNext, WORDS("Find &Next"), nullptr, nullptr, "F3"},
    Entry {Command::FindPrevious, WORDS("Find Pre&vious"), nullptr, nullptr, "Shift+F3"},
    Entry {Command::FilterResearch, WORDS("F&ilter Research"), nullptr, "filter", "Ctrl+Shift+F"},
    Entry {Command::Cite, WORDS("Cit&e…"), nullptr, "research", "Ctrl+Shift+K"},
    Entry {Command::Cut, WORDS("Cu&t"), nullptr, nullptr, "Ctrl+X"},
    Entry {Command::Copy, WORDS("&Copy"), nullptr, nullptr, "Ctrl+C"},
    Entry {Command::Paste, WORDS("Pa&ste"), nullptr, nullptr, "Ctrl+V"},
    Entry {Command::AddRow, WORDS("&Add Below"), WORDS("Add"), "task", "Ctrl+Return"},
    Entry {Command::AddGroup, WORDS("Add &Group"), WORDS("Group"), "phase", "Ctrl+Shift+Return"},
    Entry {Command::DuplicateRow, WORDS("&Duplicate"), nullptr, nullptr, "Ctrl+D"},
    Entry {Command::SplitRow, WORDS("&Split…"), nullptr, "split", nullptr},
    Entry {Command::MergeRows, WORDS("&Merge"), nullptr, nullptr, nullptr},
    Entry {Command::MoveRowUp, WORDS("Move &Up"), nullptr, "up", "Alt+Up"},
    Entry {Command::MoveRowDown, WORDS("Move Do&wn"), nullptr, "down", "Alt+Down"},
    Entry {Command::RemoveRow, WORDS("&Remove"), nullptr, "trash", "Del"},
    Entry {Command::WriteLayout, WORDS("&Write Layout"), WORDS("Write"), "write", "Ctrl+1", NeedsPlan, Checkable},
    Entry {Command::StructureLayout, WORDS("&Structure Layout"), WORDS("Structure"), "structure", "Ctrl+2", NeedsPlan, Checkable},
    Entry {Command::ReviewLayout, WORDS("R&eview Layout"), WORDS("Review"), "review", "F11", NeedsPlan, Checkable},
    Entry {Command::ReviewElsewhere, WORDS("Review on the Ot&her Screen"), nullptr, nullptr, "Shift+F11"},
    Entry {Command::ShowResearch, WORDS("Show &Research"), nullptr, nullptr, "Ctrl+Alt+R", NeedsPlan, Checkable},
    Entry {Command::ShowChecks, WORDS("Show &Checks"), nullptr, nullptr, "Ctrl+Alt+C", NeedsPlan, Checkable},
    Entry {Command::ShowSide, WORDS("Show &Preview and Source"), nullptr, nullptr, "Ctrl+Alt+P", NeedsPlan, Checkable},
    Entry {Command::NextPane, WORDS("&Next Pane"), nullptr, nullptr, "F6"},
    Entry {Command::PreviousPane, WORDS("Pre&vious Pane"), nullptr, nullptr, "Shift+F6"},
    Entry {Command::ZoomIn, WORDS("&Larger Text"), nullptr, nullptr, "Ctrl++", Always},
    Entry {Command::ZoomOut, WORDS("S&maller Text"), nullptr, nullptr, "Ctrl+-", Always},
    Entry {Command::ZoomReset, WORDS("N&ormal Text Size"), nullptr, nullptr, "Ctrl+0", Always},
    Entry {Command::WordWrap, WORDS("Wrap Lon&g Lines"), nullptr, nullptr, nullptr, NeedsPlan, Checkable},
    Entry {Command::LineNumbers, WORDS("L&ine Numbers"), nullptr, nullptr, nullptr, NeedsPlan, Checkable},
    Entry {Command::SystemTheme, WORDS("&Follow the Desktop"), nullptr, nullptr, nullptr, Always, Checkable},
    Entry {Command::LightTheme, WORDS("&Light"), nullptr, nullptr, nullptr, Always, Checkable},
    Entry {Command::DarkTheme, WORDS("&Dark"), nullptr, nullptr, nullptr, Always, Checkable},
    Entry {Command::GoTo, WORDS("&Go To…"), nullptr, "search", "Ctrl+K", Always},
    Entry {Command::NextFinding, WORDS("&Next Check"), nullptr, "warning", "F8"},
    Entry {Command::PreviousFinding, WORDS("Pre&vious Check"), nullptr, nullptr, "Shift+F8"},
    Entry {Command::FixFinding, WORDS("&Fix Check…"), nullptr, nullptr, "Ctrl+."},
    Entry {Command::PlanTab, WORDS("&Plan"), nullptr, nullptr, "Alt+1"},
    Entry {Command::TasksTab, WORDS("&Tasks"), nullptr, nullptr, "Alt+2"},
    Entry {Command::CriteriaTab, WORDS("&Criteria"), nullptr, nullptr, "Alt+3"},
    Entry {Command::DecisionsTab, WORDS("&Decisions"), nullptr, nullptr, "Alt+4"},
    Entry {Command::RisksTab, WORDS("&Risks && Rollback"), nullptr, nullptr, "Alt+5"},
    Entry {Command::TraceTab, WORDS("Tr&ace"), nullptr, nullptr, "Alt+6"},
    Entry {Command::ChangesTab, WORDS("&What Changed"), nullptr, nullptr, "Alt+7"},
    Entry {Command::TaskList, WORDS("Tasks as &List"), nullptr, nullptr, "Ctrl+Alt+1"},
    Entry {Command::TaskGraph, WORDS("Tasks as Grap&h"), nullptr, nullptr, "Ctrl+Alt+2"},
    Entry {Command::TaskSchedule, WORDS("Tasks as Sch&edule"), nullptr, nullptr, "Ctrl+Alt+3"},
    Entry {Command::FeatureApproach, WORDS("&Feature"), nullptr, nullptr, nullptr, NeedsPlan, Checkable},
    Entry {Command::RefactoringApproach, WORDS("&Refactoring"), nullptr, nullptr, nullptr, NeedsPlan, Checkable},
    Entry {Command::DebuggingApproach, WORDS("&Debugging"), nullptr, nullptr, nullptr, NeedsPlan, Checkable},
    Entry {Command::InfrastructureApproach, WORDS("&Infrastructure Change"), nullptr, nullptr, nullptr, NeedsPlan, Checkable},
    Entry {Command::KeyboardMap, WORDS("&Keyboard Map"), nullptr, nullptr, "F1", Always},
    Entry {Command::About, WORDS("&About Setsquare"), nullptr, "info", nullptr, Always},
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
