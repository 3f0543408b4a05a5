// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filewatcher.h"
#include "plansession.h"

namespace Setsquare {

/** Keeps the research of a session as it is on the disk: the documents that the plan names, and those that the user opened by hand. */
class ResearchShelf : public QObject
{
    Q_OBJECT

public:
    explicit ResearchShelf(PlanSession *session, QObject *parent = nullptr);

    /** The plan's file, from whose folder relative paths begin; empty for a plan never saved. */
    void setPlanPath(const QString &path);
    /** Adds documents for as long as the plan is open. */
    void open(const QStringList &paths);
    void clearOpened();

private:
    void update();
    void read();

    PlanSession *m_session;
    FileWatcher m_watcher;
    QString m_planPath;
    QStringList m_opened;
    QStringList m_paths;
};

} // namespace Setsquare
