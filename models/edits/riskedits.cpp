// SPDX-License-Identifier: Apache-2.0
#include "riskedits.h"

#include "itemlines.h"
#include "meaning.h"
#include "riskcolumn.h"
#include "risktable.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList usualColumns()
{
    return {u"Risk"_s, u"Likelihood"_s, u"Impact"_s, u"Mitigation"_s};
}

std::optional<Edit> missingRisk(const EditSubject &subject, int risk)
{
    if (risk >= 0 && risk < subject.plan.risks.size())
        return {};
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no risk %1."), {QString::number(risk + 1)}});
}

Edit noColumn(const QString &name)
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "The table has no column “%1”. Add the column in the text."), {name}});
}

Edit tooManyCells(const QString &risk)
{
    return Edit::refused(
        {QT_TRANSLATE_NOOP("Setsquare::Messages", "The row “%1” has more cells than the table has columns. Correct it in the text first."),
         {risk}});
}

/** The table that a risk stands in and its row there. */
struct Row {
    RiskTable table;
    int index = -1;
};

Row rowOf(const EditSubject &subject, int risk)
{
    for (const RiskTable &table : riskTables(subject)) {
        if (table.firstRisk <= risk && risk < table.firstRisk + table.rows.size())
            return {table, risk - table.firstRisk};
    }
    return {};
}

std::optional<Message> riskProblem(const QString &column, const QString &value)
{
    if (value.trimmed().isEmpty() && riskColumn(column) == RiskColumn::Risk)
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no text. Write one, or remove the entry."), {}};
    return lineProblem(value);
}

/** The standard columns that values need and the table has not. */
QStringList missingColumns(const RiskTable &table, const QList<RiskValues> &risks)
{
    QStringList missing;
    for (const RiskValues &values : risks) {
        for (const auto &[name, value] : values) {
            const QString title = standardColumn(name);
            if (table.column(name) < 0 && !title.isEmpty() && !value.trimmed().isEmpty() && !missing.contains(title))
                missing.append(title);
        }
    }
    return missing;
}

/** The values of a new row by column; nothing, and the name, if one has no column. */
std::optional<QStringList> valuesByColumn(const RiskTable &table, const RiskValues &values, QString &unknown)
{
    QStringList found(table.columns.size(), QString());
    for (const auto &[name, value] : values) {
        const int column = table.column(name);
        if (column >= 0)
            found[column] = value.trimmed();
        else if (!value.trimmed().isEmpty())
            unknown = name;
    }
    return unknown.isEmpty() ? std::optional(found) : std::nullopt;
}

QString newTable(const QStringList &columns)
{
    QString dashes = u"|"_s;
    for (const QString &column : columns)
        dashes += QString(column.size() + 2, u'-') + u'|';
    return u"| "_s + columns.join(u" | "_s) + u" |\n"_s + dashes + u'\n';
}

QString newRow(const QStringList &values)
{
    QString row = u"|"_s;
    for (const QString &value : values)
        row += value.trimmed().isEmpty() ? u" |"_s : u' ' + cellContent(value) + u" |"_s;
    return row;
}

/** Whether a risk says these values and nothing else. */
bool says(const Risk &risk, const QStringList &columns, const QStringList &values)
{
    if (risk.fields.size() != columns.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (risk.fields[i].name != columns[i] || !readsAs(risk.fields[i].value, values[i]))
            return false;
    }
    return true;
}

/** Every risk of a table with empty cells more. */
void widen(QList<Risk> &risks, const RiskTable &table, const QStringList &titles)
{
    for (int i = table.firstRisk; i < table.firstRisk + table.rows.size(); ++i) {
        for (const QString &title : titles)
            risks[i].fields.append({title, {}, {}, {}, {}});
    }
}

Edit::Meant meantRows(const RiskTable &table, const QStringList &added, int index, const QList<QStringList> &rows,
                      const SectionAddition &addition)
{
    return [=, columns = table.columns + added](Plan &expected, const Plan &read) {
        widen(expected.risks, table, added);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (index + i >= read.risks.size() || !says(read.risks[index + i], columns, rows[i]))
                return false;
            expected.risks.insert(index + i, read.risks[index + i]);
        }
        takeOverLeadIn(expected, read);
        return read.risks.size() == expected.risks.size() && addition.takeOver(expected, read);
    };
}

TextPatch rowsInserted(const EditSubject &subject, const RiskTable &table, int place, const QStringList &rows)
{
    const QString lines = rows.join(u'\n') + u'\n';
    QList<TextRange> ranges;
    for (const TextRange row : table.rows)
        ranges.append({row.start, nextLine(subject.text, row.end)});
    if (!ranges.isEmpty())
        return ItemLines(subject.text, ranges, ItemLines::Kind::Rows).inserted(place, lines);
    const TextRange above {table.delimiter.start, nextLine(subject.text, table.delimiter.end)};
    return ItemLines(subject.text, {above}, ItemLines::Kind::Rows).inserted(1, lines);
}

/** Rows put into a table that is there. */
Edit addToTable(const EditSubject &subject, const RiskTable &table, int index, const QList<RiskValues> &risks)
{
    const QStringList added = missingColumns(table, risks);
    RiskTable wide = table;
    wide.columns += added;
    QStringList lines;
    QList<QStringList> rows;
    for (const RiskValues &values : risks) {
        QString unknown;
        const auto row = valuesByColumn(wide, values, unknown);
        if (!row)
            return noColumn(unknown);
        rows.append(*row);
        lines.append(writtenRow(subject.text, table, *row));
    }
    const int place = int(std::clamp<qsizetype>(index - table.firstRisk, 0, table.rows.size()));
    QList<TextChange> changes = added.isEmpty() ? QList<TextChange>() : addedColumns(subject.text, table, added, -1, {});
    changes += rowsInserted(subject, table, place, lines).changes();
    Edit edit;
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    edit.meant = meantRows(table, added, table.firstRisk + place, rows, {});
    return edit;
}

/** A table made anew, in the section if there is one. */
Edit addTable(const EditSubject &subject, const QList<RiskValues> &risks)
{
    RiskTable table;
    table.columns = usualColumns();
    table.firstRisk = int(subject.plan.risks.size());
    table.columns += missingColumns(table, risks);
    QString block = newTable(table.columns);
    QList<QStringList> rows;
    for (const RiskValues &values : risks) {
        QString unknown;
        const auto row = valuesByColumn(table, values, unknown);
        if (!row)
            return noColumn(unknown);
        rows.append(*row);
        block += newRow(*row) + u'\n';
    }
    SectionAddition addition;
    if (const Section *section = findSection(subject.plan, SectionKind::Risks))
        addition.change = insertedBlock(subject, bodyEnd(subject, *section), block);
    else
        addition = newSection(subject, SectionKind::Risks, block);
    Edit edit;
    edit.patch = TextPatch(addition.change.range, addition.change.text);
    edit.meant = meantRows(table, {}, table.firstRisk, rows, addition);
    return edit;
}

QString nameOf(const RiskValues &values)
{
    for (const auto &[name, value] : values) {
        if (standardColumn(name) == "Risk"_L1)
            return value.trimmed();
    }
    return {};
}

ItemLines riskLines(const EditSubject &subject)
{
    QList<TextRange> ranges;
    for (const Risk &risk : subject.plan.risks)
        ranges.append({risk.range.start, nextLine(subject.text, risk.range.end)});
    return ItemLines(subject.text, ranges, ItemLines::Kind::Rows);
}

Edit::Meant meantCell(const Row &row, int risk, int column, const QString &value, const QStringList &added)
{
    return [=](Plan &expected, const Plan &read) {
        widen(expected.risks, row.table, added);
        if (read.risks.size() != expected.risks.size() || column >= expected.risks[risk].fields.size())
            return false;
        QStringList columns, values;
        for (const Field &field : std::as_const(expected.risks[risk].fields)) {
            columns.append(field.name);
            values.append(field.value);
        }
        values[column] = value;
        return takeOverChanged(expected.risks, read.risks, risk, [&](const Risk &is) { return says(is, columns, values); });
    };
}

} // namespace

Edit addRisk(const EditSubject &subject, int index, const RiskValues &values)
{
    return addRisks(subject, index, {values});
}

Edit addRisks(const EditSubject &subject, int index, const QList<RiskValues> &risks)
{
    for (const RiskValues &values : risks) {
        if (const auto problem = riskProblem(u"Risk"_s, nameOf(values)))
            return Edit::refused(*problem);
        for (const auto &[name, value] : values) {
            if (const auto problem = lineProblem(value))
                return Edit::refused(*problem);
        }
    }
    if (risks.isEmpty())
        return {};
    const QList<RiskTable> tables = riskTables(subject);
    const auto fits = [index](const RiskTable &table) { return index <= table.firstRisk + table.rows.size(); };
    const auto found = std::ranges::find_if(tables, fits);
    Edit edit;
    if (tables.isEmpty())
        edit = addTable(subject, risks);
    else
        edit = addToTable(subject, found == tables.cend() ? tables.last() : *found, index, risks);
    edit.label = risks.size() == 1 ? Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {nameOf(risks.first())}}
                                   : Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add %1 risks"), {QString::number(risks.size())}};
    return edit;
}

Edit setRisk(const EditSubject &subject, int risk, const QString &field, const QString &value)
{
    if (auto refused = missingRisk(subject, risk))
        return *refused;
    const Row row = rowOf(subject, risk);
    const Risk &target = subject.plan.risks[risk];
    if (row.index < 0)
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "The table of “%1” was not understood. Edit it as text."), {target.risk}});
    int column = row.table.column(field);
    const QString title = standardColumn(field);
    if (column < 0 && title.isEmpty())
        return noColumn(field);
    if (const auto problem = riskProblem(column < 0 ? title : row.table.columns[column], value))
        return Edit::refused(*problem);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {target.risk}};
    QStringList added;
    if (column >= 0) {
        if (!readsAs(target.fields[column].value, value))
            edit.patch = TextPatch::fromChanges({writtenCell(subject.text, row.table, row.index, column, value)}).value_or(TextPatch());
    } else if (!value.trimmed().isEmpty()) {
        for (qsizetype i = 0; i < row.table.rows.size(); ++i) {
            if (riskCells(subject.text, row.table.rows[i]).size() > row.table.columns.size())
                return tooManyCells(subject.plan.risks[row.table.firstRisk + i].risk);
        }
        added = {title};
        column = int(row.table.columns.size());
        edit.patch = TextPatch::fromChanges(addedColumns(subject.text, row.table, added, row.index, {value})).value_or(TextPatch());
    }
    if (column >= 0)
        edit.meant = meantCell(row, risk, column, value.trimmed(), added);
    return edit;
}

Edit moveRisk(const EditSubject &subject, int risk, int to)
{
    if (auto refused = missingRisk(subject, risk))
        return *refused;
    if (auto refused = missingRisk(subject, to))
        return *refused;
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"), {subject.plan.risks[risk].risk}};
    edit.patch = riskLines(subject).moved(risk, to);
    edit.meant = [risk, to](Plan &expected, const Plan &read) { return takeOverMoved(expected.risks, read.risks, risk, to); };
    return edit;
}

Edit removeRisk(const EditSubject &subject, int risk)
{
    if (auto refused = missingRisk(subject, risk))
        return *refused;
    const TextRange line = subject.plan.risks[risk].range;
    const bool endsOpen = nextLine(subject.text, line.end) == line.end;
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {subject.plan.risks[risk].risk}};
    // The header stays, also above no rows.
    if (endsOpen)
        edit.patch = TextPatch({lineEnd(subject.text, line.start - 1), line.end}, {});
    else
        edit.patch = TextPatch({line.start, nextLine(subject.text, line.end)}, {});
    edit.meant = [risk](Plan &expected, const Plan &read) { return takeOverRemoved(expected.risks, read.risks, risk); };
    return edit;
}

} // namespace Setsquare
