// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "risk.h"
#include "theme.h"

#include <QRectF>

class QPainter;

namespace Setsquare {

/** Small signs that tell states by their shape and only then by their colour. Each fills the largest square in the middle of its place. */
namespace Marks {

/** A disc for an error, a triangle for a warning, a ring for a note. */
void paintSeverity(QPainter *painter, const QRectF &place, Severity severity, const Theme &theme);
QColor severityColor(Severity severity, const Theme &theme);
/** The tick of something that is there. */
void paintTick(QPainter *painter, const QRectF &place, const QColor &color);
/** A short dash for something that is missing. */
void paintDash(QPainter *painter, const QRectF &place, const QColor &color);
/** A ring that is filled, clockwise from the top, as far as something is done. */
void paintShare(QPainter *painter, const QRectF &place, double share, const Theme &theme);
/** What opens and closes a group. */
void paintChevron(QPainter *painter, const QRectF &place, bool open, const QColor &color);
/** One to three bars of growing height, the others empty. */
void paintLevel(QPainter *painter, const QRectF &place, Level level, const Theme &theme);
/** How much of something is done, as a bar. */
void paintProgress(QPainter *painter, const QRectF &place, double share, const Theme &theme);

QColor blended(const QColor &front, const QColor &back, double share);

} // namespace Marks

} // namespace Setsquare
