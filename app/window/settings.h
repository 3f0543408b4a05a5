// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <QSettings>

namespace Setsquare {

/** What is remembered between two runs. */
class Settings
{
public:
    /** In the user's configuration folder. */
    Settings();
    explicit Settings(const QString &file);

    /** The last plans that were opened, the latest first; those that are gone are left out. */
    QList<RecentPlan> recentPlans() const;
    /** Puts a plan first, or brings its title and state up to date. */
    void remember(const RecentPlan &plan);
    void clearRecentPlans();

    /** The plans that were open at the end. */
    QStringList openPlans() const;
    void setOpenPlans(const QStringList &paths);

    QByteArray layout() const;
    void setLayout(const QByteArray &layout);
    int theme() const;
    void setTheme(int choice);
    /** Where file dialogs begin. */
    QString folder() const;
    void setFolder(const QString &folder);
    /** The folder for patterns that was named for a repository; empty if none was. */
    QString patternFolder(const QString &repository) const;
    void setPatternFolder(const QString &repository, const QString &folder);

private:
    void writeRecentPlans(const QList<RecentPlan> &plans);

    mutable QSettings m_settings;
};

} // namespace Setsquare
