// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planexport.h"

namespace Setsquare {

/** Loads the module that makes PDFs and has it make one. Errors: no bytes, after a line on standard error. */
QByteArray printWithModule(const SpecDocument &document, const PictureSource &pictures);

} // namespace Setsquare
