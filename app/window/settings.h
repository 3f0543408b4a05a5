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
    /** What was chosen; what a damaged file or one of a newer version says beyond sense is as if it were not there. */
    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);
    /** Where file dialogs begin: the folder that was chosen for that, or the last one. */
    QString folder() const;
    void setFolder(const QString &folder);
    /** The language that was chosen for the spelling of a plan; empty if none was. */
    QString spellingLanguage(const QString &plan) const;
    void setSpellingLanguage(const QString &plan, const QString &language);
    /** The folder for patterns that was named for a repository; empty if none was. */
    QString patternFolder(const QString &repository) const;
    void setPatternFolder(const QString &repository, const QString &folder);

    /** Why nothing is kept from one run to the next, in a sentence; empty if it is. */
    QString problem() const;

private:
    void setAsideIfDamaged();
    void write(const QString &key, const QVariant &value, const QVariant &usual);
    void writeRecentPlans(const QList<RecentPlan> &plans);

    mutable QSettings m_settings;
};

} // namespace Setsquare
