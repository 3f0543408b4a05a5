// SPDX-License-Identifier: Apache-2.0
#include "planimages.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace Setsquare {

static constexpr qint64 mostBytes = 32 << 20;
static constexpr qint64 mostPixels = 40'000'000;

QString PlanImages::file(const QString &address) const
{
    const QUrl url(address, QUrl::StrictMode);
    if (m_folder.isEmpty() || !url.isValid() || !url.scheme().isEmpty() || !url.authority().isEmpty())
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.isEmpty() || QDir::isAbsolutePath(path) || path.contains(QChar(0)) || path.split(u'/').contains(QStringLiteral("..")))
        return {};
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    const QFileInfo info(QDir(m_folder).filePath(path));
    QString real = info.canonicalFilePath();
    if (folder.isEmpty() || !real.startsWith(folder.endsWith(u'/') ? folder : folder + u'/') || !QFileInfo(real).isFile())
        return {};
    return real;
}

QImage PlanImages::image(const QString &address, int width) const
{
    const QString path = file(address);
    if (path.isEmpty() || QFileInfo(path).size() > mostBytes)
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > width)
        reader.setScaledSize(QSize(width, std::max(1, int(qint64(size.height()) * width / size.width()))));
    return reader.read();
}

} // namespace Setsquare
