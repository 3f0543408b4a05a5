// SPDX-License-Identifier: Apache-2.0
#include "estimatescanner.h"
#include "taskfields.h"
#include "taskreader.h"

namespace Setsquare {

namespace {

/** Reads the bold fields of a heading task, one per line; a field that says nothing on its line has what follows as its value. */
class HeadingTaskReader
{
public:
    HeadingTaskReader(const Unit &unit, qsizetype taskStart, TaskEntry &entry, Fragment &out)
        : m_unit(unit)
        , m_taskStart(taskStart)
        , m_entry(entry)
        , m_out(out)
    {}

    void read(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            readLine(i);
        endField();
        endUnread();
    }

private:
    /** The field that begins on a line: in bold outside of lists, in bold or by a known name as an item. */
    std::optional<Label> fieldAt(int i) const
    {
        const UnitLine &line = m_unit.line(i);
        const QStringView text = m_unit.text();
        if (line.kind != LineKind::Text || (line.inList && line.itemDepth != 1))
            return std::nullopt;
        if (!line.inList)
            return readBoldLabel(text, trimmedRange(text, line.content()));
        const auto marker = readItemMarker(text, line.content());
        const auto label = marker ? readLabel(text, marker->content) : std::nullopt;
        const bool known = label && taskField(slice(text, label->name)) != TaskField::Other;
        return known ? label : std::nullopt;
    }

    void readLine(int i)
    {
        const UnitLine &line = m_unit.line(i);
        if (line.kind == LineKind::Blank)
            return;
        if (const auto label = line.kind == LineKind::Heading ? headingField(i) : fieldAt(i)) {
            endField();
            endUnread();
            m_fieldLine = m_fieldLast = i;
            m_isHeading = line.kind == LineKind::Heading;
            m_label = *label;
            return;
        }
        if (line.kind == LineKind::Conflict) {
            endField();
            endUnread();
            return;
        }
        const bool silent = line.kind == LineKind::Html || line.kind == LineKind::Rule || line.kind == LineKind::Definition;
        if (m_fieldLine >= 0 && continuesField(i))
            m_fieldLast = i;
        else if (!silent)
            addUnread(i);
    }

    std::optional<Label> headingField(int i) const
    {
        for (const UnitHeading &heading : m_unit.headings()) {
            if (heading.firstLine == i)
                return Label {heading.title, {m_unit.line(heading.lastLine).end, m_unit.line(heading.lastLine).end}, false};
        }
        return std::nullopt;
    }

    bool continuesField(int i) const
    {
        const UnitLine &line = m_unit.line(i);
        if (line.kind == LineKind::Rule && !line.inList)
            return false;
        if (line.inList && line.itemDepth == 1 && !mayHaveItems())
            return false;
        const bool directly = m_fieldLast == i - 1;
        const bool inItsList = line.inList && m_fieldLast > m_fieldLine && m_unit.line(m_fieldLast).inList;
        return directly || inItsList || (m_label.value.isEmpty() && (m_isHeading || line.inList || m_fieldLast == m_fieldLine));
    }

    /** An item beside a field that is an item is another matter, and so is a list below a field that has said all it can. */
    bool mayHaveItems() const
    {
        if (m_unit.line(m_fieldLine).inList)
            return false;
        if (m_label.value.isEmpty() || m_unit.text()[m_label.value.end - 1] == u':')
            return true;
        const TaskField field = taskField(slice(m_unit.text(), m_label.name));
        return field == TaskField::Changes || field == TaskField::Tests || field == TaskField::Other;
    }

    void addUnread(int i)
    {
        endField();
        if (m_unreadFirst < 0)
            m_unreadFirst = i;
        m_unreadLast = i;
    }

    void endUnread()
    {
        if (m_unreadFirst >= 0)
            m_out.addUnread(m_unit, m_unreadFirst, m_unreadLast);
        m_unreadFirst = -1;
    }

    void endField()
    {
        if (m_fieldLine < 0)
            return;
        TextRange value = m_label.value;
        if (m_fieldLast > m_fieldLine)
            value = trimmedRange(m_unit.text(), {value.start, m_unit.line(m_fieldLast).end});
        Field field;
        field.name = m_unit.string(m_label.name);
        field.value = m_unit.string(value);
        field.range = m_unit.lines(m_fieldLine, m_fieldLast).shifted(-m_taskStart);
        field.nameRange = m_label.name.shifted(-m_taskStart);
        field.valueRange = value.shifted(-m_taskStart);
        m_entry.task.fields.append(field);
        m_fieldLine = -1;
    }

    const Unit &m_unit;
    qsizetype m_taskStart;
    TaskEntry &m_entry;
    Fragment &m_out;
    Label m_label;
    int m_fieldLine = -1;
    int m_fieldLast = -1;
    bool m_isHeading = false;
    int m_unreadFirst = -1;
    int m_unreadLast = -1;
};

} // namespace

void readHeadingTask(const Unit &unit, const UnitHeading &heading, int lastLine, int phase, Fragment &out)
{
    TaskEntry entry;
    Task &task = entry.task;
    const auto title = readTaskTitle(slice(unit.text(), heading.title));
    const qsizetype start = unit.line(heading.firstLine).start;
    const qsizetype shift = heading.title.start - start;
    task.isHeading = true;
    task.phase = phase;
    task.firstLine = heading.firstLine;
    task.lastLine = std::max(heading.lastLine, unit.lastContentLine(heading.firstLine, lastLine));
    while (task.lastLine > heading.lastLine
           && (unit.line(task.lastLine).kind == LineKind::Rule || unit.line(task.lastLine).kind == LineKind::Blank))
        --task.lastLine;
    task.range = {start, unit.line(task.lastLine).next};
    if (title) {
        task.number = title->number;
        task.titleRange = title->title.shifted(shift);
        task.tickRange = title->done ? title->tick.shifted(shift) : TextRange {};
        task.done = title->done;
        task.title = unit.string(task.titleRange.shifted(start));
    }
    if (const auto bracketed = bracketedEstimate(task.title))
        task.estimate = bracketed->estimate;
    entry.startsRun = true;
    HeadingTaskReader(unit, start, entry, out).read(heading.lastLine + 1, task.lastLine);
    readTaskFields(entry, unit, out);
    out.breaksRun = true;
    out.tasks.push_back(std::move(entry));
}

} // namespace Setsquare
