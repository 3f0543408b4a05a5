// SPDX-License-Identifier: Apache-2.0
#include "filedescriptor.h"

#include <cerrno>
#include <unistd.h>

namespace Setsquare {

bool FileDescriptor::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            errno = EIO;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

std::optional<QByteArray> FileDescriptor::read(qint64 limit)
{
    constexpr qsizetype step = 1 << 20;
    QByteArray bytes;
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + step);
        const ssize_t count = ::pread(m_descriptor, bytes.data() + size, size_t(step), off_t(size));
        bytes.resize(size + std::max<ssize_t>(count, 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            return bytes;
        if (bytes.size() > limit)
            errno = EFBIG;
        if (count < 0 || bytes.size() > limit)
            return {};
    }
}

bool FileDescriptor::truncate()
{
    return ::ftruncate(m_descriptor, 0) == 0 && ::lseek(m_descriptor, 0, SEEK_SET) == 0;
}

bool FileDescriptor::flush()
{
    int result = 0;
    do {
        result = ::fsync(m_descriptor);
    } while (result < 0 && errno == EINTR);
    return result == 0;
}

bool FileDescriptor::close()
{
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    return descriptor < 0 || ::close(descriptor) == 0;
}

} // namespace Setsquare
