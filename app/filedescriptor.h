// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace Setsquare {

/** An open file, closed at the end. Errors are in errno. */
class FileDescriptor
{
public:
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    ~FileDescriptor() { close(); }
    Q_DISABLE_COPY_MOVE(FileDescriptor)

    bool isOpen() const { return m_descriptor >= 0; }
    int number() const { return m_descriptor; }

    bool write(const QByteArray &bytes);
    /** The bytes from the begin of the file; nothing on an error, or if there are more than `limit`. */
    std::optional<QByteArray> read(qint64 limit);
    bool truncate();
    /** To the disk, not only to the cache. */
    bool flush();
    bool close();

private:
    int m_descriptor = -1;
};

} // namespace Setsquare
