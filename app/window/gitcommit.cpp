// SPDX-License-Identifier: Apache-2.0
#include "gitcommit.h"

#include "gitrepository.h"
#include "ledgerfolder.h"
#include "planfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

template <typename Type, void (*Free)(Type *)> struct Freed {
    void operator()(Type *object) const { Free(object); }
};
template <typename Type, void (*Free)(Type *)> using Owned = std::unique_ptr<Type, Freed<Type, Free>>;
using Tree = Owned<git_tree, git_tree_free>;
using TreeEntry = Owned<git_tree_entry, git_tree_entry_free>;
using Blob = Owned<git_blob, git_blob_free>;
using Index = Owned<git_index, git_index_free>;
using Commit = Owned<git_commit, git_commit_free>;
using Signature = Owned<git_signature, git_signature_free>;
using Filters = Owned<git_filter_list, git_filter_list_free>;

/** The words of this file. */
class CommitWords
{
    Q_DECLARE_TR_FUNCTIONS(Setsquare::GitCommit)
};

QString lastError()
{
    const git_error *error = git_error_last();
    return error ? QString::fromUtf8(error->message) : QString();
}

Repository repositoryOf(const QString &path)
{
    int status = 0;
    return openRepository(QFileInfo(path).absolutePath(), status);
}

QString topOf(git_repository *repository)
{
    const char *folder = git_repository_workdir(repository);
    return folder ? QDir::cleanPath(QFile::decodeName(folder)) : QString();
}

Commit headCommit(git_repository *repository)
{
    git_oid id {};
    git_commit *commit = nullptr;
    if (git_reference_name_to_id(&id, repository, "HEAD") == 0)
        git_commit_lookup(&commit, repository, &id);
    return Commit(commit);
}

Tree headTree(git_repository *repository)
{
    const Commit head = headCommit(repository);
    git_tree *tree = nullptr;
    if (head)
        git_commit_tree(&tree, head.get());
    return Tree(tree);
}

/** What is kept of bytes in a file of that name: line ends may be others. */
QByteArray filtered(git_repository *repository, const QByteArray &path, const QByteArray &bytes)
{
    git_filter_list *list = nullptr;
    git_filter_list_load(&list, repository, nullptr, path.constData(), GIT_FILTER_TO_ODB, GIT_FILTER_DEFAULT);
    const Filters filters(list);
    git_buf out = GIT_BUF_INIT;
    if (!list || git_filter_list_apply_to_buffer(&out, list, bytes.constData(), size_t(bytes.size())) != 0)
        return bytes;
    const QByteArray result(out.ptr, qsizetype(out.size));
    git_buf_dispose(&out);
    return result;
}

TreeEntry entryOf(git_tree *tree, const QByteArray &path)
{
    git_tree_entry *entry = nullptr;
    if (tree)
        git_tree_entry_bypath(&entry, tree, path.constData());
    return TreeEntry(entry);
}

QByteArray committedBytes(git_repository *repository, git_tree *tree, const QByteArray &path)
{
    const TreeEntry entry = entryOf(tree, path);
    git_blob *blob = nullptr;
    if (!entry || git_blob_lookup(&blob, repository, git_tree_entry_id(entry.get())) != 0)
        return {};
    const Blob owned(blob);
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
}

/** The entry of a file for an index, its bytes being in the repository afterwards. */
bool makeEntry(git_repository *repository, git_tree *tree, const CommitOffer::File &file, const QByteArray &path, git_index_entry &entry)
{
    const QByteArray bytes = filtered(repository, path, file.bytes);
    const TreeEntry known = entryOf(tree, path);
    entry.path = path.constData();
    entry.mode = known ? uint32_t(git_tree_entry_filemode(known.get())) : uint32_t(GIT_FILEMODE_BLOB);
    return git_blob_create_from_buffer(&entry.id, repository, bytes.constData(), size_t(bytes.size())) == 0;
}

/** Writes the tree of the last commit with the files in it. */
bool writeTree(git_repository *repository, const CommitOffer &offer, git_oid &tree)
{
    const Tree head = headTree(repository);
    git_index *fresh = nullptr;
    if (git_index_new(&fresh) != 0)
        return false;
    const Index made(fresh);
    if (head && git_index_read_tree(fresh, head.get()) != 0)
        return false;
    for (const CommitOffer::File &file : offer.files) {
        git_index_entry entry {};
        const QByteArray path = QFile::encodeName(file.path);
        if (!makeEntry(repository, head.get(), file, path, entry) || git_index_add(fresh, &entry) != 0)
            return false;
    }
    return git_index_write_tree_to(&tree, fresh, repository) == 0;
}

/** What was committed is no longer a change to be staged. */
bool keepIndex(git_repository *repository, const CommitOffer &offer)
{
    git_index *used = nullptr;
    if (git_repository_index(&used, repository) != 0)
        return false;
    const Index staged(used);
    const Tree head = headTree(repository);
    for (const CommitOffer::File &file : offer.files) {
        git_index_entry entry {};
        const QByteArray path = QFile::encodeName(file.path);
        if (!makeEntry(repository, head.get(), file, path, entry) || git_index_add(used, &entry) != 0)
            return false;
    }
    return git_index_write(used) == 0;
}

QStringList filesOf(const QString &planPath)
{
    QStringList files {QFileInfo(planPath).canonicalFilePath()};
    const QDir ledger(ledgerFolder(planPath));
    for (const QString &name : ledger.entryList({u"*.json"_s, u"*.md"_s}, QDir::Files | QDir::Hidden, QDir::Name))
        files.append(ledger.filePath(name));
    return files;
}

} // namespace

CommitOffer commitOffer(const QString &planPath)
{
    const Git git;
    const Repository repository = repositoryOf(planPath);
    CommitOffer offer;
    if (!repository || isIgnoredByGit(planPath))
        return offer;
    offer.folder = topOf(repository.get());
    const QDir top(QFileInfo(offer.folder).canonicalFilePath());
    const Tree head = headTree(repository.get());
    for (const QString &path : filesOf(planPath)) {
        const LoadedFile file = loadFile(path);
        const QString relative = top.relativeFilePath(path);
        const QByteArray name = QFile::encodeName(relative);
        if (!file.isLoaded() || offer.folder.isEmpty() || relative.startsWith(".."_L1) || isIgnoredByGit(path))
            continue;
        const QByteArray before = committedBytes(repository.get(), head.get(), name);
        if (before.isNull() || before != filtered(repository.get(), name, file.bytes))
            offer.files.append({relative, file.bytes, before});
    }
    return offer;
}

QString commit(const CommitOffer &offer, const QString &message)
{
    const Git git;
    int status = 0;
    const Repository repository = openRepository(offer.folder, status);
    if (!repository)
        return CommitWords::tr("The repository cannot be opened: %1.").arg(lastError());
    if (git_repository_state(repository.get()) != GIT_REPOSITORY_STATE_NONE)
        return CommitWords::tr("git is in the middle of something, such as a merge. Finish that first.");
    git_signature *found = nullptr;
    if (git_signature_default(&found, repository.get()) != 0)
        return CommitWords::tr("git does not know who you are. Set user.name and user.email.");
    const Signature signature(found);
    git_oid treeId {};
    git_tree *tree = nullptr;
    if (!writeTree(repository.get(), offer, treeId) || git_tree_lookup(&tree, repository.get(), &treeId) != 0)
        return CommitWords::tr("The files cannot be put into the repository: %1.").arg(lastError());
    const Tree owned(tree);
    const Commit parent = headCommit(repository.get());
    const git_commit *parents[] {parent.get()};
    git_oid id {};
    if (git_commit_create(&id, repository.get(), "HEAD", signature.get(), signature.get(), "UTF-8", message.toUtf8().constData(), tree,
                          parent ? 1 : 0, parents)
        != 0)
        return CommitWords::tr("The commit was not made: %1.").arg(lastError());
    return keepIndex(repository.get(), offer) ? QString()
                                              : CommitWords::tr("Committed, but what is staged could not be brought up to date.");
}

bool isIgnoredByGit(const QString &path)
{
    const Git git;
    const Repository repository = repositoryOf(path);
    if (!repository || topOf(repository.get()).isEmpty())
        return false;
    const QFileInfo file(path);
    const QString real = QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
    const QString relative = QDir(QFileInfo(topOf(repository.get())).canonicalFilePath()).relativeFilePath(real);
    int ignored = 0;
    return git_ignore_path_is_ignored(&ignored, repository.get(), QFile::encodeName(relative).constData()) == 0 && ignored;
}

} // namespace Setsquare
