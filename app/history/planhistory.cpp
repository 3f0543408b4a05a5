// SPDX-License-Identifier: Apache-2.0
#include "planhistory.h"

#include "gitrepository.h"
#include "planfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype mostWalked = 200'000; ///< commits that are passed on the way

template <auto function> struct GitFree {
    template <typename Object> void operator()(Object *object) const { function(object); }
};
using GitObject = std::unique_ptr<git_object, GitFree<git_object_free>>;
using GitCommit = std::unique_ptr<git_commit, GitFree<git_commit_free>>;
using GitTree = std::unique_ptr<git_tree, GitFree<git_tree_free>>;
using GitTreeEntry = std::unique_ptr<git_tree_entry, GitFree<git_tree_entry_free>>;
using GitWalk = std::unique_ptr<git_revwalk, GitFree<git_revwalk_free>>;
using GitDiff = std::unique_ptr<git_diff, GitFree<git_diff_free>>;

QString historyWords(const char *text)
{
    return QCoreApplication::translate("Setsquare::PlanHistory", text);
}

/** A repository, or why there is none. */
struct OpenedRepository {
    Repository repository;
    QString reason;
};

OpenedRepository repositoryAt(const QString &folder)
{
    int status = 0;
    Repository repository = openRepository(folder, status);
    if (repository)
        return {std::move(repository), {}};
    return {nullptr,
            status == GIT_EOWNER ? historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory",
                                                                  "The repository belongs to another user, so git does not read it."))
                                 : historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "There is no git repository here."))};
}

/** Where a file or folder lies in the repository; nothing if it is outside. */
std::optional<QString> pathInRepository(git_repository *repository, const QString &file)
{
    const char *top = git_repository_workdir(repository);
    if (!top)
        return {};
    const QString topPath = QFileInfo(QFile::decodeName(top)).canonicalFilePath();
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString path = QDir(topPath).relativeFilePath(folder + u'/' + info.fileName());
    return path.startsWith("../"_L1) ? std::nullopt : std::optional(QDir::cleanPath(path));
}

GitObject objectNamed(git_repository *repository, const QString &name)
{
    git_object *object = nullptr;
    git_revparse_single(&object, repository, QFile::encodeName(name).constData());
    return GitObject(object);
}

RevisionBytes blobBytes(const GitObject &object)
{
    if (git_object_type(object.get()) != GIT_OBJECT_BLOB)
        return {{}, historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "That is no file."))};
    const auto *blob = reinterpret_cast<const git_blob *>(object.get());
    const auto size = qint64(git_blob_rawsize(blob));
    if (size > largestFile)
        return {{}, historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "The file is larger than 64 MB."))};
    return {QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), size), {}};
}

RevisionBytes bytesOf(git_repository *repository, const QString &revision, const QString &path)
{
    // Without a revision git would look into its index.
    if (const GitObject object = revision.isEmpty() ? nullptr : objectNamed(repository, revision + u':' + path))
        return blobBytes(object);
    const bool hasRevision = !revision.isEmpty() && objectNamed(repository, revision);
    return {{},
            hasRevision ? historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "There is no file %2 in %1.")).arg(revision, path)
                        : historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "Git knows no revision %1.")).arg(revision)};
}

/** Goes through the commits that lead to HEAD and keeps those that have changed one file. */
class HistoryWalk
{
public:
    HistoryWalk(git_repository *repository, const QString &path) : m_repository(repository), m_path(path) {}

    PlanHistory history(const std::stop_token &stop, qsizetype most)
    {
        git_revwalk *made = nullptr;
        git_revwalk_new(&made, m_repository);
        const GitWalk walk(made);
        git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
        if (git_revwalk_push_head(walk.get()) != 0)
            return {}; // nothing has been committed yet
        git_oid id;
        for (qsizetype passed = 0; git_revwalk_next(&id, walk.get()) == 0; ++passed) {
            if (stop.stop_requested())
                break;
            if (m_history.commits.size() == most || passed == mostWalked) {
                m_history.note = historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "Older commits are not listed."));
                break;
            }
            look(id);
        }
        return m_history;
    }

private:
    static GitTree treeOf(const git_commit *commit)
    {
        git_tree *tree = nullptr;
        git_commit_tree(&tree, commit);
        return GitTree(tree);
    }

    /** What a commit has as the file. */
    std::optional<git_oid> fileIn(const git_commit *commit) const
    {
        const GitTree tree = treeOf(commit);
        git_tree_entry *entry = nullptr;
        if (!tree || git_tree_entry_bypath(&entry, tree.get(), QFile::encodeName(m_path).constData()) != 0)
            return {};
        const GitTreeEntry freed(entry);
        return *git_tree_entry_id(entry);
    }

    void look(const git_oid &id)
    {
        git_commit *commit = nullptr;
        if (git_commit_lookup(&commit, m_repository, &id) != 0)
            return; // of a shallow clone
        const GitCommit freed(commit);
        const std::optional<git_oid> file = fileIn(commit);
        if (!file)
            return;
        bool isInParent = false;
        GitCommit first;
        for (unsigned parent = 0; parent < git_commit_parentcount(commit); ++parent) {
            git_commit *before = nullptr;
            if (git_commit_parent(&before, commit, parent) != 0)
                continue;
            GitCommit freedParent(before);
            const std::optional<git_oid> fileBefore = fileIn(before);
            if (fileBefore && git_oid_equal(&*fileBefore, &*file))
                return; // it came from there
            isInParent = isInParent || fileBefore;
            if (!first)
                first = std::move(freedParent);
        }
        add(commit);
        if (first && !isInParent)
            followRename(first.get(), commit);
    }

    void add(const git_commit *commit)
    {
        const git_signature *author = git_commit_author(commit);
        const char *summary = git_commit_summary(const_cast<git_commit *>(commit));
        m_history.commits.append({QString::fromLatin1(git_oid_tostr_s(git_commit_id(commit))), m_path, QString::fromUtf8(summary),
                                  QString::fromUtf8(author->name), QDateTime::fromSecsSinceEpoch(author->when.time)});
    }

    /** Where the file came from when it came with this commit. */
    void followRename(const git_commit *before, const git_commit *after)
    {
        git_diff *made = nullptr;
        if (git_diff_tree_to_tree(&made, m_repository, treeOf(before).get(), treeOf(after).get(), nullptr) != 0)
            return;
        const GitDiff diff(made);
        git_diff_find_options options {};
        git_diff_find_options_init(&options, GIT_DIFF_FIND_OPTIONS_VERSION);
        options.flags = GIT_DIFF_FIND_RENAMES;
        git_diff_find_similar(diff.get(), &options);
        for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
            const git_diff_delta *delta = git_diff_get_delta(diff.get(), i);
            if (delta->status == GIT_DELTA_RENAMED && QFile::decodeName(delta->new_file.path) == m_path) {
                m_path = QFile::decodeName(delta->old_file.path);
                return;
            }
        }
    }

    git_repository *m_repository;
    QString m_path;
    PlanHistory m_history;
};

} // namespace

RevisionBytes bytesInGit(const QString &folder, const QString &object)
{
    const Git git;
    const OpenedRepository repository = repositoryAt(folder);
    if (!repository.repository)
        return {{}, repository.reason};
    const QString revision = object.section(u':', 0, 0);
    QString path = object.section(u':', 1);
    if (path.startsWith("./"_L1) || path.startsWith("../"_L1))
        path = pathInRepository(repository.repository.get(), QDir(folder).absoluteFilePath(path)).value_or(path);
    return bytesOf(repository.repository.get(), revision, path);
}

RevisionBytes bytesAtRevision(const QString &file, const QString &revision)
{
    const Git git;
    const OpenedRepository repository = repositoryAt(QFileInfo(file).absolutePath());
    if (!repository.repository)
        return {{}, repository.reason};
    const std::optional<QString> path = pathInRepository(repository.repository.get(), file);
    if (!path)
        return {{}, historyWords(QT_TRANSLATE_NOOP("Setsquare::PlanHistory", "The file is not in the repository."))};
    return bytesOf(repository.repository.get(), revision, *path);
}

PlanHistory planHistory(const QString &file, const std::stop_token &stop, qsizetype most)
{
    const Git git;
    const OpenedRepository repository = repositoryAt(QFileInfo(file).absolutePath());
    const std::optional<QString> path = repository.repository ? pathInRepository(repository.repository.get(), file) : std::nullopt;
    if (!path)
        return {{}, repository.reason};
    return HistoryWalk(repository.repository.get(), *path).history(stop, most);
}

} // namespace Setsquare
