// SPDX-License-Identifier: Apache-2.0
#include "durablefile.h"

#include "filedescriptor.h"

#include <QFile>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qint64 anySize = std::numeric_limits<qint64>::max();

WriteResult failed(const QString &what)
{
    return {WriteResult::Status::Failed, u"%1: %2."_s.arg(what, QString::fromLocal8Bit(std::strerror(errno)))};
}

// where the name leads in the end: a symbolic link stays and what it points to is written
QByteArray target(const QByteArray &path)
{
    char *resolved = ::realpath(path.constData(), nullptr);
    const QByteArray result = resolved ? QByteArray(resolved) : path;
    std::free(resolved);
    return result;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
}

std::optional<QByteArray> contents(const QByteArray &path)
{
    FileDescriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    return file.isOpen() ? file.read(anySize) : std::nullopt;
}

// extended attributes hold access lists too; one that the system keeps for itself can be left behind
bool copyAttributes(int from, int to)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return size == 0 || errno == ENOTSUP;
    QByteArray names(size, '\0');
    const ssize_t listed = ::flistxattr(from, names.data(), size_t(names.size()));
    if (listed < 0)
        return false;
    for (const QByteArray &name : names.first(listed).split('\0')) {
        if (name.isEmpty())
            continue;
        QByteArray value(std::max<ssize_t>(::fgetxattr(from, name.constData(), nullptr, 0), 0), '\0');
        const ssize_t length = ::fgetxattr(from, name.constData(), value.data(), size_t(value.size()));
        const bool copied = length >= 0 && ::fsetxattr(to, name.constData(), value.constData(), size_t(length), 0) == 0;
        if (!copied && (name.startsWith("user.") || name.startsWith("system.posix_acl")))
            return false;
    }
    return true;
}

bool copyIdentity(int from, const struct stat &status, int to)
{
    struct stat fresh {};
    if (::fstat(to, &fresh) != 0)
        return false;
    const bool sameOwner = fresh.st_uid == status.st_uid && fresh.st_gid == status.st_gid;
    if (!sameOwner && ::fchown(to, status.st_uid, status.st_gid) != 0)
        return false;
    return copyAttributes(from, to) && ::fchmod(to, status.st_mode & 07777) == 0;
}

bool flushFolder(const QByteArray &folder)
{
    FileDescriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // some file systems know no flushing of folders, and say so
    return descriptor.isOpen() && (descriptor.flush() || errno == EINVAL || errno == EBADF || errno == ENOTSUP);
}

/** One writing of one file. */
class DurableWriting
{
public:
    DurableWriting(const QByteArray &path, const QByteArray &bytes, const std::optional<QByteArray> &seen)
        : m_path(path)
        , m_folder(folderOf(path))
        , m_bytes(bytes)
        , m_seen(seen)
    {}
    ~DurableWriting()
    {
        if (!m_temporary.isEmpty())
            ::unlink(m_temporary.constData());
    }
    Q_DISABLE_COPY_MOVE(DurableWriting)

    WriteResult run();

private:
    WriteResult writeTemporary(const QByteArray &bytes, mode_t mode);
    WriteResult replace();
    WriteResult create();
    WriteResult writeInPlace();
    WriteResult restore(const QString &reason);
    std::optional<WriteResult> refusal() const;

    QByteArray m_path;
    QByteArray m_folder;
    const QByteArray &m_bytes;
    const std::optional<QByteArray> &m_seen;
    QByteArray m_temporary;
};

// why the file must be left alone: its bytes are not those that the user has seen
std::optional<WriteResult> DurableWriting::refusal() const
{
    const std::optional<QByteArray> now = contents(m_path);
    if (!now && errno != ENOENT)
        return failed(u"The file cannot be read"_s);
    if (now == m_seen)
        return {};
    return WriteResult {WriteResult::Status::Changed,
                        m_seen && now ? u"The file was changed by another program."_s
                            : m_seen  ? u"The file was removed or renamed by another program."_s
                                      : u"There is a file of that name already."_s};
}

WriteResult DurableWriting::writeTemporary(const QByteArray &bytes, mode_t mode)
{
    QByteArray name = (m_folder == "/" ? QByteArray() : m_folder) + "/.setsquare-XXXXXX";
    FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (!file.isOpen())
        return failed(u"No file can be made in the folder"_s);
    m_temporary = name;
    if (!file.write(bytes))
        return failed(u"The text could not be written"_s);
    if (::fchmod(file.number(), mode) != 0 || !file.flush())
        return failed(u"The text could not be brought to the disk"_s);
    if (!file.close())
        return failed(u"The text could not be written"_s);
    const std::optional<QByteArray> back = contents(name);
    if (back != bytes)
        return {WriteResult::Status::Failed, u"The disk gives back something else than was written to it."_s};
    return {WriteResult::Status::Written, {}};
}

WriteResult DurableWriting::run()
{
    if (const std::optional<WriteResult> refused = refusal())
        return *refused;
    return m_seen ? replace() : create();
}

WriteResult DurableWriting::create()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    WriteResult result = writeTemporary(m_bytes, 0666 & ~mask);
    if (!result.isWritten())
        return result;
    // a link fails if somebody has made a file of the name in the meantime; some file systems have none
    if (::link(m_temporary.constData(), m_path.constData()) != 0) {
        if (errno == EEXIST)
            return {WriteResult::Status::Changed, u"There is a file of that name already."_s};
        if (::rename(m_temporary.constData(), m_path.constData()) != 0)
            return failed(u"The file cannot be given its name"_s);
        m_temporary.clear();
    }
    return flushFolder(m_folder) ? result : failed(u"The file was written, but its folder could not be brought to the disk"_s);
}

WriteResult DurableWriting::replace()
{
    FileDescriptor old(::open(m_path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!old.isOpen() || ::fstat(old.number(), &status) != 0)
        return failed(u"The file cannot be read"_s);
    if (status.st_nlink > 1)
        return writeInPlace();
    WriteResult result = writeTemporary(m_bytes, 0600);
    if (!result.isWritten())
        return result;
    FileDescriptor fresh(::open(m_temporary.constData(), O_RDONLY | O_CLOEXEC));
    if (!fresh.isOpen() || !copyIdentity(old.number(), status, fresh.number())) {
        ::unlink(m_temporary.constData());
        m_temporary.clear();
        return writeInPlace();
    }
    if (!fresh.flush())
        return failed(u"The text could not be brought to the disk"_s);
    if (const std::optional<WriteResult> refused = refusal())
        return *refused;
    if (::rename(m_temporary.constData(), m_path.constData()) != 0)
        return failed(u"The file cannot be replaced"_s);
    m_temporary.clear();
    return flushFolder(m_folder) ? result : failed(u"The file was written, but its folder could not be brought to the disk"_s);
}

// A file with several names, or one whose owner or access list a new file could not have, keeps its place; its old bytes are put aside first.
WriteResult DurableWriting::writeInPlace()
{
    WriteResult aside = writeTemporary(*m_seen, 0600);
    if (!aside.isWritten())
        return aside;
    if (const std::optional<WriteResult> refused = refusal())
        return *refused;
    FileDescriptor file(::open(m_path.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return failed(u"The file cannot be written"_s);
    if (!file.truncate() || !file.write(m_bytes) || !file.flush())
        return restore(failed(u"The text could not be written"_s).reason);
    if (file.read(anySize) != m_bytes)
        return restore(u"The disk gives back something else than was written to it."_s);
    return {WriteResult::Status::Written, {}};
}

WriteResult DurableWriting::restore(const QString &reason)
{
    FileDescriptor file(::open(m_path.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
    if (file.isOpen() && file.truncate() && file.write(*m_seen) && file.flush())
        return {WriteResult::Status::Failed, reason};
    const QString aside = QFile::decodeName(m_temporary);
    m_temporary.clear();
    return {WriteResult::Status::Failed, reason + u" The text as it was before is in %1."_s.arg(aside)};
}

} // namespace

WriteResult writeDurably(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &seen)
{
    return DurableWriting(target(QFile::encodeName(path)), bytes, seen).run();
}

} // namespace Setsquare
