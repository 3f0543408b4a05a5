// SPDX-License-Identifier: Apache-2.0
#include "planpictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qint64 mostBytes = qint64(32) << 20;

/** The file that an address names within a folder; empty if it names none there, be it by a symbolic link. */
QString fileWithin(const QString &folder, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.isValid() || !url.scheme().isEmpty() || !url.authority().isEmpty() || path.isEmpty() || path.contains(QChar(0)))
        return {};
    const QString top = QFileInfo(folder).canonicalFilePath() + u'/';
    const QString real = QFileInfo(QDir(folder).filePath(path)).canonicalFilePath();
    return real.startsWith(top) && QFileInfo(real).isFile() && QFileInfo(real).size() <= mostBytes ? real : QString();
}

} // namespace

PictureSource planPictures(const QString &planPath)
{
    if (planPath.isEmpty() || planPath == "-"_L1)
        return {};
    return [folder = QFileInfo(planPath).absolutePath()](const QString &address) {
        QFile file(fileWithin(folder, address));
        return !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
}

} // namespace Setsquare
