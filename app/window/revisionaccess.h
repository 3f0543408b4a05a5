// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"
#include "historysearch.h"
#include "revisionsource.h"

namespace Setsquare {

/** The other texts that a window's plan can be compared with, from git and from files. */
class RevisionAccess : public QObject
{
    Q_OBJECT

public:
    explicit RevisionAccess(QObject *parent = nullptr);

    /** The plan's file; empty for a plan never saved. */
    void setPath(const QString &path) { m_path = path; }
    /** What the window is given. `chooseFile` asks for a path; empty is Cancel. */
    RevisionSource source(const std::function<QString()> &chooseFile);

private:
    void list(const RevisionSource::Listed &listed);
    void tell(const PlanHistory &history);
    RevisionSource::Text revision(const QString &name, const QString &path) const;

    QString m_path;
    HistorySearch m_search;
    RevisionSource::Listed m_listed;
};

} // namespace Setsquare
