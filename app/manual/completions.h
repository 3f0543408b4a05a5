// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammarwords.h"

namespace Setsquare {

// What a shell has to read to complete the words of a command line. Where nothing is listed it offers files.

QString bashCompletion(const GrammarWords &grammar);
QString zshCompletion(const GrammarWords &grammar);
QString fishCompletion(const GrammarWords &grammar);

} // namespace Setsquare
