// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filewatcher.h"
#include "plansession.h"

namespace Setsquare {

/** Keeps the configuration of a session as it is on the disk, also when another file comes nearer. */
class ConfigurationShelf : public QObject
{
    Q_OBJECT

public:
    explicit ConfigurationShelf(PlanSession *session, QObject *parent = nullptr);

    /** The plan's file; empty for a plan never saved, which has none. */
    void setPlanPath(const QString &path);

private:
    void read();

    PlanSession *m_session;
    FileWatcher m_watcher;
    QString m_planPath;
};

} // namespace Setsquare
