// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

namespace Setsquare {

/** The one process of a user at one display: the first start listens, a later one hands over what it was asked for and leaves. */
class Instance : public QObject
{
    Q_OBJECT

public:
    /** `name` is that of a local socket; see nameForDisplay(). */
    explicit Instance(const QString &name, QObject *parent = nullptr);

    static QString nameForDisplay();

    /** Hands the paths to the process that listens already; false if none does. */
    bool handOver(const QStringList &paths) const;
    /** Becomes the process that listens. */
    bool listen();

Q_SIGNALS:
    /** Another start was asked for these; empty: for a window. */
    void asked(const QStringList &paths);

private:
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Setsquare
