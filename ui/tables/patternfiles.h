// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Setsquare {

/** What is asked of whoever has the files when a pattern is extracted. */
struct PatternFiles {
    struct Written {
        QString link; ///< relative to the plan's folder; empty if nothing was written
        QString path; ///< absolute
        QString reason; ///< why not, one sentence
    };
    /** The folder for patterns, absolute, as the user named it last; empty while the plan has no file that could link there. */
    std::function<QString()> folder;
    /** Has the user name another one; empty if not. */
    std::function<QString(QWidget *parent, const QString &folder)> chooseFolder;
    /** Where `source` lies as seen from a file in that folder. */
    std::function<QString(const QString &folder)> planSeenFrom;
    /** Writes a new file, whose name begins with `stem`, and remembers the folder. A file that is there is never written over. */
    std::function<Written(const QString &folder, const QString &stem, const QByteArray &bytes)> write;
    /** Shows a file that a decision links to. */
    std::function<void(const QString &link)> open;

    explicit operator bool() const { return bool(write); }
};

} // namespace Setsquare
