// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Setsquare {

/** What came of writing a file. */
struct WriteResult {
    enum class Status {
        Written, ///< what is on the disk now was read back and is what was to be written
        Changed, ///< somebody else has written the file since it was read; it was left alone
        Failed ///< the file is as it was before, or the reason says what else
    };
    Status status = Status::Failed;
    QString reason; ///< one sentence
    bool isWritten() const { return status == Status::Written; }
};

/** Writes a file so that it is either wholly the new bytes or wholly the old ones: to a temporary file in the same folder, flushed, read back, renamed
    over, folder flushed. Permissions, owner and extended attributes are kept; a symbolic link stays one, and so does a hard link, whose file is
    written in place after a copy was put aside. `seen` is what the caller knows to be in the file, nothing if there should be no file;
    a file that holds anything else is left alone.
    QSaveFile does not do (Qt 6.8): a short write followed by commit() returns true, a failed fsync is ignored (QTBUG-75077), and hard links, owner and extended
    attributes are dropped. */
WriteResult writeDurably(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &seen);

} // namespace Setsquare
