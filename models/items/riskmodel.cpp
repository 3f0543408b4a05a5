// SPDX-License-Identifier: Apache-2.0
#include "riskmodel.h"

#include "citationtext.h"
#include "plaintext.h"
#include "wording.h"

#include <algorithm>

namespace Setsquare {

namespace {

Level levelIn(const Risk &risk, int column)
{
    switch (column) {
    case RiskModel::LikelihoodColumn:
        return risk.likelihood();
    case RiskModel::ImpactColumn:
        return risk.impact();
    case RiskModel::ExposureColumn:
        return exposure(risk.likelihood(), risk.impact());
    default:
        return Level::Unknown;
    }
}

/** The words of the format for a level are shown in the reader's language; whatever else a plan says stands as it is. */
QString levelText(const QString &words, Level level)
{
    QString plain = plainText(words);
    for (const QLatin1StringView format : {QLatin1StringView("low"), QLatin1StringView("medium"), QLatin1StringView("high")}) {
        if (plain.compare(format, Qt::CaseInsensitive) == 0) {
            return Wording::level(level);
        }
    }
    return plain;
}

QString text(const Risk &risk, int column)
{
    switch (column) {
    case RiskModel::RiskColumn:
        return plainText(risk.risk);
    case RiskModel::LikelihoodColumn:
        return levelText(risk.likelihoodText, risk.likelihood());
    case RiskModel::ImpactColumn:
        return levelText(risk.impactText, risk.impact());
    case RiskModel::ExposureColumn:
        return Wording::level(levelIn(risk, column));
    case RiskModel::MitigationColumn:
        return plainText(risk.mitigation);
    case RiskModel::MitigatedByColumn:
        return risk.mitigatedBy.join(QStringLiteral(", "));
    default:
        return citationText(risk.groundedIn);
    }
}

} // namespace

Level exposure(Level likelihood, Level impact)
{
    const int product = int(likelihood) * int(impact);
    if (product == 0) {
        return Level::Unknown;
    }
    return product <= 2 ? Level::Low : product <= 4 ? Level::Medium : Level::High;
}

RiskModel::RiskModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
}

std::vector<Row> RiskModel::rowsOf(const Plan &plan) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(plan.risks.size()));
    for (int i = 0; i < plan.risks.size(); ++i) {
        rows.push_back({0, RiskKind, i, plan.risks[i].risk, {}});
    }
    return rows;
}

TextRange RiskModel::rangeIn(const Plan &plan, const Row &row) const
{
    return plan.risks[row.source].range;
}

bool RiskModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    return one.source != other.source || !before.risks[one.source].sameContent(after.risks[other.source]);
}

int RiskModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString RiskModel::columnTitle(int column) const
{
    switch (column) {
    case RiskColumn:
        return tr("Risk");
    case LikelihoodColumn:
        return tr("Likelihood");
    case ImpactColumn:
        return tr("Impact");
    case ExposureColumn:
        return tr("Exposure");
    case MitigationColumn:
        return tr("Mitigation");
    case MitigatedByColumn:
        return tr("Mitigated by");
    case NumberColumn:
        return tr("#");
    default:
        return tr("Grounded in");
    }
}

QVariant RiskModel::cell(const Row &row, int column, int role) const
{
    if (isDraft(row)) {
        return draftData(column, role);
    }
    const Risk &risk = shown().risks[row.source];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == NumberColumn ? QString::number(row.source + 1) : text(risk, column);
    case Qt::TextAlignmentRole:
        return column == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IsUnmitigatedRole:
        return risk.mitigation.trimmed().isEmpty() && risk.mitigatedBy.isEmpty();
    case RiskIndexRole:
        return row.source;
    case LevelRole:
        return int(levelIn(risk, column));
    case ExposureRole:
        return int(risk.likelihood()) * int(risk.impact());
    case Qt::EditRole:
        return editedText(risk, column);
    default:
        return choices(column, role);
    }
}

} // namespace Setsquare
