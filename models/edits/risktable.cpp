// SPDX-License-Identifier: Apache-2.0
#include "risktable.h"

#include "markdownsyntax.h"
#include "riskcolumn.h"
#include "tablecells.h"
#include "textlines.h"

#include <QHash>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasFirstBar(QStringView text, TextRange row)
{
    const TextRange trimmed = trimmedRange(text, row);
    return !trimmed.isEmpty() && text[trimmed.start] == u'|';
}

bool hasLastBar(QStringView text, TextRange row)
{
    const TextRange trimmed = trimmedRange(text, row);
    return trimmed.length() > 1 && text[trimmed.end - 1] == u'|' && text[trimmed.end - 2] != u'\\';
}

bool isDelimiter(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.contains(u'-') && std::ranges::all_of(trimmed, [](QChar c) { return QStringView(u"|-: \t").contains(c); });
}

/** What a standard name of a field is called in a table. */
QString spaced(const QString &name)
{
    if (name.compare("mitigatedBy"_L1, Qt::CaseInsensitive) == 0)
        return u"Mitigated by"_s;
    return name.compare("groundedIn"_L1, Qt::CaseInsensitive) == 0 ? u"Grounded in"_s : name;
}

std::optional<RiskTable> tableAt(const EditSubject &subject, qsizetype at)
{
    const QStringView text = subject.text;
    RiskTable table;
    table.header = lineAt(text, at);
    table.delimiter = lineAt(text, nextLine(text, at));
    if (table.delimiter.start == table.header.start || !isDelimiter(slice(text, table.delimiter)))
        return {};
    for (const RiskCell &cell : riskCells(text, table.header))
        table.columns.append(cellText(slice(text, cell.content)));
    if (table.column(u"Risk"_s) < 0)
        return {};
    qsizetype line = nextLine(text, table.delimiter.end);
    const auto startsBefore = [&line](const Risk &risk) { return risk.range.start < line; };
    table.firstRisk = int(std::ranges::count_if(subject.plan.risks, startsBefore));
    for (qsizetype i = table.firstRisk; i < subject.plan.risks.size() && subject.plan.risks[i].range.start == line; ++i) {
        table.rows.append(lineAt(text, line));
        line = nextLine(text, line);
    }
    return table;
}

/** How wide the cells of each column are in a row. */
QList<qsizetype> widths(QStringView text, TextRange row)
{
    QList<qsizetype> widths;
    for (const RiskCell &cell : riskCells(text, row))
        widths.append(cell.outer.length());
    return widths;
}

/** Whether most cells are as wide as their column's title, one of them left out. */
bool isPadded(QStringView text, const RiskTable &table, int exceptRow = -1, int exceptColumn = -1)
{
    const QList<qsizetype> wanted = widths(text, table.header);
    int fitting = 0;
    int others = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<qsizetype> found = widths(text, table.rows[row]);
        for (qsizetype column = 0; column < std::min(found.size(), wanted.size()); ++column) {
            if (row != exceptRow || column != exceptColumn)
                ++(found[column] == wanted[column] ? fitting : others);
        }
    }
    return fitting > others;
}

bool isRightAligned(QStringView text, const RiskTable &table, int column)
{
    const QList<RiskCell> cells = riskCells(text, table.delimiter);
    const QStringView dashes = column < cells.size() ? slice(text, cells[column].content) : QStringView();
    return dashes.endsWith(u':') && !dashes.startsWith(u':');
}

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(0, count), u' ');
}

/** The white space between bar and title. */
QString margin(QStringView text, const RiskTable &table)
{
    const QList<RiskCell> cells = riskCells(text, table.header);
    const RiskCell &cell = cells[cells.size() > 1 ? 1 : 0];
    return cell.content.start > cell.outer.start ? u" "_s : QString();
}

QString newCell(QStringView text, const RiskTable &table, int column, const QString &content)
{
    const QString around = margin(text, table);
    const QList<qsizetype> wanted = isPadded(text, table) ? widths(text, table.header) : QList<qsizetype>();
    const qsizetype more = column < wanted.size() ? wanted[column] - content.size() - 2 * around.size() : 0;
    return isRightAligned(text, table, column) ? around + spaces(more) + content + around : around + content + spaces(more) + around;
}

/** A cell with another content, as wide as `width` if that is possible; 0 leaves the white space around it as it is. */
QString changedCell(QStringView text, const RiskCell &cell, const QString &content, qsizetype width, bool isRight)
{
    QString before = slice(text, {cell.outer.start, cell.content.start}).toString();
    QString behind = slice(text, {cell.content.end, cell.outer.end}).toString();
    if (cell.content.isEmpty()) {
        before = u" "_s;
        behind = spaces(std::max<qsizetype>(1, cell.outer.length() - 1));
    }
    if (width > 0 && isRight)
        before = spaces(std::max<qsizetype>(1, width - content.size() - behind.size()));
    else if (width > 0)
        behind = spaces(std::max<qsizetype>(1, width - content.size() - before.size()));
    return before + content + behind;
}

/** What is put at the end of a row to add cells. */
TextChange appendedCells(QStringView text, TextRange row, const QStringList &cells)
{
    const qsizetype end = trimmedRange(text, row).end;
    QString added;
    const bool closed = hasLastBar(text, row);
    for (const QString &cell : cells)
        added += closed ? cell + u'|' : u'|' + cell;
    // A last cell that is empty needs a bar behind it to be one.
    if (!closed && cells.last().trimmed().isEmpty())
        added += u'|';
    else if (!closed && added.endsWith(u' '))
        added.chop(1);
    return {{end, end}, closed || text[end - 1].isSpace() ? added : u' ' + added};
}

QString dashes(QStringView text, const RiskTable &table, const QString &title)
{
    const QStringView delimiter = slice(text, trimmedRange(text, table.delimiter));
    const bool isSpaced = delimiter.contains(u' ');
    return isSpaced ? u' ' + QString(std::max<qsizetype>(3, title.size()), u'-') + u' ' : QString(title.size() + 2, u'-');
}

} // namespace

QList<RiskCell> riskCells(QStringView text, TextRange row)
{
    QList<RiskCell> cells;
    const TextRange trimmed = trimmedRange(text, row);
    qsizetype start = trimmed.start + (hasFirstBar(text, row) ? 1 : 0);
    for (const TextRange content : tableCells(text, row)) {
        qsizetype end = std::max(content.end, start);
        while (end < trimmed.end && (text[end] != u'|' || (end > trimmed.start && text[end - 1] == u'\\')))
            ++end;
        cells.append({{start, end}, content});
        start = std::min(end + 1, trimmed.end);
    }
    return cells;
}

QString cellContent(const QString &value)
{
    return value.trimmed().replace(u'|', "\\|"_L1);
}

int RiskTable::column(const QString &name) const
{
    const QString wanted = spaced(name.trimmed());
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    const RiskColumn meant = riskColumn(wanted);
    for (int i = 0; i < int(columns.size()); ++i) {
        if (meant != RiskColumn::Other && riskColumn(columns[i]) == meant)
            return i;
    }
    return -1;
}

QList<RiskTable> riskTables(const EditSubject &subject)
{
    QList<RiskTable> tables;
    for (const Section &section : subject.plan.sections) {
        if (section.kind != SectionKind::Risks)
            continue;
        for (qsizetype at = section.range.start; at < section.range.end; at = nextLine(subject.text, at)) {
            if (const auto table = tableAt(subject, at))
                tables.append(*table);
        }
    }
    return tables;
}

QString standardColumn(const QString &name)
{
    static const QHash<RiskColumn, QString> titles {{RiskColumn::Risk, u"Risk"_s},
                                                    {RiskColumn::Likelihood, u"Likelihood"_s},
                                                    {RiskColumn::Impact, u"Impact"_s},
                                                    {RiskColumn::Mitigation, u"Mitigation"_s},
                                                    {RiskColumn::GroundedIn, u"Grounded in"_s},
                                                    {RiskColumn::MitigatedBy, u"Mitigated by"_s}};
    return titles.value(riskColumn(spaced(name.trimmed())));
}

QString writtenRow(QStringView text, const RiskTable &table, const QStringList &values)
{
    QStringList cells;
    for (int column = 0; column < int(values.size()); ++column)
        cells.append(newCell(text, table, column, cellContent(values[column])));
    QString row = cells.join(u'|');
    if (!hasFirstBar(text, table.header))
        row = row.startsWith(u' ') ? row.sliced(1) : row;
    const bool isClosed = hasLastBar(text, table.header) || values.last().trimmed().isEmpty();
    if (!isClosed)
        row = row.endsWith(u' ') ? row.chopped(1) : row;
    const qsizetype indent = trimmedRange(text, table.header).start;
    return slice(text, {table.header.start, indent}).toString() + (hasFirstBar(text, table.header) ? u"|"_s : QString()) + row
        + (isClosed ? u"|"_s : QString());
}

TextChange writtenCell(QStringView text, const RiskTable &table, int row, int column, const QString &value)
{
    const QList<RiskCell> cells = riskCells(text, table.rows[row]);
    const QString content = cellContent(value);
    if (column >= cells.size()) {
        QStringList added(column - cells.size(), spaces(2 * margin(text, table).size()));
        added.append(margin(text, table) + content + margin(text, table));
        return appendedCells(text, table.rows[row], added);
    }
    const RiskCell &cell = cells[column];
    const qsizetype width = isPadded(text, table, row, column) ? widths(text, table.header).value(column) : 0;
    return {cell.outer, changedCell(text, cell, content, width, isRightAligned(text, table, column))};
}

QList<TextChange> addedColumns(QStringView text, const RiskTable &table, const QStringList &titles, int row, const QStringList &values)
{
    const QString around = margin(text, table);
    QStringList header, delimiter;
    for (const QString &title : titles) {
        header.append(around + title + around);
        delimiter.append(dashes(text, table, title));
    }
    QList<TextChange> changes {appendedCells(text, table.header, header), appendedCells(text, table.delimiter, delimiter)};
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const qsizetype missing = table.columns.size() - riskCells(text, table.rows[i]).size();
        QStringList cells(std::max<qsizetype>(0, missing), spaces(2 * around.size()));
        for (qsizetype added = 0; added < titles.size(); ++added)
            cells.append(around + (i == row ? cellContent(values.value(added)) : QString()) + around);
        changes.append(appendedCells(text, table.rows[i], cells));
    }
    return changes;
}

} // namespace Setsquare
