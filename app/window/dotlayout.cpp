// SPDX-License-Identifier: Apache-2.0
#include "dotlayout.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

DotLayout::DotLayout(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::errorOccurred, this, &DotLayout::answerFailure);
    connect(&m_process, &QProcess::finished, this, &DotLayout::answerEnd);
}

DotLayout::~DotLayout()
{
    giveUp();
    m_process.waitForFinished();
}

void DotLayout::giveUp()
{
    m_isGivenUp = true;
    disconnect();
    m_process.disconnect(this);
    m_process.kill();
}

void DotLayout::start(const QString &program, const QByteArray &dot)
{
    if (m_isGivenUp)
        return;
    // json0 has the places alone; json repeats every label and stroke, and takes half as long again
    m_process.start(program, {u"-Tjson0"_s});
    m_process.write(dot);
    m_process.closeWriteChannel();
}

void DotLayout::answerFailure(QProcess::ProcessError error)
{
    // a crash ends the process, which is told of there; that it did not read all is no failure if it answers
    if (error == QProcess::FailedToStart)
        Q_EMIT answered({{}, GraphAnswer::Problem::Missing, tr("“%1” was not found.").arg(m_process.program())});
}

void DotLayout::answerEnd(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == 0) {
        Q_EMIT answered({m_process.readAllStandardOutput(), GraphAnswer::Problem::None, {}});
        return;
    }
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).section(u'\n', 0, 0).trimmed();
    const QString reason = status == QProcess::CrashExit ? tr("Graphviz has crashed.") : tr("Graphviz ended with status %1.").arg(exitCode);
    Q_EMIT answered(failure(said.isEmpty() ? reason : said));
}

GraphEngine dotEngine(const QString &program)
{
    return [program](const QByteArray &dot, const std::function<void(const GraphAnswer &)> &answered) {
        // let go of from within its own signal, too
        const std::shared_ptr<DotLayout> layout(new DotLayout, [](DotLayout *gone) {
            gone->giveUp();
            gone->deleteLater();
        });
        QObject::connect(layout.get(), &DotLayout::answered, layout.get(), answered);
        QTimer::singleShot(0, layout.get(), [run = layout.get(), program, dot] { run->start(program, dot); });
        return layout;
    };
}

} // namespace Setsquare
