// SPDX-License-Identifier: Apache-2.0
#include "riskmatrix.h"

#include "plaintext.h"
#include "riskmodel.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

class MatrixWords
{
    Q_DECLARE_TR_FUNCTIONS(Setsquare::RiskMatrix)
};

QString levelWord(Level level)
{
    return level == Level::Unknown ? MatrixWords::tr("not rated") : Wording::level(level).toLower();
}

QString numbers(const QList<int> &risks)
{
    QStringList texts;
    for (const int risk : risks)
        texts.append(QString::number(risk + 1));
    return texts.isEmpty() ? MatrixWords::tr("none") : texts.join(u", "_s);
}

} // namespace

RiskMatrix RiskMatrix::of(const Plan &plan)
{
    RiskMatrix matrix;
    matrix.marks.reserve(plan.risks.size());
    for (const Risk &risk : plan.risks)
        matrix.marks.append({plainText(risk.risk), risk.likelihood(), risk.impact()});
    return matrix;
}

QList<int> RiskMatrix::at(Level likelihood, Level impact) const
{
    if (likelihood == Level::Unknown || impact == Level::Unknown)
        return unrated();
    QList<int> found;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (marks[i].likelihood == likelihood && marks[i].impact == impact)
            found.append(i);
    }
    return found;
}

QList<int> RiskMatrix::unrated() const
{
    QList<int> found;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (!marks[i].isRated())
            found.append(i);
    }
    return found;
}

QString RiskMatrix::words(int risk) const
{
    const RiskMark &mark = marks.at(risk);
    const QString exposed = levelWord(exposure(mark.likelihood, mark.impact));
    return MatrixWords::tr("Risk %1, %2: likelihood %3, impact %4, exposure %5")
        .arg(QString::number(risk + 1), mark.title, levelWord(mark.likelihood), levelWord(mark.impact), exposed);
}

QString RiskMatrix::words(Level likelihood, Level impact) const
{
    const qsizetype count = at(likelihood, impact).size();
    const QString risks = count == 1 ? MatrixWords::tr("1 risk") : MatrixWords::tr("%1 risks").arg(count);
    if (likelihood == Level::Unknown || impact == Level::Unknown)
        return MatrixWords::tr("Not rated: %1").arg(risks);
    return MatrixWords::tr("%1 likelihood, %2 impact: %3").arg(Wording::level(likelihood), Wording::level(impact).toLower(), risks);
}

QString RiskMatrix::summary() const
{
    QStringList sentences {marks.size() == 1 ? MatrixWords::tr("1 risk.") : MatrixWords::tr("%1 risks.").arg(marks.size())};
    for (const Level level : {Level::High, Level::Medium, Level::Low}) {
        QList<int> risks;
        for (int i = 0; i < int(marks.size()); ++i) {
            if (exposure(marks[i].likelihood, marks[i].impact) == level)
                risks.append(i);
        }
        sentences.append(MatrixWords::tr("Exposure %1: %2.").arg(levelWord(level), numbers(risks)));
    }
    if (const QList<int> rest = unrated(); !rest.isEmpty())
        sentences.append(MatrixWords::tr("Not rated: %1.").arg(numbers(rest)));
    return sentences.join(u' ');
}

} // namespace Setsquare
