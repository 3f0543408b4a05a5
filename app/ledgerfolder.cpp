// SPDX-License-Identifier: Apache-2.0
#include "ledgerfolder.h"

#include "digest.h"
#include "filedescriptor.h"
#include "planfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr QLatin1StringView ledgerSuffix(".approvals");

QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

bool isLedgerFile(const QString &name)
{
    return name.endsWith(".json"_L1) || name.endsWith(".md"_L1);
}

WriteResult ledgerFailure(const QString &what)
{
    return {WriteResult::Status::Failed, u"%1: %2."_s.arg(what, QString::fromLocal8Bit(std::strerror(errno)))};
}

void bringToDisk(const QString &folder)
{
    FileDescriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        descriptor.flush(); // some file systems know none, and the file in it has been flushed
}

WriteResult makeFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0777) != 0 && errno != EEXIST)
        return ledgerFailure(u"The folder %1 cannot be made"_s.arg(QFileInfo(folder).fileName()));
    bringToDisk(QFileInfo(folder).path());
    return {WriteResult::Status::Written, {}};
}

bool holds(const LoadedFile &file, const QByteArray &bytes)
{
    return file.isLoaded() && file.bytes == bytes;
}

/** Writes one file of the ledger, whose name follows from its bytes: what is there already, or is put there meanwhile by whoever records
    at the same time, is the same or damaged. */
WriteResult writeEntry(const QString &path, const QByteArray &bytes)
{
    const LoadedFile there = loadFile(path);
    if (holds(there, bytes))
        return {WriteResult::Status::Written, {}};
    WriteResult result =
        writeDurably(path, bytes, there.problem == LoadedFile::Problem::NoFile ? std::nullopt : std::optional(there.bytes));
    if (result.status == WriteResult::Status::Changed && holds(loadFile(path), bytes))
        return {WriteResult::Status::Written, {}};
    return result;
}

} // namespace

QString ledgerFolder(const QString &planPath)
{
    const QFileInfo plan(realPath(planPath));
    return plan.dir().filePath(u'.' + plan.fileName() + ledgerSuffix);
}

Ledger loadLedger(const QString &planPath)
{
    const QString folder = ledgerFolder(planPath);
    const QFileInfo info(folder);
    if (!info.exists())
        return {};
    Ledger ledger;
    if (!info.isDir() || !info.isReadable() || !info.isExecutable()) {
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "The folder of the approvals cannot be read.");
        ledger.damaged.append({info.fileName(), {pattern, {}}, {}, true});
        return ledger;
    }
    QList<LedgerFile> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        if (isLedgerFile(name) && !name.startsWith(u'.'))
            files.append({name, loadFile(folder + u'/' + name).bytes});
    }
    return readLedger(files);
}

RecordResult recordDecision(const QString &planPath, const Record &record, const QString &approvedText)
{
    const QString folder = ledgerFolder(planPath);
    const LedgerAddition added = addition(loadLedger(planPath), record, approvedText);
    RecordResult result {makeFolder(folder), folder, {}};
    QList<LedgerFile> files {added.record};
    if (added.snapshot)
        files.prepend(*added.snapshot);
    for (const LedgerFile &file : std::as_const(files)) {
        if (!result.written.isWritten())
            break;
        result.written = writeEntry(folder + u'/' + file.name, file.bytes);
        result.files.append(folder + u'/' + file.name);
    }
    if (!result.written.isWritten()) {
        result.files.clear();
        QDir().rmdir(folder); // only if it is empty: it was made for nothing
    }
    return result;
}

QStringList orphanedLedgers(const QString &planPath, const QString &digest)
{
    if (QFileInfo::exists(ledgerFolder(planPath)))
        return {};
    const QDir folder = QFileInfo(realPath(planPath)).dir();
    QStringList names;
    QStringList knowing;
    for (const QString &entry : folder.entryList({u".*"_s + ledgerSuffix}, QDir::Dirs | QDir::Hidden, QDir::Name)) {
        const QString name = entry.sliced(1).chopped(ledgerSuffix.size());
        if (name.isEmpty() || folder.exists(name))
            continue;
        const bool knows = !digest.isEmpty() && QFileInfo::exists(folder.filePath(entry) + u'/' + digestHex(digest) + u".md"_s);
        (knows ? knowing : names).append(name);
    }
    return knowing + names;
}

WriteResult adoptLedger(const QString &formerName, const QString &planPath)
{
    const QString to = ledgerFolder(planPath);
    const QString from = QFileInfo(to).dir().filePath(u'.' + formerName + ledgerSuffix);
    if (QFileInfo::exists(to))
        return {WriteResult::Status::Changed, u"This plan has approvals of its own."_s};
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return ledgerFailure(u"The folder %1 cannot be renamed"_s.arg(QFileInfo(from).fileName()));
    bringToDisk(QFileInfo(to).path());
    return {WriteResult::Status::Written, {}};
}

} // namespace Setsquare
