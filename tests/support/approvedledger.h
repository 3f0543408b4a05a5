// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "digest.h"
#include "ledger.h"
#include "planreader.h"

namespace Setsquare {

/** A ledger as a folder that a test fills decision by decision. */
class LedgerBuilder
{
public:
    /** Adds a decision about a plan's text; a minute later than the one before. Gives the name of its file. */
    QString decide(const QString &planText, const QString &role, Vote vote = Vote::Approve, const QString &person = ann(),
                   const QString &note = {})
    {
        Record record;
        record.role = role;
        record.person = record.recordedBy = person;
        record.vote = vote;
        record.note = note;
        record.time =
            QStringLiteral("2026-11-20T%1:%2:00Z").arg(m_minute / 60, 2, 10, QLatin1Char('0')).arg(m_minute % 60, 2, 10, QLatin1Char('0'));
        ++m_minute;
        return add(record, planText);
    }
    QString add(const Record &record, const QString &planText)
    {
        const LedgerAddition added = addition(ledger(), record, approvedText(planText, readPlan(planText).approvals));
        files.append(added.record);
        if (added.snapshot)
            files.append(*added.snapshot);
        return added.record.name;
    }
    LedgerFile &file(const QString &name) { return *std::ranges::find(files, name, &LedgerFile::name); }
    Ledger ledger() const { return readLedger(files); }

    static QString ann() { return QStringLiteral("Ann Example <ann@example.org>"); }
    static QString bo() { return QStringLiteral("Bo B <bo@example.org>"); }

    QList<LedgerFile> files;

private:
    int m_minute = 8 * 60;
};

/** The ledger of a plan that everybody who signs has approved as it is. */
inline LedgerBuilder approvedByAll(const QString &planText)
{
    LedgerBuilder builder;
    const Plan plan = readPlan(planText);
    for (const ApprovalLine &line : plan.approvals) {
        if (!line.follows())
            builder.decide(planText, line.role);
    }
    return builder;
}

} // namespace Setsquare
