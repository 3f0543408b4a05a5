// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

namespace Setsquare {

/** A text as it can be approved: with what a reader would not see made visible. */
struct VisibleText {
    enum class Kind { Invisible, Comment, Target, ImageText };
    struct Mark {
        TextRange range; ///< in `text`
        Kind kind = Kind::Invisible;
        bool operator==(const Mark &) const = default;
    };

    QString text;
    QList<Mark> marks; ///< in the order of the text; they do not overlap

    int count(Kind kind) const;
};

/** Zero-width, bidirectional and other characters without a picture are written as `⟨U+202E⟩`; comments, targets of links and texts of images,
    which a preview leaves out, are marked. Cost: linear. */
VisibleText visibleText(const QString &text);

} // namespace Setsquare
