// SPDX-License-Identifier: Apache-2.0
#include "revisionaccess.h"

#include "planfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype shortHashLength = 7;

KnownRevision knownCommit(const PlanCommit &commit)
{
    const QString when = QLocale().toString(commit.time.date(), QLocale::ShortFormat);
    return {KnownRevision::Kind::Commit,
            commit.id,
            commit.path,
            commit.summary,
            u"%1 · %2 · %3"_s.arg(commit.author, when, commit.id.first(shortHashLength)),
            commit.time,
            {}};
}

RevisionSource::Text revisionText(const LoadedFile &file)
{
    if (!file.isLoaded())
        return {{}, file.reason};
    return {file.text, {}};
}

} // namespace

RevisionAccess::RevisionAccess(QObject *parent) : QObject(parent)
{
    connect(&m_search, &HistorySearch::found, this, &RevisionAccess::tell);
}

RevisionSource RevisionAccess::source(const std::function<QString()> &chooseFile)
{
    RevisionSource source;
    source.history = [this](const RevisionSource::Listed &listed) { list(listed); };
    source.revision = [this](const QString &name, const QString &path) { return revision(name, path); };
    source.file = [chooseFile]() -> std::optional<RevisionSource::File> {
        const QString path = chooseFile();
        if (path.isEmpty())
            return {};
        return RevisionSource::File {path, QFileInfo(path).fileName(), revisionText(loadFile(path))};
    };
    return source;
}

void RevisionAccess::list(const RevisionSource::Listed &listed)
{
    m_search.stop();
    m_listed = listed;
    if (m_path.isEmpty())
        tell({});
    else
        m_search.start(m_path);
}

void RevisionAccess::tell(const PlanHistory &history)
{
    QList<KnownRevision> commits;
    for (const PlanCommit &commit : history.commits)
        commits.append(knownCommit(commit));
    if (m_listed)
        m_listed(commits, history.note);
}

RevisionSource::Text RevisionAccess::revision(const QString &name, const QString &path) const
{
    if (m_path.isEmpty())
        return {{}, tr("The plan has not been saved yet, so git knows nothing of it.")};
    const RevisionBytes found =
        path.isEmpty() ? bytesAtRevision(m_path, name) : bytesInGit(QFileInfo(m_path).absolutePath(), name + u':' + path);
    return found.bytes ? revisionText(loadedBytes(*found.bytes)) : RevisionSource::Text {{}, found.reason};
}

} // namespace Setsquare
