// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "durablefile.h"

namespace Setsquare {

/** A text file as it was read, or why it could not be. */
struct LoadedFile {
    enum class Problem {
        None,
        NoFile,
        NotReadable, ///< a folder, a device, no permission, too large, an error of the disk
        NotUtf8,
        NotEditable ///< holds characters that no editor keeps
    };
    QString text; ///< without a BOM; of a file that is not UTF-8 with replacement characters
    QByteArray bytes; ///< what is in the file
    bool hasBom = false;
    Problem problem = Problem::None;
    QString reason; ///< one sentence about the problem, in English; empty if there is none
    bool isWritable = true; ///< the file's permissions allow writing

    bool isLoaded() const { return problem != Problem::NoFile && problem != Problem::NotReadable; }
    bool hasText() const { return problem == Problem::None || problem == Problem::NotEditable; }
};

/** The largest file that is opened: 64 MB. */
inline constexpr qint64 largestFile = qint64(64) << 20;

/** Reads a file. Never waits for a pipe or device. */
LoadedFile loadFile(const QString &path);

/** What loadFile() makes of bytes that came from elsewhere. */
LoadedFile loadedBytes(const QByteArray &bytes);

/** The bytes that a text has in its file. Law: `fileBytes(f.text, f.hasBom) == f.bytes` for every loaded file that has text. */
QByteArray fileBytes(const QString &text, bool hasBom);

} // namespace Setsquare
