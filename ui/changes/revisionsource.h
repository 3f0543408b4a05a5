// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knownrevision.h"

#include <QList>

#include <functional>

namespace Setsquare {

/** Where other texts of the plan come from: files and git are app's. */
struct RevisionSource {
    struct Text {
        std::optional<QString> text;
        QString reason; ///< why there is none, in one sentence
    };
    struct File {
        QString path;
        QString name;
        Text text;
    };
    using Listed = std::function<void(const QList<KnownRevision> &commits, const QString &note)>;

    /** Lists the commits that have changed the plan, in its own time. */
    std::function<void(const Listed &listed)> history;
    /** The plan at a revision as git names it; `path` is what it was then, empty for what it is now. */
    std::function<Text(const QString &revision, const QString &path)> revision;
    /** Asks for a file; nothing if none is chosen. */
    std::function<std::optional<File>()> file;
};

} // namespace Setsquare
