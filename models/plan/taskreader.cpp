// SPDX-License-Identifier: Apache-2.0
#include "taskreader.h"

#include "taskfields.h"
#include "tasktitlereader.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype usualFields = 6;

/** Walks over the lines below a phase and keeps the task and the field that they belong to. */
class TaskListReader
{
public:
    TaskListReader(const Body &body, int phase, Fragment &out)
        : m_body(body)
        , m_unit(body.unit)
        , m_phase(phase)
        , m_out(out)
        , m_startsRun(out.breaksRun)
    {}

    void read()
    {
        for (int i = m_body.first; i <= m_body.last; ++i)
            readLine(i);
        endTask();
        m_out.breaksRun = m_startsRun;
    }

private:
    void readLine(int i)
    {
        const UnitLine &line = m_unit.line(i);
        switch (line.kind) {
        case LineKind::Blank:
            return;
        case LineKind::Conflict:
            endTask();
            return;
        case LineKind::Text:
            if (line.itemDepth > 0) {
                if (const auto marker = readItemMarker(m_unit.text(), line.content())) {
                    readItem(i, *marker);
                    return;
                }
            }
            readText(i);
            return;
        case LineKind::Html:
        case LineKind::Rule:
            if (belongsToTask(line))
                m_lastLine = i;
            return;
        default:
            readText(i);
        }
    }

    bool belongsToTask(const UnitLine &line) const { return m_hasTask && (line.inList || line.indent > m_indent); }

    bool isNewTask(const UnitLine &line, const ItemMarker &marker) const
    {
        if (line.itemDepth != 1 || !beginsTask(m_unit, marker))
            return false;
        if (!m_hasTask || marker.indent <= m_indent)
            return true;
        const auto label = readLabel(m_unit.text(), marker.content);
        return marker.ordered && m_ordered && !label;
    }

    void readItem(int i, const ItemMarker &marker)
    {
        const UnitLine &line = m_unit.line(i);
        if (isNewTask(line, marker)) {
            endTask();
            beginTask(i, marker);
        } else if (m_hasTask && marker.indent > m_indent) {
            if (m_fieldLine >= 0 && marker.indent >= m_fieldColumn)
                m_lastLine = m_fieldLast = i;
            else
                beginField(i, marker);
        } else {
            endTask();
            m_out.addUnread(m_unit, i, i);
            noteFieldWithoutTask(marker);
            m_startsRun = true;
        }
    }

    void readText(int i)
    {
        const UnitLine &line = m_unit.line(i);
        if (!belongsToTask(line)) {
            endTask();
            addUnread(i);
            m_startsRun = true;
            return;
        }
        if (m_hasTask && i <= m_titleLast) {
            m_lastLine = i;
            return;
        }
        const bool continues = m_fieldLine >= 0 && (line.indent >= m_fieldColumn || m_fieldLast == i - 1);
        m_lastLine = i;
        if (continues) {
            m_fieldLast = i;
        } else {
            endField();
            addUnread(i);
        }
    }

    /** Lines that follow on each other become one entry. */
    void addUnread(int i)
    {
        const bool joins = m_unreadLine == i - 1 && !m_out.unread.isEmpty() && m_out.unread.back().lastLine == i - 1;
        const int first = joins ? m_out.unread.back().firstLine : i;
        if (joins)
            m_out.unread.removeLast();
        m_out.addUnread(m_unit, first, i);
        m_unreadLine = i;
    }

    void beginTask(int i, const ItemMarker &marker)
    {
        m_entry = {};
        m_hasTask = true;
        m_ordered = marker.ordered;
        m_indent = marker.indent;
        m_contentColumn = marker.contentColumn;
        m_entry.startsRun = m_startsRun || !marker.ordered;
        m_startsRun = !marker.ordered;
        m_entry.task.phase = m_phase;
        m_entry.task.range.start = m_unit.line(i).start;
        m_entry.task.firstLine = m_lastLine = i;
        m_outside = {};
        m_titleLast = lastTitleLine(i, marker);
        ItemMarker whole = marker;
        if (m_titleLast > i)
            whole.content.end = m_unit.line(m_titleLast).content().end;
        readListTaskTitle(m_unit, whole, i, m_entry, m_out);
        if (m_titleLast > i)
            m_entry.task.title = m_entry.task.title.simplified();
    }

    /** The line on which bold words end that a task's line begins: mostly itself. */
    int lastTitleLine(int i, const ItemMarker &marker) const
    {
        const QStringView head = slice(m_unit.text(), marker.content);
        const qsizetype open = head.indexOf("**"_L1);
        if (open < 0 || head.indexOf("**"_L1, open + 2) >= 0)
            return i;
        for (int next = i + 1; next < m_unit.lineCount(); ++next) {
            const UnitLine &line = m_unit.line(next);
            if (line.kind != LineKind::Text || readItemMarker(m_unit.text(), line.content()))
                return i;
            if (slice(m_unit.text(), line.content()).contains("**"_L1))
                return next;
        }
        return i;
    }

    void beginField(int i, const ItemMarker &marker)
    {
        endField();
        m_fieldLine = m_fieldLast = m_lastLine = i;
        m_fieldColumn = marker.contentColumn;
        m_field = {};
        const auto label = readLabel(m_unit.text(), marker.content);
        m_field.nameRange = label ? label->name : TextRange {marker.content.start, marker.content.start};
        m_field.valueRange = label ? label->value : marker.content;
        m_field.name = m_unit.string(m_field.nameRange);
        if (m_unit.line(i).itemDepth == 1) {
            m_outside.start = m_outside.isEmpty() ? marker.content.start : m_outside.start;
            m_outside.end = m_unit.line(i).end;
        }
    }

    void endField()
    {
        if (m_fieldLine < 0)
            return;
        const int last = m_fieldLast;
        const qsizetype taskStart = m_entry.task.range.start;
        const TextRange value =
            trimmedRange(m_unit.text(), {m_field.valueRange.start, std::max(m_field.valueRange.start, m_unit.line(last).end)});
        m_field.valueRange = last == m_fieldLine ? m_field.valueRange : value;
        m_field.value = m_unit.string(m_field.valueRange);
        m_field.valueRange = m_field.valueRange.shifted(-taskStart);
        m_field.nameRange = m_field.nameRange.shifted(-taskStart);
        m_field.range = m_unit.lines(m_fieldLine, last).shifted(-taskStart);
        if (m_entry.task.fields.isEmpty())
            m_entry.task.fields.reserve(usualFields);
        m_entry.task.fields.append(std::move(m_field));
        m_fieldLine = -1;
    }

    void endTask()
    {
        if (!m_hasTask)
            return;
        endField();
        Task &task = m_entry.task;
        task.lastLine = m_lastLine;
        task.range.end = m_unit.line(m_lastLine).next;
        task.titleRange = task.titleRange.shifted(-task.range.start);
        if (!task.tickRange.isEmpty())
            task.tickRange = task.tickRange.shifted(-task.range.start);
        readTaskFields(m_entry, m_unit, m_out);
        noteOutside();
        m_out.tasks.push_back(std::move(m_entry));
        m_hasTask = false;
    }

    void noteOutside()
    {
        if (m_outside.isEmpty())
            return;
        m_out.damage.append(
            {u"task-field-outside"_s,
             Severity::Warning,
             {QT_TRANSLATE_NOOP("Setsquare::Messages", "The fields of “%1” are not below it for markdown: indent them by %2 spaces"),
              {m_entry.task.title, QString::number(m_contentColumn)}},
             m_outside});
    }

    void noteFieldWithoutTask(const ItemMarker &marker)
    {
        const auto label = readLabel(m_unit.text(), marker.content);
        if (!label || taskField(slice(m_unit.text(), label->name)) == TaskField::Other)
            return;
        m_out.damage.append(
            {u"field-without-task"_s,
             Severity::Warning,
             {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” belongs to no task: indent it below the task that it is about"),
              {m_unit.string(label->name)}},
             marker.content});
    }

    const Body &m_body;
    const Unit &m_unit;
    int m_phase;
    Fragment &m_out;
    bool m_startsRun; ///< what stands before the next task is not a task of the same list
    TaskEntry m_entry;
    Field m_field;
    TextRange m_outside; ///< the fields that CommonMark does not nest below their task
    bool m_hasTask = false;
    bool m_ordered = false;
    int m_indent = 0;
    int m_contentColumn = 0;
    int m_lastLine = -1;
    int m_titleLast = -1; ///< the line on which the title ends
    int m_fieldLine = -1;
    int m_fieldLast = -1; ///< a comment behind a field does not belong to it
    int m_fieldColumn = 0;
    int m_unreadLine = -2;
};

} // namespace

void readTaskList(const Body &body, int phase, Fragment &out)
{
    TaskListReader(body, phase, out).read();
}

} // namespace Setsquare
