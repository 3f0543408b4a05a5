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

/** How much more white space stands before a cell's content than behind it. */
qsizetype leaning(const RiskCell &cell)
{
    return cell.content.isEmpty() ? 0 : (cell.content.start - cell.outer.start) - (cell.outer.end - cell.content.end);
}

/** Whether a cell stands at the right: as it does, or as the others of its column do, or as the delimiter has it. */
bool isRightAligned(QStringView text, const RiskTable &table, int row, int column)
{
    int right = 0;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const QList<RiskCell> cells = riskCells(text, table.rows[i]);
        const qsizetype leans = column < cells.size() ? leaning(cells[column]) : 0;
        if (i == row && leans != 0)
            return leans > 0;
        right += leans > 0 ? 1 : leans < 0 ? -1 : 0;
    }
    if (right != 0)
        return right > 0;
    const QList<RiskCell> cells = riskCells(text, table.delimiter);
    const QStringView dashes = column < cells.size() ? slice(text, cells[column].content) : QStringView();
    return dashes.endsWith(u':') && !dashes.startsWith(u':');
}

QString newCell(QStringView text, const RiskTable &table, int column, const QString &content)
{
    const QString around = margin(text, table);
    const QList<qsizetype> wanted = isPadded(text, table) ? widths(text, table.header) : QList<qsizetype>();
    const qsizetype width = column < wanted.size() ? wanted[column] : 0;
    if (content.isEmpty())
        return spaces(std::max(width, around.size()));
    const qsizetype more = width - content.size() - 2 * around.size();
    return isRightAligned(text, table, -1, column) ? around + spaces(more) + content + around : around + content + spaces(more) + around;
}

/** The width that a cell keeps: that of its column, if it is as wide or its content was too long for that; 0 if it has its own. */
qsizetype keptWidth(QStringView text, const RiskTable &table, int row, int column, const RiskCell &cell)
{
    if (!isPadded(text, table, row, column))
        return 0;
    const qsizetype wanted = widths(text, table.header).value(column);
    const qsizetype around = margin(text, table).size();
    const bool isOverfull = cell.outer.length() > wanted && cell.content.start - cell.outer.start == around
        && cell.outer.end - cell.content.end == around && !cell.content.isEmpty();
    return cell.outer.length() == wanted || isOverfull ? wanted : 0;
}

/** The white space before and behind a cell's content. Law: what empties a cell takes one space with it, and what fills it brings one, so
    that the one takes back the other. */
std::pair<QString, QString> spaceAround(QStringView text, const RiskCell &cell, const QString &content, bool isRight)
{
    QString before = slice(text, {cell.outer.start, cell.content.start}).toString();
    QString behind = slice(text, {cell.content.end, cell.outer.end}).toString();
    if (!cell.content.isEmpty() && content.isEmpty())
        before.chop(1);
    if (!cell.content.isEmpty() || content.isEmpty())
        return {before, behind};
    const QString all = before + behind;
    const QString one = all.isEmpty() ? QString() : u" "_s;
    return isRight ? std::pair(all, one) : std::pair(one, all);
}

/** A cell with another content, as wide as `width` if that is possible; 0 leaves the white space around it as it is. */
QString changedCell(QStringView text, const RiskTable &table, const RiskCell &cell, const QString &content, qsizetype width, bool isRight)
{
    auto [before, behind] = spaceAround(text, cell, content, isRight);
    const qsizetype around = margin(text, table).size();
    if (width > 0 && isRight)
        before = spaces(std::max(around, width - content.size() - behind.size()));
    else if (width > 0)
        behind = spaces(std::max(around, width - content.size() - before.size()));
    return before + content + behind;
}

/** What is put at the end of a row to add cells. In a table whose lines do not end with a bar, a row ends with one where cells are missing. */
TextChange appendedCells(QStringView text, const RiskTable &table, TextRange row, const QStringList &cells)
{
    const qsizetype end = trimmedRange(text, row).end;
    const bool hasBar = hasLastBar(text, row);
    const bool closes = hasBar && hasLastBar(text, table.header);
    QString added = (hasBar ? QString() : u"|"_s) + cells.join(u'|');
    // A last cell that is empty needs a bar behind it to be one.
    if (closes || cells.last().trimmed().isEmpty())
        added += u'|';
    else if (added.endsWith(u' '))
        added.chop(1);
    return {{end, end}, hasBar || text[end - 1].isSpace() ? added : u' ' + added};
}

/** The dashes below a title, `width` of them with the white space around; as few as the others have, where those do not follow their titles. */
QString dashes(QStringView text, const RiskTable &table, qsizetype width)
{
    const QStringView delimiter = slice(text, trimmedRange(text, table.delimiter));
    const QList<RiskCell> cells = riskCells(text, table.delimiter);
    const auto isShort = [](const RiskCell &cell) { return cell.content.length() <= 4; };
    const bool isSpaced = delimiter.contains(u' ');
    const qsizetype count = std::ranges::all_of(cells, isShort) ? 3 : isSpaced ? width - 2 : width;
    const QString written(std::max<qsizetype>(3, count), u'-');
    return isSpaced ? u' ' + written + u' ' : written;
}

/** The cells that a row gets with new columns, each at least as wide as `wanted` says. */
QStringList newCells(const QStringList &contents, const QString &around, const QList<qsizetype> &wanted)
{
    QStringList cells;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const QString cell = contents[i].isEmpty() ? around : around + contents[i] + around;
        cells.append(cell + spaces(wanted.value(i) - cell.size()));
    }
    return cells;
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
        QStringList added(column - cells.size(), margin(text, table));
        added.append(margin(text, table) + content + margin(text, table));
        return appendedCells(text, table, table.rows[row], added);
    }
    const RiskCell &cell = cells[column];
    const qsizetype width = keptWidth(text, table, row, column, cell);
    return {cell.outer, changedCell(text, table, cell, content, width, isRightAligned(text, table, row, column))};
}

QList<TextChange> addedColumns(QStringView text, const RiskTable &table, const QStringList &titles, int row, const QStringList &values)
{
    const QString around = margin(text, table);
    QStringList contents;
    QList<qsizetype> wanted;
    QStringList delimiter;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        contents.append(cellContent(values.value(i)));
        const qsizetype longest = isPadded(text, table) ? std::max(titles[i].size(), contents[i].size()) : titles[i].size();
        delimiter.append(dashes(text, table, longest + 2));
        wanted.append(isPadded(text, table) ? longest + 2 * around.size() : 0);
    }
    QList<TextChange> changes {appendedCells(text, table, table.header, newCells(titles, around, wanted)),
                               appendedCells(text, table, table.delimiter, delimiter)};
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const qsizetype missing = table.columns.size() - riskCells(text, table.rows[i]).size();
        const QStringList added = i == row ? contents : QStringList(titles.size(), QString());
        const QStringList cells = QStringList(std::max<qsizetype>(0, missing), around) + newCells(added, around, wanted);
        changes.append(appendedCells(text, table, table.rows[i], cells));
    }
    return changes;
}

} // namespace Setsquare
