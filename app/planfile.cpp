// SPDX-License-Identifier: Apache-2.0
#include "planfile.h"

#include "filedescriptor.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

LoadedFile unreadable(const QString &reason)
{
    LoadedFile file;
    file.problem = LoadedFile::Problem::NotReadable;
    file.reason = reason;
    return file;
}

LoadedFile failedToOpen()
{
    LoadedFile file = unreadable(u"It cannot be read: %1."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    if (errno == ENOENT || errno == ENOTDIR)
        file.problem = LoadedFile::Problem::NoFile;
    if (errno == ENOENT)
        file.reason = u"There is no such file."_s;
    return file;
}

// only what can be read to an end and written again
QString reasonAgainst(const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return u"It is a folder."_s;
    if (!S_ISREG(status.st_mode))
        return u"It is a device or pipe, not a file."_s;
    if (status.st_size > largestFile)
        return u"It is larger than 64 MB."_s;
    return {};
}

int lineOfFirstDifference(const QByteArray &bytes, const QByteArray &other)
{
    const qsizetype common = std::min(bytes.size(), other.size());
    const auto differing = std::mismatch(bytes.begin(), bytes.begin() + common, other.begin()).first;
    return int(std::count(bytes.begin(), differing, '\n')) + 1;
}

// QTextDocument takes these for its own ends of blocks and frames, so that a text with them would come back changed
QString reasonAgainstEditing(const QString &text)
{
    for (const char16_t character : {0x2029, 0xFDD0, 0xFDD1}) {
        if (text.contains(QChar(character)))
            return u"It holds the character U+%1, which an editor cannot keep, and is open for reading only."_s.arg(
                QString::number(character, 16).toUpper());
    }
    if (text.contains(QChar(0)))
        return u"It holds NUL characters, as no text does, and is open for reading only."_s;
    return {};
}

} // namespace

LoadedFile loadedBytes(const QByteArray &bytes)
{
    LoadedFile file;
    file.bytes = bytes;
    file.hasBom = bytes.startsWith(byteOrderMark);
    // QString::fromUtf8() drops one BOM by itself, and would drop a second one after it; the converter keeps what is behind the first
    const QByteArrayView content = QByteArrayView(bytes).sliced(file.hasBom ? byteOrderMark.size() : 0);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    file.text = decoder.decode(content);
    const QByteArray again = fileBytes(file.text, file.hasBom);
    if (again != bytes) {
        file.problem = LoadedFile::Problem::NotUtf8;
        file.reason = u"It is not valid UTF-8 (line %1) and is open for reading only."_s.arg(lineOfFirstDifference(bytes, again));
        return file;
    }
    file.reason = reasonAgainstEditing(file.text);
    if (!file.reason.isEmpty())
        file.problem = LoadedFile::Problem::NotEditable;
    return file;
}

LoadedFile loadFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // asked before it is opened too: opening a device can do something
    struct stat status {};
    if (::stat(name.constData(), &status) != 0)
        return failedToOpen();
    if (const QString reason = reasonAgainst(status); !reason.isEmpty())
        return unreadable(reason);
    FileDescriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return failedToOpen();
    if (const QString reason = reasonAgainst(status); !reason.isEmpty())
        return unreadable(reason);
    const std::optional<QByteArray> bytes = file.read(largestFile);
    if (!bytes)
        return errno == EFBIG ? unreadable(u"It is larger than 64 MB."_s) : failedToOpen();
    LoadedFile loaded = loadedBytes(*bytes);
    loaded.isWritable = ::access(name.constData(), W_OK) == 0;
    return loaded;
}

QByteArray fileBytes(const QString &text, bool hasBom)
{
    const QByteArray bytes = text.toUtf8();
    return hasBom ? byteOrderMark.toByteArray() + bytes : bytes;
}

} // namespace Setsquare
