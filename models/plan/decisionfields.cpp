// SPDX-License-Identifier: Apache-2.0
#include "decisionfields.h"

#include "citationreader.h"
#include "fieldname.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto decisionFields = std::to_array<FieldName<DecisionField>>({
    {"context"_L1, DecisionField::Context},
    {"options"_L1, DecisionField::Options},
    {"options considered"_L1, DecisionField::Options},
    {"decision"_L1, DecisionField::Decision},
    {"rationale"_L1, DecisionField::Rationale},
    {"tradeoffs"_L1, DecisionField::Tradeoffs},
    {"tradeoffs accepted"_L1, DecisionField::Tradeoffs},
    {"trade-offs"_L1, DecisionField::Tradeoffs},
    {"trade-offs accepted"_L1, DecisionField::Tradeoffs},
    {"risks"_L1, DecisionField::Risks},
    {"risk"_L1, DecisionField::Risks},
    {"mitigation"_L1, DecisionField::Mitigation},
    {"mitigations"_L1, DecisionField::Mitigation},
    {"pattern extracted"_L1, DecisionField::Pattern},
    {"pattern"_L1, DecisionField::Pattern},
    {"grounded in"_L1, DecisionField::GroundedIn},
});

struct Entry {
    TextRange text; ///< without marker and checkbox
    TextRange lines;
};

/** How deep the outermost items within the value are; 0 if there are none. */
int outermostItems(const Unit &unit, const DecisionPart &part)
{
    int depth = 0;
    for (int i = part.valueLine; i <= part.lastLine; ++i) {
        const UnitLine &line = unit.line(i);
        if (line.kind == LineKind::Text && line.itemDepth > 0 && (depth == 0 || line.itemDepth < depth))
            depth = line.itemDepth;
    }
    return depth;
}

/** The items of a value, and the paragraphs before them; all of it is one entry if there are no items. */
std::vector<Entry> entries(const Unit &unit, const DecisionPart &part)
{
    std::vector<Entry> entries;
    const int depth = outermostItems(unit, part);
    const TextRange value = part.field.valueRange;
    if (depth == 0) {
        if (!value.isEmpty())
            entries.push_back({value, part.field.range});
        return entries;
    }
    int first = part.firstLine;
    TextRange text {value.start, value.start};
    const auto end = [&](int last) {
        const TextRange trimmed = trimmedRange(unit.text(), {text.start, std::max(text.start, unit.line(last).end)});
        if (last >= first && !trimmed.isEmpty())
            entries.push_back({trimmed, unit.lines(first, std::max(first, unit.lastContentLine(first, last)))});
    };
    for (int i = part.valueLine; i <= part.lastLine; ++i) {
        const UnitLine &line = unit.line(i);
        const auto marker =
            line.kind == LineKind::Text && line.itemDepth == depth ? readItemMarker(unit.text(), line.content()) : std::nullopt;
        if (!marker)
            continue;
        end(i - 1);
        const auto box = readCheckbox(unit.text(), marker->content);
        first = i;
        text = box ? box->content : marker->content;
    }
    end(part.lastLine);
    return entries;
}

QStringList texts(const Unit &unit, const DecisionPart &part)
{
    QStringList texts;
    for (const Entry &entry : entries(unit, part))
        texts.append(unit.string(entry.text));
    return texts;
}

void appendLine(QString &text, const QString &more)
{
    text = text.isEmpty() ? more : text + u'\n' + more;
}

/** An entry `Mitigation: …` among the risks says how, not what: it goes to where mitigations are. */
void readRiskEntries(const Unit &unit, const DecisionPart &part, Decision &decision)
{
    for (const Entry &entry : entries(unit, part)) {
        const auto label = readLabel(unit.text(), entry.text);
        const bool isMitigation = label && decisionField(slice(unit.text(), label->name)) == DecisionField::Mitigation;
        if (isMitigation)
            decision.mitigation.append(unit.string(label->value));
        else
            decision.risks.append(unit.string(entry.text));
    }
}

} // namespace

DecisionField decisionField(QStringView name)
{
    return meaningOf(name, decisionFields);
}

void readDecisionField(const Unit &unit, const DecisionPart &part, Decision &decision)
{
    const qsizetype start = decision.range.start;
    const Field &field = part.field;
    switch (decisionField(field.name)) {
    case DecisionField::Context:
        appendLine(decision.context, field.value);
        break;
    case DecisionField::Decision:
        appendLine(decision.decision, field.value);
        break;
    case DecisionField::Rationale:
        appendLine(decision.rationale, field.value);
        break;
    case DecisionField::Pattern:
        appendLine(decision.pattern, field.value);
        break;
    case DecisionField::Tradeoffs:
        decision.tradeoffs += texts(unit, part);
        break;
    case DecisionField::Mitigation:
        decision.mitigation += texts(unit, part);
        break;
    case DecisionField::Risks:
        readRiskEntries(unit, part, decision);
        break;
    case DecisionField::Options:
        for (const Entry &entry : entries(unit, part)) {
            Option option = readOption(slice(unit.text(), entry.text));
            option.range = entry.lines.shifted(-start);
            decision.options.append(option);
        }
        break;
    case DecisionField::GroundedIn:
        for (Citation citation : readCitations(unit.text(), field.valueRange)) {
            citation.range = citation.range.shifted(-start);
            decision.groundedIn.append(citation);
        }
        break;
    case DecisionField::Other:
        break;
    }
    Field relative = field;
    relative.range = field.range.shifted(-start);
    relative.nameRange = field.nameRange.shifted(-start);
    relative.valueRange = field.valueRange.shifted(-start);
    decision.fields.append(relative);
}

} // namespace Setsquare
