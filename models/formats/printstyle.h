// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

namespace Setsquare {

/** How a printed document looks. Units: tenths of a point, also for the pixels of fonts, so that no screen has a say in it. */
namespace PrintStyle {

inline constexpr double point = 10;
inline constexpr double pageWidth = 595 * point; ///< A4
inline constexpr double pageHeight = 842 * point;
inline constexpr double side = 72 * point;
inline constexpr double top = 76 * point;
inline constexpr double bottom = 70 * point;
inline constexpr double width = pageWidth - 2 * side;
inline constexpr double height = pageHeight - top - bottom;
inline constexpr double textSize = 10 * point;

inline constexpr QColor ink {0x1d, 0x23, 0x2b};
inline constexpr QColor quiet {0x5b, 0x66, 0x72};
inline constexpr QColor hairline {0xd3, 0xd9, 0xdf};
inline constexpr QColor soft {0xf4, 0xf6, 0xf8};
inline constexpr QColor accent {0x1f, 0x5f, 0xbf};
inline constexpr QColor good {0x1a, 0x7f, 0x4b};
inline constexpr QColor bad {0xb3, 0x26, 0x1e};
inline constexpr QColor warning {0x8a, 0x5a, 0x00};
inline constexpr QColor warningSoft {0xff, 0xf6, 0xe0};
inline constexpr QColor watermark {0xfb, 0xf8, 0xf1};

enum class Face { Text, Heading, Code };
/** A font of a size in points. */
QFont font(Face face, double points, QFont::Weight weight = QFont::Normal);

} // namespace PrintStyle

} // namespace Setsquare
