// SPDX-License-Identifier: Apache-2.0
#include "researchmodel.h"

#include "findingmime.h"
#include "plaintext.h"
#include "wording.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Setsquare {

namespace {

enum Type { DocumentRow = 1, FindingRow = 2, KindRow = 3 };

constexpr std::array allKinds = {ResearchKind::Discovery,        ResearchKind::Architecture, ResearchKind::Constraint,
                                 ResearchKind::SuccessCriterion, ResearchKind::OpenQuestion, ResearchKind::EdgeCase,
                                 ResearchKind::Recommendation};

// What a row is stands in the low bits of its kind. The others tell documents apart: two documents may say the same.
constexpr int typeBits = 4;

int typeOf(const Row &row)
{
    return std::min(row.kind & ((1 << typeBits) - 1), int(KindRow));
}

ResearchKind kindOf(const Row &row)
{
    return ResearchKind((row.kind & ((1 << typeBits) - 1)) - KindRow);
}

} // namespace

ResearchModel::ResearchModel(PlanSession *session, QObject *parent) : RowModel(parent), m_session(session)
{
    connect(session, &PlanSession::researchChanged, this, &ResearchModel::reload);
    connect(session, &PlanSession::planOpened, this, &ResearchModel::update);
    connect(session, &PlanSession::citationsChanged, this, &ResearchModel::update);
    reload();
}

std::vector<Row> ResearchModel::rowsOf(const QList<Research> &research)
{
    std::vector<Row> rows;
    for (int document = 0; document < research.size(); ++document) {
        const QString &path = research[document].path;
        const int others = int(qHash(path) & 0xffffff) << typeBits;
        rows.push_back({0, DocumentRow | others, document, path, {}, document});
        const QList<ResearchFinding> &findings = research[document].findings;
        for (const ResearchKind kind : allKinds) {
            bool isFirst = true;
            for (int i = 0; i < findings.size(); ++i) {
                if (findings[i].kind != kind) {
                    continue;
                }
                if (isFirst) {
                    rows.push_back({1, (KindRow + int(kind)) | others, i, path, {}, document});
                    isFirst = false;
                }
                rows.push_back({2, FindingRow | others, i, findings[i].text, findings[i].id, document});
            }
        }
    }
    return rows;
}

ResearchModel::Use ResearchModel::useOf(const ResearchFinding &finding, FindingPlace place) const
{
    const TracedFinding *traced = m_session->trace().find(place);
    const int times = traced ? int(traced->citedBy.size()) : 0;
    if (finding.kind == ResearchKind::OpenQuestion) {
        const int question = traced ? traced->question : -1;
        const Question::State state = question < 0 ? Question::State::Open : m_session->plan().questions[question].state;
        if (finding.answered || state == Question::State::Answered) {
            return {State::Answered, times};
        }
        return {state == Question::State::Deferred ? State::Deferred : State::Open, times};
    }
    if (finding.kind == ResearchKind::SuccessCriterion && !(traced && traced->isCitedBy(Cited::Criterion))) {
        return {State::WithoutCriterion, times};
    }
    if (times > 0) {
        return {State::Cited, times};
    }
    return {finding.kind == ResearchKind::Constraint ? State::NotAddressed : State::Uncited, 0};
}

ResearchModel::Uses ResearchModel::usesOf(const QList<Research> &research) const
{
    Uses uses;
    for (int document = 0; document < int(research.size()); ++document) {
        std::vector<Use> &ofDocument = uses.emplace_back();
        for (int i = 0; i < int(research[document].findings.size()); ++i) {
            ofDocument.push_back(useOf(research[document].findings[i], {document, i}));
        }
    }
    return uses;
}

bool ResearchModel::differs(const QList<Research> &next, const Uses &nextUses, const Row &before, const Row &after) const
{
    const Research &old = m_research[before.last];
    const Research &now = next[after.last];
    if (typeOf(before) == DocumentRow) {
        return old.path != now.path || old.title != now.title || old.question != now.question || old.error != now.error;
    }
    if (typeOf(before) != FindingRow) {
        return false;
    }
    const ResearchFinding &one = old.findings[before.source];
    const ResearchFinding &other = now.findings[after.source];
    return one.id != other.id || one.text != other.text
        || m_uses[size_t(before.last)][size_t(before.source)] != nextUses[size_t(after.last)][size_t(after.source)];
}

void ResearchModel::reload()
{
    const QList<Research> next = m_session->research();
    QList<Research> kept = next; // what it holds last names the rows that are left behind
    Uses uses = usesOf(next);
    const auto changed = [&](const Row &one, const Row &other) { return differs(next, uses, one, other); };
    updateRows(rowsOf(next), changed, [&] {
        m_research.swap(kept);
        m_uses = std::move(uses);
    });
}

void ResearchModel::update()
{
    Uses uses = usesOf(m_research);
    std::vector<int> changed;
    for (int i = 0; i < int(rows().size()); ++i) {
        const Row &row = rows()[size_t(i)];
        if (typeOf(row) == FindingRow && uses[size_t(row.last)][size_t(row.source)] != m_uses[size_t(row.last)][size_t(row.source)]) {
            changed.push_back(i);
        }
    }
    m_uses = std::move(uses);
    tellChanged(changed);
}

const ResearchFinding *ResearchModel::findingAt(const Row &row) const
{
    return typeOf(row) == FindingRow ? &m_research[row.last].findings[row.source] : nullptr;
}

TextRange ResearchModel::rangeOf(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    const ResearchFinding *finding = row ? findingAt(*row) : nullptr;
    return finding ? finding->range : TextRange();
}

QModelIndex ResearchModel::indexOfFinding(int document, const QString &id) const
{
    for (int i = 0; i < int(rows().size()); ++i) {
        const Row &row = rows()[size_t(i)];
        if (typeOf(row) == FindingRow && row.last == document && row.id == id) {
            return indexOfRow(i);
        }
    }
    return {};
}

int ResearchModel::findingCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const Row &row) { return typeOf(row) == FindingRow; }));
}

int ResearchModel::count(State state) const
{
    int count = 0;
    for (const std::vector<Use> &uses : m_uses) {
        count += int(std::count_if(uses.begin(), uses.end(), [state](const Use &use) { return use.state == state; }));
    }
    return count;
}

Qt::ItemFlags ResearchModel::flags(const QModelIndex &index) const
{
    const bool isFinding = index.isValid() && index.data(FindingRole).toInt() >= 0;
    return RowModel::flags(index) | (isFinding ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ResearchModel::mimeTypes() const
{
    return {FindingMime::format()};
}

QMimeData *ResearchModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        const FindingPlace place {index.data(DocumentRole).toInt(), index.data(FindingRole).toInt()};
        if (place.finding >= 0) {
            return FindingMime::data(m_session, place);
        }
    }
    return nullptr;
}

int ResearchModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ResearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return RowModel::headerData(section, orientation, role);
    }
    switch (section) {
    case IdColumn:
        return tr("Id");
    case TextColumn:
        return tr("Finding");
    default:
        return tr("In the plan");
    }
}

QVariant ResearchModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row) {
        return {};
    }
    const ResearchFinding *finding = findingAt(*row);
    const Use use = finding ? m_uses[size_t(row->last)][size_t(row->source)] : Use();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*row, index.column());
    case IdRole:
        return finding ? finding->id : QString();
    case RowTypeRole:
        return int(finding                           ? ResearchModel::RowType::Finding
                       : typeOf(*row) == DocumentRow ? ResearchModel::RowType::Document
                                                     : ResearchModel::RowType::Kind);
    case DocumentRole:
        return row->last;
    case FindingRole:
        return finding ? row->source : -1;
    case KindRole:
        return finding ? int(finding->kind) : typeOf(*row) == DocumentRow ? -1 : int(kindOf(*row));
    case StateRole:
        return finding ? int(use.state) : -1;
    case TimesCitedRole:
        return use.timesCited;
    case RangeRole:
        return QVariant::fromValue(rangeOf(index));
    case FilterTextRole:
        return finding ? finding->id + u' ' + finding->text : QString();
    default:
        return {};
    }
}

QVariant ResearchModel::text(const Row &row, int column) const
{
    if (const ResearchFinding *finding = findingAt(row)) {
        return column == IdColumn ? finding->id : column == TextColumn ? plainText(finding->text) : stateText(row);
    }
    if (typeOf(row) != DocumentRow) {
        return column == TextColumn ? Wording::researchKind(kindOf(row)) : QString();
    }
    const Research &document = m_research[row.source];
    if (column == TextColumn) {
        return document.title.isEmpty() ? QFileInfo(document.path).fileName() : plainText(document.title);
    }
    return column == StateColumn && !document.error.isEmpty() ? tr("not readable") : QString();
}

QString ResearchModel::stateText(const Row &row) const
{
    const Use use = m_uses[size_t(row.last)][size_t(row.source)];
    switch (use.state) {
    case State::Cited:
        return tr("%1×").arg(use.timesCited);
    case State::NotAddressed:
        return tr("not addressed");
    case State::WithoutCriterion:
        return tr("no criterion");
    case State::Open:
        return tr("open");
    case State::Answered:
        return tr("answered");
    case State::Deferred:
        return tr("deferred");
    case State::Uncited:
        break;
    }
    return {};
}

} // namespace Setsquare
