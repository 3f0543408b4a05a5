// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Setsquare {

/** Files that can be committed together. */
struct CommitOffer {
    struct File {
        QString path; ///< relative to the repository's top
        QByteArray bytes; ///< what the commit will hold
        QByteArray before; ///< what the last commit holds; null if it has no such file
    };
    QString folder; ///< the repository's top
    QList<File> files;
    QString message; ///< what is proposed
    bool isEmpty() const { return files.isEmpty(); }
};

} // namespace Setsquare
