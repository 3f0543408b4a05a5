// SPDX-License-Identifier: Apache-2.0
#include "estimatescanner.h"
#include "listreader.h"
#include "sectionreaders.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Estimate> *part(Effort &effort, const QString &name)
{
    const QString plain = name.toLower();
    if (plain == "total"_L1 || plain == "total effort"_L1)
        return &effort.total;
    if (plain == "research"_L1)
        return &effort.research;
    if (plain == "planning"_L1)
        return &effort.planning;
    if (plain == "implementation"_L1)
        return &effort.implementation;
    return plain == "validation"_L1 ? &effort.validation : nullptr;
}

/** One entry, `Research: 2 hours (done)`; what has no name is unread. */
void readEntry(const Unit &unit, int first, int last, TextRange text, Fragment &out)
{
    const auto label = readLabel(unit.text(), text);
    if (!label) {
        out.addUnread(unit, first, last);
        return;
    }
    Field field {unit.string(label->name), unit.string(label->value), unit.lines(first, last), label->name, label->value};
    if (auto *estimate = part(out.effort, field.name)) {
        auto read = leadingEstimate(field.value);
        if (!read)
            read = findEstimate(field.value);
        if (read && !*estimate)
            *estimate = read;
        if (!read && estimate == &out.effort.total && !field.value.isEmpty())
            out.damage.append(
                {u"estimate-unreadable"_s,
                 Severity::Warning,
                 {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day"),
                  {field.value}},
                 label->value});
    }
    out.effort.lines.append(field);
}

} // namespace

void readEffort(const Body &body, Fragment &out)
{
    const Unit &unit = body.unit;
    const std::vector<BodyPart> parts = bodyParts(body);
    for (size_t i = 0; i < parts.size(); ++i) {
        const BodyPart &part = parts[i];
        if (part.kind != LineKind::Text) {
            addUnread(unit, part, out);
        } else if (part.isItem) {
            readEntry(unit, part.first, part.last, itemText(unit, part.item), out);
        } else if (!leadsToList(unit, parts, i)) {
            for (int line = part.first; line <= part.last; ++line)
                readEntry(unit, line, line, unit.content(line, line), out);
        }
    }
}

} // namespace Setsquare
