// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "spec.h"

#include <QJsonObject>

namespace Setsquare {

/** What an exported document says of itself. */
struct Verification {
    enum class Result {
        Verified, ///< byte for byte as it was exported, from a plan that was approved
        Progressed, ///< only ticks were set or taken away, or a log of the implementation written
        Altered ///< something else was changed, or it never was an approved export
    };
    Result result = Result::Altered;
    bool draft = false;
    QString digest; ///< of the plan that it says it was made of; empty if it says none
    QList<Message> problems;
    bool operator==(const Verification &) const = default;
};

/** The word for a result that the command line prints: `verified`, `progressed`, `altered`. */
QString toText(Verification::Result result);

/** Whether a specification is as it was exported. Alone this proves that it is consistent with its last block, which anybody could have written anew;
    with the text of the plan, that it is what that plan says. Cost: linear. */
Verification verifySpec(const QString &text, const std::optional<QString> &plan = {});

/** The same for an export in any form. A page, a PDF and JSON are for reading: every change makes them altered, and of the plan they are asked for
    its digest only. */
Verification verifyExport(const QByteArray &bytes, const std::optional<QString> &plan = {});

/** What an export in any form says that it was made of; nothing for other files, and for one that was changed since in any way, ticks and log
    too: what may be lost if it is written anew. */
std::optional<SpecOrigin> readUnchangedExport(const QByteArray &bytes);

/** The document `setsquare/verification/1`. */
QJsonObject verificationJson(const Verification &verification);
/** The same in words: the result, and each problem on a line. */
QString verificationText(const Verification &verification, const QString &file);

} // namespace Setsquare
