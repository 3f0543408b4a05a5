// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Setsquare {

/** An earlier text of the plan, or another one that it can be compared with. */
struct KnownRevision {
    enum class Kind { Approval, Commit, Named, File };

    Kind kind = Kind::Commit;
    QString id; ///< unique among those of its kind: the role, the hash of the commit, the name as typed, the path
    QString path; ///< of a commit: the plan's then, relative to the top of the repository
    QString title; ///< what it is known by
    QString detail; ///< who and when
    QDateTime time; ///< invalid if that is not known
    std::optional<QString> text; ///< if it is known already
    bool operator==(const KnownRevision &) const = default;
};

} // namespace Setsquare
