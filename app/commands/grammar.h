// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"

#include <QStringList>

#include <CLI/CLI.hpp>

namespace Setsquare {

// What the grammars of several commands have. Values are written to where the reference leads, which has to live as long as the grammar.

/** The argument FILE, which is required. `-` is standard input or output: the description says so where it holds. */
CLI::Option *addFile(CLI::App &command, QString &file, const char *description);
/** One or more of them. */
CLI::Option *addFiles(CLI::App &command, QStringList &files, const char *description);
/** An option with any text, or the name of a file. */
CLI::Option *addText(CLI::App &command, const char *name, QString &value, const char *description);
/** An option with one of some words. */
CLI::Option *addChoice(CLI::App &command, const char *name, QString &value, const char *description,
                       const std::vector<std::string> &choices);
/** `--format text|json` and what other formats the command has. */
CLI::Option *addFormat(CLI::App &command, QString &format, const std::vector<std::string> &others = {});

} // namespace Setsquare
