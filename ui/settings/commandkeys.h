// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Setsquare {

/** A command and the keys that run it. */
struct CommandKeys {
    QString id; ///< the same in every language
    QString text; ///< without a mnemonic
    QList<QKeySequence> usual;
    QList<QKeySequence> keys;
};

/** The commands among `commands` that a key of the one at `index` runs as well, or begins: only one of them gets it. Cost: linear. */
QList<qsizetype> conflictsOf(const QList<CommandKeys> &commands, qsizetype index);

} // namespace Setsquare
