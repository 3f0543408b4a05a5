// SPDX-License-Identifier: Apache-2.0
#include "patternshelf.h"

#include "durablefile.h"
#include "gitrepository.h"
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int mostNames = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::PatternShelf)
};

/** The top of the repository that a plan lies in, or else its own folder. */
QString homeOf(const QString &plan)
{
    const Git git;
    int status = 0;
    const QString folder = QFileInfo(plan).absolutePath();
    const Repository repository = openRepository(folder, status);
    const char *top = repository ? git_repository_workdir(repository.get()) : nullptr;
    return top ? QDir::cleanPath(QFile::decodeName(top)) : folder;
}

QString patternFolderOf(const Settings &settings, const QString &plan)
{
    if (plan.isEmpty())
        return {};
    const QString home = homeOf(plan);
    const QString named = settings.patternFolder(home);
    return named.isEmpty() ? QDir(home).filePath(u"docs/patterns"_s) : named;
}

/** Only markdown below the repository is shown: a plan may come from anybody. */
void openPattern(const Dialogs &dialogs, const QString &plan, const QString &link)
{
    if (plan.isEmpty())
        return;
    const QFileInfo file(QDir(QFileInfo(plan).absolutePath()).filePath(link.section(u'#', 0, 0)));
    const QString path = file.canonicalFilePath();
    const QString home = QFileInfo(homeOf(plan)).canonicalFilePath();
    const bool isText = file.isFile() && (file.suffix() == "md"_L1 || file.suffix() == "markdown"_L1);
    if (isText && !path.isEmpty() && path.startsWith(home + u'/') && dialogs.openFolder)
        dialogs.openFolder(path);
}

} // namespace

PatternFiles::Written writePattern(const QString &folder, const QString &stem, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return {{}, {}, Words::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder))};
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? stem + u".md"_s : u"%1-%2.md"_s.arg(stem).arg(number);
        const QString path = QDir(folder).filePath(name);
        const QFileInfo present(path);
        if (present.exists() || present.isSymLink())
            continue;
        const WriteResult result = writeDurably(path, bytes, std::nullopt);
        if (result.isWritten())
            return {name, path, {}};
        if (result.status == WriteResult::Status::Failed)
            return {{}, {}, result.reason};
    }
    return {{}, {}, Words::tr("There are too many patterns of this name. Give it another one.")};
}

PatternFiles patternShelf(Settings *settings, const Dialogs &dialogs, const std::function<QString()> &plan)
{
    PatternFiles files;
    files.folder = [=] { return patternFolderOf(*settings, plan()); };
    files.chooseFolder = [=](QWidget *parent, const QString &folder) {
        return dialogs.patternFolder ? dialogs.patternFolder(parent, folder) : QString();
    };
    files.planSeenFrom = [=](const QString &folder) { return QDir(folder).relativeFilePath(plan()); };
    files.write = [=](const QString &folder, const QString &stem, const QByteArray &bytes) {
        PatternFiles::Written written = writePattern(folder, stem, bytes);
        if (!written.link.isEmpty()) {
            written.link = QFileInfo(plan()).absoluteDir().relativeFilePath(written.path);
            settings->setPatternFolder(homeOf(plan()), folder);
        }
        return written;
    };
    files.open = [=](const QString &link) { openPattern(dialogs, plan(), link); };
    return files;
}

} // namespace Setsquare
