// SPDX-License-Identifier: Apache-2.0
#include "programgrammar.h"

namespace Setsquare {

ProgramGrammar::ProgramGrammar(const char *version)
{
    app.set_version_flag("--version", version, "Print the version and leave");
    app.footer("Exit status: 0 fine; 1 the answer is no; 2 wrong usage; 3 a file cannot be read or written.");
    app.require_subcommand(0, 1);
    app.get_formatter()->column_width(36);
    for (const Command &command : commands()) {
        CLI::App *grammar = app.add_subcommand(command.name);
        runs[grammar] = command.add(*grammar);
    }
    addFiles(app, window.files, "plans to open in windows")->required(false);
    addChoice(app, "--theme", window.theme, "light, dark or system", {"light", "dark", "system"});
    // for the pictures of the documentation; nothing that a user needs
    addText(app, "--picture", window.picture, "")->group("");
    addText(app, "--size", window.size, "")->group("");
}

} // namespace Setsquare
