// SPDX-License-Identifier: Apache-2.0
#include "configurationshelf.h"

#include "configurationfile.h"

#include <algorithm>
#include <utility>

namespace Setsquare {

ConfigurationShelf::ConfigurationShelf(PlanSession *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &FileWatcher::mayHaveChanged, this, &ConfigurationShelf::read);
}

void ConfigurationShelf::setPlanPath(const QString &path)
{
    m_planPath = path;
    read();
}

void ConfigurationShelf::setTokenBudget(qint64 tokens)
{
    if (std::exchange(m_tokenBudget, tokens) != tokens)
        read();
}

// Watched are the nearest file and the places before it, where a nearer one may come to be; and without any the plan's own folder, not all
// folders up to the root, in which something changes all the time.
void ConfigurationShelf::read()
{
    Configuration configuration = m_planPath.isEmpty() ? Configuration() : configurationOf(m_planPath);
    QStringList places = m_planPath.isEmpty() ? QStringList() : configurationPlaces(m_planPath);
    const qsizetype nearest = places.indexOf(configuration.path);
    places.resize(nearest >= 0 ? nearest + 1 : std::min<qsizetype>(places.size(), 1));
    m_watcher.setFiles(places);
    // a team's file is the team's word, also where it says nothing of this
    if (configuration.path.isEmpty())
        configuration.tokenBudget = m_tokenBudget;
    m_session->setConfiguration(configuration);
}

} // namespace Setsquare
