// SPDX-License-Identifier: Apache-2.0
#include "tracemodel.h"

#include "findingmime.h"
#include "plaintext.h"
#include "wording.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

// Constraints and success criteria come first: they are what a plan has to answer for.
constexpr std::array kindOrder = {ResearchKind::Constraint,  ResearchKind::SuccessCriterion, ResearchKind::OpenQuestion,
                                  ResearchKind::Discovery,   ResearchKind::EdgeCase,         ResearchKind::Recommendation,
                                  ResearchKind::Architecture};
constexpr int questionsGroup = int(kindOrder.size());
constexpr int decisionsGroup = questionsGroup + 1;
constexpr std::array columnKinds = {Cited::Decision, Cited::Task, Cited::Criterion, Cited::Risk};

QString citingTitle(const Plan &plan, CitedBy by)
{
    switch (by.kind) {
    case Cited::Task:
        return plan.tasks[by.index].title;
    case Cited::Decision:
        return plan.decisions[by.index].title;
    case Cited::Criterion:
        return plan.criteria[by.index].text;
    case Cited::Risk:
        return plan.risks[by.index].risk;
    }
    return {};
}

} // namespace

TraceModel::TraceModel(PlanSession *session, QObject *parent) : RowModel(parent), m_session(session)
{
    connect(session, &PlanSession::planOpened, this, &TraceModel::open);
    // Ids and titles change without any citation: every change of the plan is looked at.
    connect(session, &PlanSession::planChanged, this, &TraceModel::update);
    connect(session, &PlanSession::researchChanged, this, &TraceModel::update);
    open();
}

void TraceModel::addFindings(const PlanSession &session, Content &content)
{
    const Trace &trace = session.trace();
    const ResearchIndex &index = session.researchIndex();
    QSet<FindingPlace> open;
    for (const UnsettledQuestion &question : trace.questions)
        open.insert(question.place);
    const QSet<FindingPlace> constraints(trace.constraints.begin(), trace.constraints.end());
    const QSet<FindingPlace> criteria(trace.criteria.begin(), trace.criteria.end());
    for (const ResearchKind kind : kindOrder) {
        for (const TracedFinding &traced : trace.findings) {
            const ResearchFinding &finding = index.finding(traced.place);
            if (finding.kind != kind)
                continue;
            Entry entry;
            entry.group = int(std::ranges::find(kindOrder, kind) - kindOrder.begin());
            entry.id = index.citationId(traced.place);
            entry.text = finding.text;
            entry.place = traced.place;
            entry.index = traced.question;
            entry.citedBy = traced.citedBy;
            for (const CitedBy by : traced.citedBy)
                entry.ids[std::ranges::find(columnKinds, by.kind) - columnKinds.begin()].append(citingId(session.plan(), by));
            entry.gap = constraints.contains(traced.place) ? Gap::NotAddressed
                : criteria.contains(traced.place)          ? Gap::WithoutCriterion
                : open.contains(traced.place)              ? Gap::Open
                                                           : Gap::None;
            content.push_back(entry);
        }
    }
}

TraceModel::Content TraceModel::contentOf(const PlanSession &session)
{
    Content content;
    addFindings(session, content);
    const Plan &plan = session.plan();
    for (const UnsettledQuestion &question : session.trace().questions) {
        if (question.place.isValid())
            continue;
        Entry entry;
        entry.type = RowType::Question;
        entry.group = questionsGroup;
        entry.id = questionId(plan, question.question);
        entry.text = plan.questions[question.question].text;
        entry.index = question.question;
        entry.gap = Gap::Open;
        content.push_back(entry);
    }
    for (const int decision : session.trace().decisions) {
        Entry entry;
        entry.type = RowType::Decision;
        entry.group = decisionsGroup;
        entry.id = plan.decisions[decision].id;
        entry.text = plan.decisions[decision].title;
        entry.index = decision;
        entry.gap = Gap::Ungrounded;
        content.push_back(entry);
    }
    return content;
}

std::vector<Row> TraceModel::rowsOf(const Content &content)
{
    std::vector<Row> rows;
    int group = -1;
    for (int i = 0; i < int(content.size()); ++i) {
        const Entry &entry = content[size_t(i)];
        if (entry.group != group) {
            group = entry.group;
            rows.push_back({0, 1 + group, i, u"group", {}, -1});
        }
        // Documents are told apart by the kind of their rows: two of them may say the same.
        const int kind = 100 + int(entry.type) + 4 * (entry.place.document + 1);
        rows.push_back({1, kind, i, entry.text, entry.id, i});
    }
    return rows;
}

void TraceModel::open()
{
    Content next = contentOf(*m_session);
    std::vector<Row> rows = rowsOf(next);
    resetRows(std::move(rows), [&] { m_content = std::move(next); });
}

void TraceModel::update()
{
    Content next = contentOf(*m_session);
    if (next == m_content)
        return;
    const Content before = m_content; // its strings are the names of the rows that are left behind
    std::vector<Row> rows = rowsOf(next);
    const auto differs = [&](const Row &one, const Row &other) {
        return one.last >= 0 && !(before[size_t(one.source)] == next[size_t(other.source)]);
    };
    updateRows(std::move(rows), differs, [&] { m_content = next; });
}

const TraceModel::Entry *TraceModel::entryAt(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    return row && row->last >= 0 ? &m_content[size_t(row->source)] : nullptr;
}

TextRange TraceModel::rangeOf(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    if (!entry || entry->index < 0)
        return {};
    const Plan &plan = m_session->plan();
    if (entry->type == RowType::Decision)
        return entry->index < plan.decisions.size() ? plan.decisions[entry->index].range : TextRange();
    return entry->index < plan.questions.size() ? plan.questions[entry->index].range : TextRange();
}

FindingPlace TraceModel::placeOf(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry ? entry->place : FindingPlace();
}

int TraceModel::questionOf(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry && entry->type != RowType::Decision ? entry->index : -1;
}

QModelIndex TraceModel::indexOf(FindingPlace place) const
{
    for (int i = 0; place.isValid() && i < int(rows().size()); ++i) {
        const Row &row = rows()[size_t(i)];
        if (row.last >= 0 && m_content[size_t(row.source)].place == place)
            return indexOfRow(i);
    }
    return {};
}

int TraceModel::count(Gap gap) const
{
    return int(std::ranges::count_if(m_content, [gap](const Entry &entry) { return entry.gap == gap; }));
}

QList<CitedBy> TraceModel::citing(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    QList<CitedBy> result;
    if (entry && index.column() >= DecisionsColumn && index.column() <= RisksColumn) {
        const Cited kind = columnKinds[size_t(index.column() - DecisionsColumn)];
        std::ranges::copy_if(entry->citedBy, std::back_inserter(result), [kind](CitedBy by) { return by.kind == kind; });
    }
    return result;
}

Qt::ItemFlags TraceModel::flags(const QModelIndex &index) const
{
    const bool isFinding = index.isValid() && index.data(FindingRole).toInt() >= 0;
    return RowModel::flags(index) | (isFinding ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList TraceModel::mimeTypes() const
{
    return {FindingMime::format()};
}

QMimeData *TraceModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        const FindingPlace place {index.data(DocumentRole).toInt(), index.data(FindingRole).toInt()};
        if (place.finding >= 0) {
            return FindingMime::data(m_session, place);
        }
    }
    return nullptr;
}

int TraceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowModel::headerData(section, orientation, role);
    switch (section) {
    case FindingColumn:
        return tr("Finding");
    case DecisionsColumn:
        return tr("Decisions");
    case TasksColumn:
        return tr("Tasks");
    case CriteriaColumn:
        return tr("Criteria");
    case RisksColumn:
        return tr("Risks");
    default:
        return tr("Missing");
    }
}

QString TraceModel::gapText(const Entry &entry) const
{
    switch (entry.gap) {
    case Gap::NotAddressed:
        return tr("not addressed");
    case Gap::WithoutCriterion:
        return tr("no criterion");
    case Gap::Open:
        return tr("open");
    case Gap::Ungrounded:
        return tr("grounded in nothing");
    case Gap::None:
        break;
    }
    if (entry.type == RowType::Finding && entry.index >= 0 && entry.index < m_session->plan().questions.size())
        return m_session->plan().questions[entry.index].state == Question::State::Deferred ? tr("deferred") : tr("answered");
    return {};
}

QString TraceModel::groupTitle(int group) const
{
    if (group == questionsGroup)
        return tr("Questions of the plan itself");
    return group == decisionsGroup ? tr("Decisions grounded in nothing") : Wording::researchKind(kindOrder[size_t(group)]);
}

QString TraceModel::toolTip(const Entry &entry, int column) const
{
    if (column == FindingColumn)
        return entry.id + u' ' + plainText(entry.text);
    QStringList lines;
    for (const CitedBy by : entry.citedBy) {
        if (column >= DecisionsColumn && column <= RisksColumn && columnKinds[size_t(column - DecisionsColumn)] == by.kind)
            lines.append(citingId(m_session->plan(), by) + u' ' + plainText(citingTitle(m_session->plan(), by)));
    }
    return lines.join(u'\n');
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row || size_t(row->source) >= m_content.size())
        return {};
    const Entry &entry = m_content[size_t(row->source)];
    const bool isGroup = row->last < 0;
    const bool isOfIds = !isGroup && index.column() >= DecisionsColumn && index.column() <= RisksColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isGroup)
            return index.column() == FindingColumn ? groupTitle(entry.group) : QString();
        return isOfIds                        ? entry.ids[index.column() - DecisionsColumn].join(u", "_s)
            : index.column() == FindingColumn ? entry.id + u' ' + plainText(entry.text)
                                              : gapText(entry);
    case Qt::ToolTipRole:
        return isGroup ? QString() : toolTip(entry, index.column());
    case IdRole:
        return isGroup ? QString() : entry.id;
    case IsGroupRole:
        return isGroup;
    case RowTypeRole:
        return int(isGroup ? RowType::Group : entry.type);
    case GapRole:
        return int(isGroup ? Gap::None : entry.gap);
    case DocumentRole:
        return isGroup ? -1 : entry.place.document;
    case FindingRole:
        return isGroup ? -1 : entry.place.finding;
    case DecisionRole:
        return !isGroup && entry.type == RowType::Decision ? entry.index : -1;
    case IdsRole:
        return isOfIds ? entry.ids[index.column() - DecisionsColumn] : QStringList();
    case FilterTextRole:
        return isGroup ? QString() : entry.id + u' ' + entry.text;
    default:
        return {};
    }
}

} // namespace Setsquare
