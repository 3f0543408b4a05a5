// SPDX-License-Identifier: Apache-2.0
#include "findingsmodel.h"

#include "findingfixes.h"
#include "wording.h"

#include <algorithm>

namespace Setsquare {

namespace {

constexpr int groupKind = 1;
/** So many findings of one rule make a group. */
constexpr size_t leastOfGroup = 3;

bool isGroupRow(const Row &row)
{
    return row.kind == groupKind;
}

// A finding has no name. What a message says first is what it is about, and a rule that speaks of it once speaks of it again.
Row findingRow(const QList<Finding> &findings, int index, int depth)
{
    const Finding &finding = findings[index];
    const QStringList &arguments = finding.message.arguments;
    const QStringView about = arguments.isEmpty() ? QStringView(finding.rule) : QStringView(arguments.first());
    return {depth, groupKind + 1 + int(qHash(finding.message.pattern) & 0x3fffffff), index, about, {}};
}

} // namespace

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

std::vector<Row> FindingsModel::rowsOf(const Content &content)
{
    const QList<Finding> &findings = content.findings;
    std::vector<Row> rows;
    rows.reserve(size_t(findings.size()));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        QHash<QStringView, std::vector<int>> ofRules;
        for (int i = 0; i < findings.size(); ++i) {
            if (findings[i].severity == severity) {
                ofRules[findings[i].rule].push_back(i);
            }
        }
        for (int i = 0; i < findings.size(); ++i) {
            if (findings[i].severity != severity) {
                continue;
            }
            const std::vector<int> &members = ofRules[findings[i].rule];
            if (members.size() < leastOfGroup) {
                rows.push_back(findingRow(findings, i, 0));
            } else if (members.front() == i) {
                rows.push_back({0, groupKind, i, findings[i].rule, {}, int(members.size())});
                for (const int member : members) {
                    rows.push_back(findingRow(findings, member, 1));
                }
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
        return one.last != other.last || before.lines[size_t(one.source)] != next.lines[size_t(other.source)]
            || old.severity != now.severity || old.rule != now.rule || old.message != now.message;
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
    return row && !isGroupRow(*row) ? m_content.findings[row->source].range : TextRange();
}

Finding FindingsModel::finding(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? m_content.findings[row->source] : Finding();
}

void FindingsModel::fix(const QModelIndex &index)
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row) {
        return;
    }
    const Finding finding = m_content.findings[row->source];
    if (isGroupRow(*row)) {
        FindingFixes::performAll(m_session, finding.rule);
    } else if (const QList<Fix> ways = FindingFixes::of(m_session, finding); !ways.isEmpty()) {
        FindingFixes::perform(m_session, ways.first());
    }
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
    case FixColumn:
        return tr("Fix");
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
        return isGroupRow(*row) ? groupText(*row, index.column()) : text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == RuleColumn ? FindingFixes::reason(finding.rule) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == MessageColumn || index.column() == FixColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case RangeRole:
        return QVariant::fromValue(rangeOf(index));
    case SeverityRole:
        return int(finding.severity);
    case RuleRole:
        return finding.rule;
    case LineRole:
        return m_content.lines[size_t(row->source)] + 1;
    case IsGroupRole:
        return isGroupRow(*row);
    case CountRole:
        return isGroupRow(*row) ? row->last : 1;
    default:
        return {};
    }
}

QVariant FindingsModel::text(const Row &row, int column) const
{
    const Finding &finding = m_content.findings[row.source];
    switch (column) {
    case SeverityColumn:
        return Wording::severity(finding.severity);
    case LineColumn:
        return m_content.lines[size_t(row.source)] + 1;
    case MessageColumn:
        return Wording::text(finding.message);
    case FixColumn:
        return fixText(row);
    default:
        return finding.rule;
    }
}

QVariant FindingsModel::groupText(const Row &row, int column) const
{
    const Finding &finding = m_content.findings[row.source];
    switch (column) {
    case SeverityColumn:
        return Wording::severity(finding.severity);
    case LineColumn:
        return row.last;
    case MessageColumn:
        return FindingFixes::asks(finding.rule);
    case FixColumn:
        return fixText(row).isEmpty() ? QString() : tr("Fix all %n", nullptr, row.last);
    default:
        return finding.rule;
    }
}

QString FindingsModel::fixText(const Row &row) const
{
    const QList<Fix> ways = FindingFixes::of(m_session, m_content.findings[row.source]);
    return ways.isEmpty() ? QString() : Wording::text(ways.first().title);
}

} // namespace Setsquare
