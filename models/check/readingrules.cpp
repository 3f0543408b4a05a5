// SPDX-License-Identifier: Apache-2.0
#include "readingrules.h"

#include "places.h"
#include "textlines.h"

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

/** Indents the lines that hold a task's fields to where markdown has them below the task. */
Edit indented(const EditSubject &at, TextRange lines, int columns)
{
    QList<TextChange> changes;
    for (qsizetype line = lineStart(at.text, lines.start); line < lines.end; line = nextLine(at.text, line)) {
        if (!isBlankLine(at.text, line))
            changes.append({{line, line}, QString(columns, u' ')});
    }
    Edit edit;
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    return edit;
}

QList<Fix> indentFields(const CheckSubject &subject, const Finding &finding)
{
    const qsizetype first = lineStart(subject.text, finding.range.start);
    qsizetype indent = 0;
    while (first + indent < subject.text.size() && subject.text.at(first + indent) == u' ')
        ++indent;
    const int missing = finding.message.arguments.last().toInt() - int(indent);
    if (missing <= 0)
        return {};
    const Message title {QT_TRANSLATE_NOOP("Setsquare::Messages", "Indent the fields below their task"), {}};
    return {{title, [range = finding.range, missing, title](const EditSubject &at) {
                 Edit edit = indented(at, range, missing);
                 edit.label = title;
                 return edit;
             }}};
}

constexpr auto understood =
    QT_TRANSLATE_NOOP("Setsquare::Messages",
                      "Whoever implements the specification executes it without ambiguity: what is not understood is not "
                      "done.");
constexpr auto executableSpecification = "Success Criteria, Specification complete";

} // namespace

QList<Rule> readingRules()
{
    return {
        {"encoding", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "The file is valid UTF-8."), understood,
         executableSpecification},
        {"conflict-marker", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "Git has left no conflict in the plan."), understood,
         executableSpecification},
        {"front-matter-unreadable", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "The front matter can be read."), understood,
         executableSpecification},
        {"front-matter-value", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "What the front matter sets is what is expected there."), understood,
         executableSpecification},
        {"duplicate-number", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No two tasks have the same number."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Ordered: dependencies explicit. A number that two tasks bear means neither."),
         "Step 3, Task qualities"},
        {"estimate-unreadable", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "An estimate is one of hours, minutes or days."), understood, executableSpecification},
        {"task-field-outside", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The fields of a task stand below it for markdown, too."), understood,
         executableSpecification, nullptr, indentFields},
        {"field-without-task", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A field stands below the task that it is about."), understood, executableSpecification},
        {"risk-row-cells", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A row of a table has as many cells as the table has columns."), understood,
         executableSpecification},
    };
}

} // namespace Setsquare
