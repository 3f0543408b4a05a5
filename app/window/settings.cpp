// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::Settings)
};

constexpr qsizetype mostRecentPlans = 20;
constexpr double smallestText = 6;
constexpr double largestText = 48;
constexpr qint64 leastTokens = 100;
constexpr qint64 mostTokens = 10'000'000;
constexpr auto keysGroup = "keys/"_L1;

/** Points, or 0 where the value is not a size of text. */
double textSize(const QVariant &value)
{
    const double points = value.toDouble();
    return points >= smallestText && points <= largestText ? points : 0;
}

ThemeChoice themeChoice(const QVariant &value)
{
    bool isNumber = false;
    const int choice = value.toInt(&isNumber);
    const bool isKnown = isNumber && choice >= int(ThemeChoice::System) && choice <= int(ThemeChoice::Dark);
    return isKnown ? ThemeChoice(choice) : ThemeChoice::System;
}

QList<QKeySequence> keySequences(const QVariant &value)
{
    QList<QKeySequence> result;
    for (const QString &text : value.toStringList()) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            result.append(key);
    }
    return result;
}

QStringList words(const QList<QKeySequence> &keys)
{
    QStringList result;
    for (const QKeySequence &key : keys)
        result.append(key.toString(QKeySequence::PortableText));
    return result;
}

} // namespace

Settings::Settings() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"setsquare"_s, u"setsquare"_s)
{
    setAsideIfDamaged();
}

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat)
{
    setAsideIfDamaged();
}

// QSettings writes nothing over a file that it does not understand, so that nothing would ever be kept again.
void Settings::setAsideIfDamaged()
{
    if (m_settings.status() != QSettings::FormatError)
        return;
    const QString damaged = m_settings.fileName() + u".damaged"_s;
    QFile::remove(damaged);
    QFile::copy(m_settings.fileName(), damaged);
    // read by its name once more, it is an empty one
    QFile(m_settings.fileName()).resize(0);
    m_settings.sync();
}

QString Settings::problem() const
{
    QFileInfo place(m_settings.fileName());
    if (place.exists() && place.isWritable())
        return {};
    if (!place.exists()) {
        // the nearest folder that is there says whether the rest can be made
        while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
            place.setFile(place.absolutePath());
        if (place.isDir() && place.isWritable())
            return {};
    }
    return Words::tr("Settings and recent plans are not kept: %1 cannot be written.").arg(QDir::toNativeSeparators(m_settings.fileName()));
}

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

Preferences Settings::preferences() const
{
    Preferences result;
    result.theme = themeChoice(m_settings.value(u"theme"_s));
    result.language = m_settings.value(u"language"_s).toString();
    result.textSize = textSize(m_settings.value(u"textSize"_s));
    result.sourceSize = textSize(m_settings.value(u"sourceSize"_s));
    result.person = m_settings.value(u"person"_s).toString().simplified();
    result.folder = m_settings.value(u"plansFolder"_s).toString();
    const qint64 tokens = m_settings.value(u"tokenBudget"_s).toLongLong();
    if (tokens >= leastTokens && tokens <= mostTokens)
        result.tokenBudget = tokens;
    result.checksSpelling = m_settings.value(u"spelling"_s, true).toBool();
    result.hasSeenTour = m_settings.value(u"tourSeen"_s, false).toBool();
    m_settings.beginGroup(keysGroup.chopped(1));
    for (const QString &command : m_settings.childKeys())
        result.keys.insert(command, keySequences(m_settings.value(command)));
    m_settings.endGroup();
    return result;
}

// What is as usual is not written down: it follows the program when that changes.
void Settings::write(const QString &key, const QVariant &value, const QVariant &usual)
{
    if (value == usual)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

void Settings::setPreferences(const Preferences &preferences)
{
    const Preferences usual;
    write(u"theme"_s, int(preferences.theme), int(usual.theme));
    write(u"language"_s, preferences.language, usual.language);
    write(u"textSize"_s, preferences.textSize, usual.textSize);
    write(u"sourceSize"_s, preferences.sourceSize, usual.sourceSize);
    write(u"person"_s, preferences.person, usual.person);
    write(u"plansFolder"_s, preferences.folder, usual.folder);
    write(u"tokenBudget"_s, preferences.tokenBudget, usual.tokenBudget);
    write(u"spelling"_s, preferences.checksSpelling, usual.checksSpelling);
    write(u"tourSeen"_s, preferences.hasSeenTour, usual.hasSeenTour);
    m_settings.remove(keysGroup.chopped(1));
    for (auto keys = preferences.keys.cbegin(); keys != preferences.keys.cend(); ++keys)
        m_settings.setValue(keysGroup + keys.key(), words(keys.value()));
}

QString Settings::folder() const
{
    for (const QString &key : {u"plansFolder"_s, u"folder"_s}) {
        QString folder = m_settings.value(key).toString();
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(u"folder"_s, folder);
}

/** Below a group, a key of letters and digits: paths hold what separates keys. */
static QString keyOf(const QString &group, const QString &path)
{
    return group + u'/' + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Settings::spellingLanguage(const QString &plan) const
{
    return m_settings.value(keyOf(u"spelling-languages"_s, plan)).toString();
}

void Settings::setSpellingLanguage(const QString &plan, const QString &language)
{
    m_settings.setValue(keyOf(u"spelling-languages"_s, plan), language);
}

QString Settings::patternFolder(const QString &repository) const
{
    return m_settings.value(keyOf(u"patterns"_s, repository)).toString();
}

void Settings::setPatternFolder(const QString &repository, const QString &folder)
{
    m_settings.setValue(keyOf(u"patterns"_s, repository), folder);
}

} // namespace Setsquare
