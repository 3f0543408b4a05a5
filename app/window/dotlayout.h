// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphengine.h"

#include <QProcess>

namespace Setsquare {

/** One run of Graphviz: a process of its own, because a large graph takes seconds and a hostile one for ever. */
class DotLayout : public QObject
{
    Q_OBJECT

public:
    explicit DotLayout(QObject *parent = nullptr);
    ~DotLayout() override;

    /** Begins; once. `program` is looked for on the PATH. */
    void start(const QString &program, const QByteArray &dot);
    /** Ends it now; nothing is told any more. */
    void giveUp();
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void answered(const Setsquare::GraphAnswer &answer);

private:
    void answerFailure(QProcess::ProcessError error);
    void answerEnd(int exitCode, QProcess::ExitStatus status);
    GraphAnswer failure(const QString &reason) const { return {{}, GraphAnswer::Problem::Failed, reason}; }

    QProcess m_process;
    bool m_isGivenUp = false;
};

/** Lays graphs out by `dot`. */
GraphEngine dotEngine(const QString &program = QStringLiteral("dot"));

} // namespace Setsquare
