// SPDX-License-Identifier: Apache-2.0
#include "cmarkextensions.h"

#include <cmark-gfm-core-extensions.h>

namespace Setsquare {

cmark_syntax_extension *cmarkExtension(const char *name)
{
    // The registry is shared by all threads and may be filled by one only.
    [[maybe_unused]] static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    return cmark_find_syntax_extension(name);
}

} // namespace Setsquare
