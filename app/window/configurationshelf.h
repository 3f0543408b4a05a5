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
    /** What a specification may take where no file says it, in tokens. */
    void setTokenBudget(qint64 tokens);

private:
    void read();

    PlanSession *m_session;
    FileWatcher m_watcher;
    QString m_planPath;
    qint64 m_tokenBudget = Configuration().tokenBudget;
};

} // namespace Setsquare
