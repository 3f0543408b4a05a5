// SPDX-License-Identifier: Apache-2.0
#include "researchshelf.h"

#include "researchfiles.h"

#include <QDir>
#include <QFileInfo>

namespace Setsquare {

ResearchShelf::ResearchShelf(PlanSession *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &FileWatcher::mayHaveChanged, this, &ResearchShelf::read);
    connect(session->document(), &PlanDocument::planChanged, this, &ResearchShelf::update);
    connect(session->document(), &PlanDocument::opened, this, &ResearchShelf::update);
}

void ResearchShelf::setPlanPath(const QString &path)
{
    m_planPath = path;
    m_paths.clear();
    update();
}

void ResearchShelf::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        // named as the plan would name it, so that a citation of it reads the same everywhere
        const QString relative = m_planPath.isEmpty() ? path : QFileInfo(m_planPath).absoluteDir().relativeFilePath(path);
        const QString name = relative.startsWith(QLatin1StringView("../../")) ? path : relative;
        if (!m_opened.contains(name))
            m_opened.append(name);
    }
    update();
}

void ResearchShelf::clearOpened()
{
    m_opened.clear();
    update();
}

void ResearchShelf::update()
{
    const QStringList paths = m_session->plan().research + m_opened;
    if (paths == m_paths)
        return;
    m_paths = paths;
    QStringList files;
    for (const QString &path : paths)
        files.append(researchFile(m_planPath, path));
    m_watcher.setFiles(files);
    read();
}

void ResearchShelf::read()
{
    const QList<Research> research = readResearchFiles(m_planPath, m_paths);
    if (research != m_session->research())
        m_session->setResearch(research);
}

} // namespace Setsquare
