// SPDX-License-Identifier: Apache-2.0
// setsquare-manual man|bash|zsh|fish: prints the manual page or a shell's completions. For the build only.
#include "completions.h"
#include "manualpage.h"
#include "programgrammar.h"

#include <cstdio>
#include <string_view>

using namespace Setsquare;

int main(int argc, char **argv)
{
    const std::string_view kind = argc > 1 ? argv[1] : "";
    const GrammarWords grammar = grammarWords(ProgramGrammar("").app);
    QString text;
    if (kind == "man")
        text = manualPage(grammar, QStringLiteral(SETSQUARE_VERSION));
    else if (kind == "bash")
        text = bashCompletion(grammar);
    else if (kind == "zsh")
        text = zshCompletion(grammar);
    else if (kind == "fish")
        text = fishCompletion(grammar);
    return text.isEmpty() || std::fputs(text.toUtf8().constData(), stdout) < 0 ? 2 : 0;
}
