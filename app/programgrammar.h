// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar.h"

#include <map>

namespace Setsquare {

/** What is asked of the window. */
struct WindowArguments {
    QStringList files;
    QString theme;
    QString picture;
    QString size;
};

/** The grammar of the whole command line. It takes what it parses into itself, so it stays where it is. */
class ProgramGrammar
{
public:
    /** `version` is what `--version` prints. */
    explicit ProgramGrammar(const char *version);

    CLI::App app {"A workbench for implementation plans. Without a command the window opens.", "setsquare"};
    std::map<const CLI::App *, CommandRun> runs; ///< by the subcommand's grammar
    WindowArguments window;

private:
    Q_DISABLE_COPY_MOVE(ProgramGrammar)
};

} // namespace Setsquare
