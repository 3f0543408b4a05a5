// SPDX-License-Identifier: Apache-2.0
#include "taskwriter.h"

#include "citationreader.h"
#include "estimatescanner.h"
#include "numberingstyle.h"
#include "taskstyle.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** A field as it is to be written, and what it has to say. */
struct WantedField {
    TaskField kind = TaskField::Other;
    QString name;
    QString value;
};

/** The first line of a task up to its title, and what closes it. */
struct TitleStyle {
    QString before = u"1. **"_s;
    QString behind = u"**"_s;
    TextRange marker {0, 1};
    TextRange label;
    qsizetype tick = -1; ///< the character between the brackets
    qsizetype box = 3; ///< where a box would be put
    bool isHeading = false;
};

QString closersOf(QStringView before, QStringView behind)
{
    if (behind.startsWith(u':'))
        behind = behind.sliced(1);
    for (const auto marks : {"**"_L1, "__"_L1}) {
        if (behind.startsWith(marks) && before.contains(marks))
            return marks.toString();
    }
    return {};
}

TitleStyle titleStyle(const EditSubject &subject, const Task &model)
{
    const qsizetype start = model.range.start;
    const TextRange line = lineAt(subject.text, start + model.titleRange.end); // a title may be wrapped
    const NumberPlaces places = numberPlaces(subject, model);
    TitleStyle style;
    style.before = subject.string({start, start + model.titleRange.start});
    style.behind = closersOf(style.before, slice(subject.text, {start + model.titleRange.end, line.end}));
    style.marker = places.marker.isEmpty() ? TextRange {} : places.marker.shifted(-start);
    style.label = places.label.isEmpty() ? TextRange {} : places.label.shifted(-start);
    style.tick = model.tickRange.isEmpty() ? -1 : model.tickRange.start;
    style.isHeading = model.isHeading;
    const auto marker = readItemMarker(subject.text, line);
    if (marker && !model.isHeading)
        style.box = marker->content.start - start;
    else
        style.box = style.before.indexOf(u' ') + 1;
    return style;
}

class TaskWriter
{
public:
    TaskWriter(const EditSubject &subject, const TaskDirectory &directory, const TaskRequest &request, int near, int phase)
        : m_subject(subject)
        , m_request(request)
        , m_near(near)
        , m_values(subject, directory, near, phase)
    {}

    WrittenTask written()
    {
        WrittenTask result;
        result.problem = problemOfTitle(m_request.title);
        if (!result.problem)
            result.problem = readFieldsAsked();
        if (result.problem)
            return result;
        const Task *model = m_near >= 0 ? &m_subject.plan.tasks.at(m_near) : nullptr;
        writeTitle(model ? titleStyle(m_subject, *model) : TitleStyle());
        writeFields(model);
        m_task.says = [title = m_request.title.trimmed(), done = m_request.done, fields = m_fields](const Task &read) {
            return says(title, done, fields, read);
        };
        result.task = m_task;
        return result;
    }

private:
    std::optional<Message> readFieldsAsked()
    {
        for (const TaskRequest::Value &asked : m_request.fields) {
            const TaskField kind = standardField(asked.field);
            if (asked.isWritten) {
                m_fields.append({kind, asked.field, asked.values.join(u'\n')});
                continue;
            }
            const TaskValue value = m_values.written(kind, asked.values);
            if (value.problem)
                return value.problem;
            if (value.text.isEmpty())
                continue;
            const bool isWritten = kind == TaskField::Other || taskField(asked.field) == kind;
            const bool isPlain = asked.field == asked.field.toLower();
            const bool isStandardName = kind != TaskField::Other && (!isWritten || isPlain);
            m_fields.append(
                {kind, isStandardName ? usedName(m_subject.plan, m_near + 1, kind, asked.values.size() > 1) : asked.field, value.text});
        }
        std::ranges::stable_sort(m_fields, {}, [](const WantedField &field) { return rankOf(field.kind); });
        return {};
    }

    void writeTitle(const TitleStyle &style)
    {
        m_task.lines = style.before + m_request.title.trimmed() + style.behind + u'\n';
        m_task.marker = style.marker;
        m_task.label = style.label;
        m_isHeading = style.isHeading;
        if (style.tick >= 0)
            m_task.lines[style.tick] = m_request.done.value_or(false) ? u'x' : u' ';
        else if (m_request.done)
            addBox(style.box, *m_request.done);
    }

    void addBox(qsizetype at, bool done)
    {
        const QString box = done ? u"[x] "_s : u"[ ] "_s;
        m_task.lines.insert(at, box);
        for (TextRange *range : {&m_task.marker, &m_task.label}) {
            if (range->start >= at)
                *range = range->shifted(box.size());
        }
    }

    void writeFields(const Task *model)
    {
        if (m_fields.isEmpty())
            return;
        const FieldStyle style = model ? styleLike(*model) : defaultFieldStyle(m_isHeading, m_task.lines);
        QString gap = withPlainLineEnds(gapBelowTitle(model));
        for (const WantedField &field : std::as_const(m_fields)) {
            m_task.lines += gap + style.before + field.name + style.between;
            const qsizetype start = m_task.lines.size();
            m_task.lines += withPlainLineEnds(field.value);
            if (field.kind == TaskField::DependsOn)
                m_task.references.append({start, m_task.lines.size()});
            m_task.lines += style.behind + u'\n';
            gap = withPlainLineEnds(style.gap);
        }
    }

    /** Like the fields of the model, or, if it has none, of the nearest task that has some. */
    FieldStyle styleLike(const Task &model) const
    {
        FieldStyle style = styleOfNewField(m_subject, m_near, model.fields.size());
        style.between = withPlainLineEnds(style.between);
        return style.between.contains(u'\n') ? defaultFieldStyle(m_isHeading, m_task.lines) : style;
    }

    /** The blank lines between a title and its first field. */
    QString gapBelowTitle(const Task *model) const
    {
        for (const int task : model ? nearestTasks(m_subject.plan, m_near + 1) : QList<int>()) {
            const Task &other = m_subject.plan.tasks.at(task);
            if (other.fields.isEmpty() || other.isHeading != m_isHeading)
                continue;
            const qsizetype below = nextLine(m_subject.text, other.range.start);
            const qsizetype first = other.range.start + other.fields.first().range.start;
            const QString between = m_subject.string({below, std::max(below, first)});
            return between.trimmed().isEmpty() ? between : QString();
        }
        return m_isHeading ? u"\n"_s : QString();
    }

    static bool says(const QString &title, std::optional<bool> done, const QList<WantedField> &fields, const Task &read)
    {
        if (read.title != title || (done && read.done != done) || (!done && read.done.value_or(false)))
            return false;
        if (read.fields.size() != fields.size())
            return false;
        std::optional<Estimate> estimate;
        QList<Citation> citations;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const Field &field = read.fields.at(i);
            const bool isSame = fields[i].kind == TaskField::DependsOn || sameValue(field.value, fields[i].value);
            if (field.name != fields[i].name || !isSame)
                return false;
            if (fields[i].kind == TaskField::Estimate && !estimate)
                estimate = readEstimate(fields[i].value);
            if (fields[i].kind == TaskField::GroundedIn)
                citations += readCitations(fields[i].value, {0, fields[i].value.size()});
        }
        const auto bracketed = bracketedEstimate(title);
        const auto sameCitation = [](const Citation &one, const Citation &other) { return one.id == other.id && one.quote == other.quote; };
        return read.estimate
            == (estimate        ? estimate
                    : bracketed ? bracketed->estimate
                                : std::nullopt)
            && std::ranges::equal(citations, read.groundedIn, sameCitation);
    }

    const EditSubject &m_subject;
    const TaskRequest &m_request;
    int m_near;
    TaskValues m_values;
    QList<WantedField> m_fields;
    NewTask m_task;
    bool m_isHeading = false;
};

} // namespace

std::optional<Message> problemOfTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "A task needs a title."), {}};
    if (title.trimmed().contains(u'\n') || title.trimmed().contains(u'\r'))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "A title stands on one line: write “%1” without line breaks."),
                        {title.trimmed()}};
    return {};
}

WrittenTask writtenTask(const EditSubject &subject, const TaskDirectory &directory, const TaskRequest &request, int near, int phase)
{
    return TaskWriter(subject, directory, request, near, phase).written();
}

} // namespace Setsquare
