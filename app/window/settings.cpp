// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include "theme.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype mostRecentPlans = 20;

} // namespace

Settings::Settings() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"setsquare"_s, u"setsquare"_s) {}

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QList<RecentPlan> Settings::recentPlans() const
{
    QList<RecentPlan> plans;
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        const QString path = m_settings.value(u"path"_s).toString();
        if (QFileInfo::exists(path))
            plans.append({path, m_settings.value(u"title"_s).toString(), m_settings.value(u"state"_s).toString()});
    }
    m_settings.endArray();
    return plans;
}

void Settings::writeRecentPlans(const QList<RecentPlan> &plans)
{
    m_settings.remove(u"recent"_s);
    m_settings.beginWriteArray(u"recent"_s, int(plans.size()));
    for (int index = 0; index < plans.size(); ++index) {
        m_settings.setArrayIndex(index);
        m_settings.setValue(u"path"_s, plans.at(index).path);
        m_settings.setValue(u"title"_s, plans.at(index).title);
        m_settings.setValue(u"state"_s, plans.at(index).state);
    }
    m_settings.endArray();
}

void Settings::remember(const RecentPlan &plan)
{
    QList<RecentPlan> plans = recentPlans();
    plans.removeIf([&plan](const RecentPlan &other) { return other.path == plan.path; });
    plans.prepend(plan);
    writeRecentPlans(plans.first(std::min(plans.size(), mostRecentPlans)));
}

void Settings::clearRecentPlans()
{
    writeRecentPlans({});
}

QStringList Settings::openPlans() const
{
    return m_settings.value(u"open"_s).toStringList();
}

void Settings::setOpenPlans(const QStringList &paths)
{
    m_settings.setValue(u"open"_s, paths);
}

QByteArray Settings::layout() const
{
    return m_settings.value(u"layout"_s).toByteArray();
}

void Settings::setLayout(const QByteArray &layout)
{
    m_settings.setValue(u"layout"_s, layout);
}

int Settings::theme() const
{
    const int choice = m_settings.value(u"theme"_s, int(ThemeChoice::System)).toInt();
    return choice < int(ThemeChoice::System) || choice > int(ThemeChoice::Dark) ? int(ThemeChoice::System) : choice;
}

void Settings::setTheme(int choice)
{
    m_settings.setValue(u"theme"_s, choice);
}

QString Settings::folder() const
{
    QString folder = m_settings.value(u"folder"_s).toString();
    if (QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(u"folder"_s, folder);
}

/** Below a key of letters and digits: paths hold what separates keys. */
static QString patternKey(const QString &repository)
{
    return u"patterns/"_s
        + QString::fromLatin1(repository.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Settings::patternFolder(const QString &repository) const
{
    return m_settings.value(patternKey(repository)).toString();
}

void Settings::setPatternFolder(const QString &repository, const QString &folder)
{
    m_settings.setValue(patternKey(repository), folder);
}

} // namespace Setsquare
