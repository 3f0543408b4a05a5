// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmark-gfm-extension_api.h>

namespace Setsquare {

/** An extension that comes with cmark-gfm, by its name. Safe to call from any thread. */
cmark_syntax_extension *cmarkExtension(const char *name);

} // namespace Setsquare
