// SPDX-License-Identifier: Apache-2.0
#include "instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int patience = 2000; // milliseconds; a process that answers later is taken for hung
constexpr qint64 longestRequest = 1 << 20;
constexpr auto answer = "ok\n";

} // namespace

Instance::Instance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::accept);
}

QString Instance::nameForDisplay()
{
    // somebody at two displays wants the window at the one where it was asked for
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '|' + qgetenv("DISPLAY");
    const QByteArray hash = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().first(8);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(u"setsquare-"_s + QString::fromLatin1(hash));
}

bool Instance::handOver(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == answer;
}

bool Instance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // nobody answers there, or handOver() would have been used: the socket is left from a process that ended early
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest)
                    socket->abort();
                return;
            }
            const QJsonArray request = QJsonDocument::fromJson(socket->readLine()).array();
            socket->write(answer);
            socket->flush();
            Q_EMIT asked(request.toVariantList().isEmpty() ? QStringList() : QVariant(request.toVariantList()).toStringList());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace Setsquare
