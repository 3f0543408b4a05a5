// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Setsquare {

/** Tells when one of some files may have changed. Whoever listens compares the content: times and events say too much and too little. */
class FileWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FileWatcher(QObject *parent = nullptr);

    /** The files to watch from now on; they need not exist. */
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void mayHaveChanged();

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QStringList m_paths;
    QTimer m_rest;
};

} // namespace Setsquare
