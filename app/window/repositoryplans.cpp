// SPDX-License-Identifier: Apache-2.0
#include "repositoryplans.h"

#include "gitrepository.h"
#include "planinput.h"
#include "planstate.h"
#include "research.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Setsquare {

namespace {

struct FreeDiff {
    void operator()(git_diff *diff) const { git_diff_free(diff); }
};

/** The names of markdown files that git meets on its way through the files of a repository. */
struct Walk {
    const std::stop_token &stop;
    const RepositoryLimits &limits;
    qsizetype passed = 0;
    QStringList names {};

    bool isOver() const { return stop.stop_requested() || passed > limits.files; }
};

int passFile(const git_diff *, const char *, const char *, void *payload)
{
    auto *walk = static_cast<Walk *>(payload);
    ++walk->passed;
    return walk->isOver() ? GIT_EUSER : 0;
}

// Not links: what they lead to is listed by itself, or lies elsewhere.
int takeName(const git_diff *, const git_diff_delta *file, const char *, void *payload)
{
    const bool isFile = file->new_file.mode == GIT_FILEMODE_BLOB || file->new_file.mode == GIT_FILEMODE_BLOB_EXECUTABLE;
    if (isFile && file->status != GIT_DELTA_DELETED)
        static_cast<Walk *>(payload)->names.append(QFile::decodeName(file->new_file.path));
    static constexpr int leftOut = 1; // of git's own list of differences, which nobody reads
    return leftOut;
}

// The comparison of the index with the files is the one walk of libgit2's that knows what is ignored and can be stopped.
void walkFiles(git_repository *repository, Walk &walk)
{
    char markdown[] = "*.[mM][dD]";
    char longMarkdown[] = "*.[mM][aA][rR][kK][dD][oO][wW][nN]";
    char *patterns[] = {markdown, longMarkdown};
    git_diff_options options {};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_INCLUDE_UNMODIFIED | GIT_DIFF_IGNORE_SUBMODULES
        | GIT_DIFF_SKIP_BINARY_CHECK;
    options.pathspec = {patterns, std::size(patterns)};
    options.progress_cb = passFile;
    options.notify_cb = takeName;
    options.payload = &walk;
    git_diff *differences = nullptr;
    git_diff_index_to_workdir(&differences, repository, nullptr, &options);
    const std::unique_ptr<git_diff, FreeDiff> freed(differences);
}

/** The documents that are worth reading, the latest changed first. */
QStringList documents(const QString &folder, const QStringList &names, qint64 mostBytes)
{
    struct Document {
        QString path;
        QDateTime changed;
    };
    QList<Document> found;
    for (const QString &name : names) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isFile() && file.size() <= mostBytes)
            found.append({file.filePath(), file.lastModified()});
    }
    std::ranges::sort(found, [](const Document &left, const Document &right) {
        return left.changed != right.changed ? left.changed > right.changed : left.path < right.path;
    });
    QStringList paths;
    for (const Document &document : std::as_const(found))
        paths.append(document.path);
    return paths;
}

std::optional<RecentPlan> planIn(const QString &path)
{
    const LoadedFile file = loadFile(path);
    if (!file.isLoaded())
        return {};
    const PlanInput input = planInput(path, file);
    if (!isPlan(input.plan))
        return {};
    return RecentPlan {path, input.plan.title, gateState(askGate(input))};
}

RepositoryPlans plansOf(git_repository *repository, const std::stop_token &stop, const RepositoryLimits &limits)
{
    RepositoryPlans result;
    const char *folder = git_repository_workdir(repository);
    if (!folder)
        return result;
    result.folder = QDir::cleanPath(QFile::decodeName(folder));
    Walk walk {stop, limits};
    walkFiles(repository, walk);
    const QStringList paths = documents(result.folder, walk.names, limits.bytes);
    qsizetype read = 0;
    for (; read < std::min(paths.size(), limits.documents) && result.plans.size() < limits.plans && !stop.stop_requested(); ++read) {
        if (const std::optional<RecentPlan> plan = planIn(paths.at(read)))
            result.plans.append(*plan);
    }
    if (!result.plans.isEmpty() && (read < paths.size() || walk.isOver()))
        result.note =
            QCoreApplication::translate("Setsquare::RepositoryPlans", "These were changed last. The repository may have more plans.");
    return result;
}

RepositoryPlans refused(const QString &folder)
{
    return {folder,
            {},
            QCoreApplication::translate("Setsquare::RepositoryPlans", "It belongs to another user, so it is not searched for plans.")};
}

} // namespace

RepositoryPlans repositoryPlans(const QStringList &folders, const std::stop_token &stop, const RepositoryLimits &limits)
{
    const Git git;
    RepositoryPlans result;
    for (const QString &folder : folders) {
        int status = 0;
        if (const Repository repository = openRepository(folder, status)) {
            RepositoryPlans found = plansOf(repository.get(), stop, limits);
            if (!found.plans.isEmpty())
                return found;
        } else if (status == GIT_EOWNER && result.folder.isEmpty()) {
            result = refused(folder);
        }
    }
    return result;
}

} // namespace Setsquare
