// SPDX-License-Identifier: Apache-2.0
#include "riskpaste.h"

#include "markdownsyntax.h"
#include "riskcolumn.h"
#include "risktable.h"
#include "tablecells.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDelimiterRow(const QStringList &cells)
{
    const auto isDashes = [](const QString &cell) {
        return cell.contains(u'-') && std::ranges::all_of(cell, [](QChar c) { return c == u'-' || c == u':'; });
    };
    return !cells.isEmpty() && std::ranges::all_of(cells, isDashes);
}

QStringList markdownRow(const QString &line)
{
    QStringList cells;
    for (const TextRange cell : tableCells(line, {0, line.size()}))
        cells.append(cellText(slice(line, cell)));
    return cells;
}

QList<QStringList> markdownRows(const QString &text)
{
    QList<QStringList> rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QStringList row = markdownRow(line);
        if (!line.trimmed().isEmpty() && !isDelimiterRow(row))
            rows.append(row);
    }
    return rows;
}

/** Reads cells between tabs; a cell in quotes may hold tabs, line breaks and doubled quotes. */
class SpreadsheetReader
{
public:
    QList<QStringList> read(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); ++at)
            at = readCharacter(text, at);
        endRow();
        return m_rows;
    }

private:
    qsizetype readCharacter(const QString &text, qsizetype at)
    {
        const QChar character = text[at];
        if (m_quoted && character == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            m_cell += u'"';
            return at + 1;
        }
        if (character == u'"' && (m_quoted || m_cell.isEmpty()))
            m_quoted = !m_quoted;
        else if (!m_quoted && character == u'\t')
            m_row.append(std::exchange(m_cell, {}));
        else if (!m_quoted && character == u'\n')
            endRow();
        else
            m_cell += character;
        return at;
    }

    void endRow()
    {
        m_row.append(std::exchange(m_cell, {}));
        const bool isEmpty = std::ranges::all_of(m_row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty)
            m_rows.append(m_row);
        m_row.clear();
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
};

QList<QStringList> pastedRows(const QString &pasted)
{
    const QString text = withPlainLineEnds(pasted);
    const bool isTable = text.trimmed().startsWith(u'|') || (text.contains(u'|') && !text.contains(u'\t'));
    return isTable ? markdownRows(text) : SpreadsheetReader().read(text);
}

QStringList columnsOf(const EditSubject &subject, QList<QStringList> &rows)
{
    const auto namesRisk = [](const QString &cell) { return riskColumn(cell.trimmed()) == RiskColumn::Risk; };
    if (!rows.isEmpty() && std::ranges::any_of(rows.first(), namesRisk))
        return rows.takeFirst();
    const QList<RiskTable> tables = riskTables(subject);
    return tables.isEmpty() ? QStringList {u"Risk"_s, u"Likelihood"_s, u"Impact"_s, u"Mitigation"_s} : tables.last().columns;
}

QStringList titlesOf(const Plan &plan, const QList<int> &risks)
{
    QStringList titles;
    for (const int risk : risks) {
        for (const Field &field : plan.risks.at(risk).fields) {
            if (!titles.contains(field.name))
                titles.append(field.name);
        }
    }
    return titles;
}

QStringList cellsOf(const Risk &risk, const QStringList &titles)
{
    QStringList cells;
    for (const QString &title : titles) {
        const auto field = std::ranges::find(risk.fields, title, &Field::name);
        cells.append(field == risk.fields.cend() ? QString() : field->value);
    }
    return cells;
}

QString markdownLine(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + cellContent(cell) + u" |"_s;
    return line + u'\n';
}

QString spreadsheetLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(cell.contains(u'"') || cell.contains(u'\t') ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell);
    return quoted.join(u'\t') + u'\n';
}

} // namespace

Edit pasteRisks(const EditSubject &subject, int index, const QString &pasted)
{
    QList<QStringList> rows = pastedRows(pasted);
    const QStringList columns = columnsOf(subject, rows);
    if (rows.isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "The clipboard holds no rows. Copy some first."), {}});
    QList<RiskValues> risks;
    for (const QStringList &row : std::as_const(rows)) {
        RiskValues values;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= columns.size() && !row[i].trimmed().isEmpty())
                return Edit::refused(
                    {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has no column. Copy it together with a header."), {row[i]}});
            if (i < columns.size())
                values.append({columns[i].trimmed(), row[i]});
        }
        risks.append(values);
    }
    return addRisks(subject, index, risks);
}

QString risksMarkdown(const Plan &plan, const QList<int> &risks)
{
    const QStringList titles = titlesOf(plan, risks);
    QString text = markdownLine(titles) + u'|';
    for (const QString &title : titles)
        text += QString(cellContent(title).size() + 2, u'-') + u'|';
    text += u'\n';
    for (const int risk : risks)
        text += markdownLine(cellsOf(plan.risks.at(risk), titles));
    return text;
}

QString risksTabSeparated(const Plan &plan, const QList<int> &risks)
{
    const QStringList titles = titlesOf(plan, risks);
    QString text = spreadsheetLine(titles);
    for (const int risk : risks)
        text += spreadsheetLine(cellsOf(plan.risks.at(risk), titles));
    return text;
}

} // namespace Setsquare
