// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Setsquare {

/** Lets screen readers read the text of every PreviewPane. Done once in a program; more often does nothing. */
void makePreviewsAccessible();

} // namespace Setsquare
