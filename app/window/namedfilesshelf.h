// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

namespace Setsquare {

/** Keeps known which of the files that the tasks of a session name exist. Looks when typing has rested: a file half typed is none. */
class NamedFilesShelf : public QObject
{
    Q_OBJECT

public:
    explicit NamedFilesShelf(PlanSession *session, QObject *parent = nullptr);

    /** The plan's file; empty for a plan never saved. */
    void setPlanPath(const QString &path);
    /** Looks again: files may have come or gone. */
    void look();

private:
    PlanSession *m_session;
    QString m_planPath;
};

} // namespace Setsquare
