// SPDX-License-Identifier: Apache-2.0
#include "filewatcher.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace Setsquare {

FileWatcher::FileWatcher(QObject *parent) : QObject(parent)
{
    // a program that writes in several steps is waited for, so that nobody sees half a file
    m_rest.setSingleShot(true);
    m_rest.setInterval(50ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT mayHaveChanged();
    });
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, wait);
}

void FileWatcher::setFiles(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    watch();
}

// A file that is replaced by renaming is no longer watched, and one that is gone may come back: its folder tells.
void FileWatcher::watch()
{
    QStringList wanted;
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo file(path);
        for (const QString &name : {file.absoluteFilePath(), file.canonicalFilePath(), file.absolutePath()}) {
            if (!name.isEmpty() && !wanted.contains(name) && QFileInfo::exists(name))
                wanted.append(name);
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace Setsquare
