// SPDX-License-Identifier: Apache-2.0
#include "researchshelf.h"

#include "researchfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace Setsquare {

static constexpr qint64 largestAtOnce = 400'000; // about as long as opening the plan itself takes

ResearchShelf::ResearchShelf(PlanSession *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &FileWatcher::mayHaveChanged, this, &ResearchShelf::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT readingChanged(false);
        if (std::exchange(m_readsAgain, false))
            read();
        else
            take(m_reading.result());
    });
    connect(session->document(), &PlanDocument::planChanged, this, &ResearchShelf::update);
    connect(session->document(), &PlanDocument::opened, this, &ResearchShelf::update);
}

void ResearchShelf::setPlanPath(const QString &path)
{
    m_planPath = path;
    m_paths.clear();
    m_withHeadings.clear();
    if (!m_session->research().isEmpty()) // of another plan, or looked for beside it
        m_session->setResearch({});
    update();
}

void ResearchShelf::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        // named as the plan would name it, so that a citation of it reads the same everywhere
        const QString name = researchName(m_planPath, path);
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

void ResearchShelf::useHeadings(const QString &path)
{
    m_withHeadings.append(path);
    read();
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

qint64 ResearchShelf::sizeOfFiles() const
{
    qint64 size = 0;
    for (const QString &path : m_paths)
        size += QFileInfo(researchFile(m_planPath, path)).size();
    return size;
}

void ResearchShelf::read()
{
    if (m_reading.isRunning()) {
        m_readsAgain = true;
        return;
    }
    if (sizeOfFiles() <= largestAtOnce) {
        take(readResearchFiles(m_planPath, m_paths));
        return;
    }
    const auto promise = std::make_shared<QPromise<QList<Research>>>();
    promise->start();
    m_reading.setFuture(promise->future());
    Q_EMIT readingChanged(true);
    QThreadPool::globalInstance()->start([promise, planPath = m_planPath, paths = m_paths] {
        promise->addResult(readResearchFiles(planPath, paths));
        promise->finish();
    });
}

/** A document that is gone keeps what it said last: what cites it is not made wrong by a file that moves. */
void ResearchShelf::take(QList<Research> research)
{
    research = withCitedHeadings(research, m_session->plan());
    for (Research &document : research) {
        if (m_withHeadings.contains(document.path))
            document = withHeadings(document);
        const auto isThis = [&document](const Research &before) { return before.path == document.path; };
        const auto before = std::ranges::find_if(m_session->research(), isThis);
        if (document.error.isEmpty() || !document.text.isEmpty() || before == m_session->research().end() || before->findings.isEmpty())
            continue;
        const QString reason = document.error;
        document = *before;
        document.error = tr("%1 What it said last is shown.").arg(reason);
    }
    m_session->setResearch(research);
}

} // namespace Setsquare
