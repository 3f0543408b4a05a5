// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace CLI {
class App;
}

namespace Setsquare {

/** An option or an argument as the grammar describes it. */
struct OptionWords {
    QStringList names; ///< `--format`, or of an argument `FILE`
    QString description;
    QString value; ///< what stands for its value: `text|json`, `INT`; empty for one that takes none
    QStringList choices; ///< of its value, where they are listed
    bool isArgument = false;
    bool isRequired = false;
    bool isRepeated = false;
};

struct CommandWords {
    QString name;
    QString description;
    QList<OptionWords> options; ///< without the hidden ones
};

struct GrammarWords {
    CommandWords program;
    QString footer;
    QList<CommandWords> commands;
};

/** The words of a grammar, in its order: what manual page and completions are made from. */
GrammarWords grammarWords(const CLI::App &program);

} // namespace Setsquare
