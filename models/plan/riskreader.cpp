// SPDX-License-Identifier: Apache-2.0
#include "citationreader.h"
#include "listreader.h"
#include "referencereader.h"
#include "riskcolumn.h"
#include "sectionreaders.h"
#include "tablecells.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

void readCell(const Unit &unit, const Field &field, RiskEntry &entry)
{
    Risk &risk = entry.risk;
    switch (riskColumn(field.name)) {
    case RiskColumn::Risk:
        risk.risk = field.value;
        break;
    case RiskColumn::Likelihood:
        risk.likelihoodText = field.value;
        break;
    case RiskColumn::Impact:
        risk.impactText = field.value;
        break;
    case RiskColumn::Mitigation:
        risk.mitigation = field.value;
        break;
    case RiskColumn::MitigatedBy:
        for (Reference &reference : readReferences(field.value))
            entry.references.push_back(std::move(reference));
        break;
    case RiskColumn::GroundedIn:
        for (Citation citation : readCitations(unit.text(), field.valueRange.shifted(risk.range.start))) {
            citation.range = citation.range.shifted(-risk.range.start);
            citation.quote = cellText(citation.quote);
            risk.groundedIn.append(citation);
        }
        break;
    case RiskColumn::Other:
        break;
    }
}

void readRow(const Unit &unit, int line, const QList<Field> &header, Fragment &out)
{
    RiskEntry entry;
    Risk &risk = entry.risk;
    risk.range = unit.line(line).content();
    risk.line = line;
    const std::vector<TextRange> cells = tableCells(unit.text(), risk.range);
    for (qsizetype i = 0; i < header.size(); ++i) {
        Field field;
        field.name = header[i].name;
        field.nameRange = {};
        field.valueRange = size_t(i) < cells.size() ? cells[size_t(i)] : TextRange {risk.range.end, risk.range.end};
        field.value = cellText(slice(unit.text(), field.valueRange));
        field.valueRange = field.valueRange.shifted(-risk.range.start);
        field.range = field.valueRange;
        readCell(unit, field, entry);
        risk.fields.append(field);
    }
    if (cells.size() != size_t(header.size())) {
        if (cells.size() > size_t(header.size()))
            out.addUnread(unit, {cells[size_t(header.size())].start, cells.back().end}, line);
        out.damage.append({u"risk-row-cells"_s,
                           Severity::Warning,
                           {QT_TRANSLATE_NOOP("Setsquare::Messages", "This row has %1 cells, but the table has %2 columns"),
                            {QString::number(cells.size()), QString::number(header.size())}},
                           risk.range});
    }
    out.risks.push_back(std::move(entry));
}

bool readTable(const Unit &unit, const Block &table, Fragment &out)
{
    QList<Field> header;
    bool hasRisk = false;
    for (const TextRange cell : tableCells(unit.text(), unit.line(table.firstLine).content())) {
        Field field;
        field.name = cellText(slice(unit.text(), cell));
        hasRisk |= riskColumn(field.name) == RiskColumn::Risk;
        header.append(field);
    }
    if (!hasRisk)
        return false;
    for (int line = table.firstLine + 2; line <= table.lastLine; ++line) {
        if (unit.line(line).kind == LineKind::Table)
            readRow(unit, line, header, out);
    }
    return true;
}

} // namespace

RiskColumn riskColumn(const QString &title)
{
    const QString plain = title.toLower().remove(u'*').simplified();
    if (plain == "risk"_L1 || plain == "risks"_L1)
        return RiskColumn::Risk;
    if (plain == "likelihood"_L1 || plain == "probability"_L1)
        return RiskColumn::Likelihood;
    if (plain == "impact"_L1 || plain == "severity"_L1)
        return RiskColumn::Impact;
    if (plain == "mitigation"_L1 || plain == "mitigations"_L1)
        return RiskColumn::Mitigation;
    if (plain == "grounded in"_L1)
        return RiskColumn::GroundedIn;
    return plain == "mitigated by"_L1 ? RiskColumn::MitigatedBy : RiskColumn::Other;
}

void readRisks(const Body &body, Fragment &out)
{
    const Unit &unit = body.unit;
    int after = body.first;
    for (const Block &table : unit.tables()) {
        if (table.firstLine < body.first || table.lastLine > body.last)
            continue;
        for (const BodyPart &part : bodyParts({unit, after, table.firstLine - 1}))
            addUnread(unit, part, out);
        if (!readTable(unit, table, out))
            out.addUnread(unit, table.firstLine, table.lastLine);
        after = table.lastLine + 1;
    }
    for (const BodyPart &part : bodyParts({unit, after, body.last}))
        addUnread(unit, part, out);
}

Level readLevel(QStringView text)
{
    const auto isNoLetter = [](QChar character) { return !character.isLetter(); };
    while (!text.isEmpty() && isNoLetter(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isNoLetter(text.back()))
        text = text.chopped(1);
    const auto is = [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("low"_L1) || is("l"_L1))
        return Level::Low;
    if (is("medium"_L1) || is("med"_L1) || is("m"_L1))
        return Level::Medium;
    return is("high"_L1) || is("h"_L1) ? Level::High : Level::Unknown;
}

bool Risk::sameContent(const Risk &other) const
{
    return risk == other.risk && likelihoodText == other.likelihoodText && impactText == other.impactText && mitigation == other.mitigation
        && mitigatedBy == other.mitigatedBy && groundedIn == other.groundedIn && fields == other.fields
        && range.length() == other.range.length();
}

} // namespace Setsquare
