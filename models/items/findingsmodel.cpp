// SPDX-License-Identifier: Apache-2.0
#include "findingsmodel.h"

#include "wording.h"

#include <algorithm>

namespace Setsquare {

FindingsModel::FindingsModel(PlanSession *session, QObject *parent) : RowModel(parent), m_session(session)
{
    connect(session, &PlanSession::planOpened, this, &FindingsModel::open);
    connect(session, &PlanSession::planChanged, this, &FindingsModel::update);
    connect(session, &PlanSession::findingsChanged, this, &FindingsModel::update);
    open();
}

FindingsModel::Content FindingsModel::contentOf(const PlanSession &session)
{
    Content content {session.findings(), {}};
    content.lines.reserve(size_t(content.findings.size()));
    for (const Finding &finding : std::as_const(content.findings)) {
        content.lines.push_back(session.document()->lines().lineAt(finding.range.start));
    }
    return content;
}

// A finding has no name. What a message says first is what it is about, and a rule that speaks of it once speaks of it again.
std::vector<Row> FindingsModel::rowsOf(const Content &content)
{
    std::vector<Row> rows;
    rows.reserve(size_t(content.findings.size()));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (int i = 0; i < content.findings.size(); ++i) {
            const Finding &finding = content.findings[i];
            if (finding.severity == severity) {
                const QStringList &arguments = finding.message.arguments;
                const QStringView about = arguments.isEmpty() ? QStringView(finding.rule) : QStringView(arguments.first());
                rows.push_back({0, int(qHash(finding.message.pattern) & 0x7fffffff), i, about, {}});
            }
        }
    }
    return rows;
}

void FindingsModel::open()
{
    Content next = contentOf(*m_session);
    std::vector<Row> rows = rowsOf(next);
    resetRows(std::move(rows), [&] { m_content = std::move(next); });
}

void FindingsModel::update()
{
    const Content next = contentOf(*m_session);
    const Content before = m_content; // its strings are the names of the rows that are left behind
    const auto differs = [&](const Row &one, const Row &other) {
        const Finding &old = before.findings[one.source];
        const Finding &now = next.findings[other.source];
        return before.lines[size_t(one.source)] != next.lines[size_t(other.source)] || old.severity != now.severity || old.rule != now.rule
            || old.message != now.message;
    };
    updateRows(rowsOf(next), differs, [&] { m_content = next; });
}

int FindingsModel::count(Severity severity) const
{
    return int(std::count_if(m_content.findings.begin(), m_content.findings.end(),
                             [severity](const Finding &finding) { return finding.severity == severity; }));
}

TextRange FindingsModel::rangeOf(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    return row ? m_content.findings[row->source].range : TextRange();
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return RowModel::headerData(section, orientation, role);
    }
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case LineColumn:
        return tr("Line");
    case MessageColumn:
        return tr("Finding");
    default:
        return tr("Check");
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row) {
        return {};
    }
    const Finding &finding = m_content.findings[row->source];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row->source, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == MessageColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case RangeRole:
        return QVariant::fromValue(finding.range);
    case SeverityRole:
        return int(finding.severity);
    case RuleRole:
        return finding.rule;
    case LineRole:
        return m_content.lines[size_t(row->source)] + 1;
    default:
        return {};
    }
}

QVariant FindingsModel::text(int index, int column) const
{
    const Finding &finding = m_content.findings[index];
    switch (column) {
    case SeverityColumn:
        return Wording::severity(finding.severity);
    case LineColumn:
        return m_content.lines[size_t(index)] + 1;
    case MessageColumn:
        return Wording::text(finding.message);
    default:
        return finding.rule;
    }
}

} // namespace Setsquare
