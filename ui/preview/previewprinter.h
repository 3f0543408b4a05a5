// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"
#include "planimages.h"

#include <QFont>
#include <QSizeF>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace Setsquare {

/** Prints a plan as the preview shows it, dark on white. Pages end between lines, never within one, and a heading stays with what it is
    over. Only what stands on one page is laid out at a time. */
class PreviewPrinter
{
public:
    /** Told how much is done, from 0 to 1; false ends the printing. */
    using Progress = std::function<bool(double part)>;

    /** What is printed on. Units of size: logical pixels, 96 an inch. */
    struct Paper {
        QSizeF size;
        double scale = 1; ///< device pixels of one logical pixel
        std::function<bool()> next; ///< begins another page; false if there is none
    };

    PreviewPrinter(const BlockTree &blocks, const PlanImages &images, const QString &title);

    /** Prints onto the pages of a device; false if it took none, or was ended. */
    bool print(QPagedPaintDevice *device, const Progress &progress) const;
    /** Requires: the painter stands at the top left of the first page, unscaled. */
    bool print(QPainter *painter, const Paper &paper, const Progress &progress) const;

private:
    BlockTree m_blocks;
    PlanImages m_images;
    QString m_title;
};

} // namespace Setsquare
