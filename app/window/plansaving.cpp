// SPDX-License-Identifier: Apache-2.0
// The part of PlanController that writes the plan's file, and pictures of it.
#include "plancontroller.h"
#include "researchfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

bool PlanController::save()
{
    if (m_path.isEmpty() || m_session.document()->isReadOnly())
        return saveAs();
    // a file that was not edited is never written
    if (!m_session.document()->isModified() && m_seen && !m_isGone)
        return true;
    correctBoxes();
    return write(m_path, m_seen);
}

bool PlanController::saveAs()
{
    if (!m_hasPlan)
        return false;
    const QString path = m_dialogs.savePlan(m_window, suggestion(u".md"_s));
    if (path.isEmpty())
        return false;
    // the dialog has asked whether what is there may go
    const LoadedFile there = loadFile(path);
    const bool exists = there.problem != LoadedFile::Problem::NoFile;
    if (exists && !there.isLoaded()) {
        explainFailure({WriteResult::Status::Failed, there.reason});
        return false;
    }
    return write(QFileInfo(path).absoluteFilePath(), exists ? std::optional(there.bytes) : std::nullopt);
}

bool PlanController::write(const QString &path, const std::optional<QByteArray> &seen)
{
    PlanDocument *document = m_session.document();
    document->endMerge();
    // what is open for reading only is copied as it is, byte for byte
    const QByteArray bytes = document->isReadOnly() && m_seen ? *m_seen : fileBytes(document->text(), m_hasBom);
    const WriteResult result = writeDurably(path, bytes, seen);
    if (result.isWritten())
        written(path, bytes);
    else if (result.status == WriteResult::Status::Changed && path == m_path)
        checkDisk();
    else
        explainFailure(result);
    return result.isWritten();
}

void PlanController::written(const QString &path, const QByteArray &bytes)
{
    m_seen = bytes;
    m_isFresh = false;
    m_isGone = false;
    for (const QString &key : {u"save"_s, u"disk"_s})
        m_window->hideMessage(key);
    m_window->showNote(tr("Saved %1").arg(QFileInfo(path).fileName()));
    if (path == m_path) {
        m_session.document()->setSaved();
        Q_EMIT summaryChanged();
        return;
    }
    if (m_session.document()->isReadOnly()) {
        openFile(path);
        return;
    }
    m_session.document()->setSaved();
    setPath(path);
    m_window->showPlan(path);
    Q_EMIT fileOpened(path);
}

void PlanController::explainFailure(const WriteResult &result)
{
    m_window->showMessage(u"save"_s, Kind::Error, tr("NOT saved. %1").arg(result.reason),
                          {{tr("Try again"), [this] { save(); }}, {tr("Save as…"), [this] { saveAs(); }}});
}

QString PlanController::suggestion(const QString &suffix) const
{
    if (!m_path.isEmpty()) {
        const QFileInfo file(m_path);
        return file.absoluteDir().filePath(file.completeBaseName() + suffix);
    }
    QString stem;
    for (const QChar character : m_session.plan().title.toLower())
        stem += character.isLetterOrNumber() ? character : QChar(u' ');
    stem = stem.simplified().replace(u' ', u'-').left(60);
    return QDir(m_folder).filePath((stem.isEmpty() ? u"plan"_s : stem) + suffix);
}

void PlanController::savePicture(const QByteArray &bytes, const QString &suffix)
{
    const QString output = m_dialogs.savePicture(m_window, suggestion(u"-tasks."_s + suffix));
    if (!output.isEmpty())
        writeFile(output, bytes, u"picture"_s);
}

void PlanController::saveTrace(const QByteArray &csv)
{
    const QString output = m_dialogs.saveTable(m_window, suggestion(u"-trace.csv"_s));
    if (!output.isEmpty())
        writeFile(output, csv, u"trace"_s);
}

void PlanController::writeFile(const QString &output, const QByteArray &bytes, const QString &key)
{
    // the dialog has asked whether what is there may go; the plan may not, nor what it rests on, whoever agrees
    const QFileInfo file(output);
    const LoadedFile there = loadFile(output);
    const auto isThis = [&file](const QString &path) {
        return !path.isEmpty() && file.exists() && file.canonicalFilePath() == QFileInfo(path).canonicalFilePath();
    };
    const bool isResearch =
        std::ranges::any_of(m_session.research(), [&](const Research &research) { return isThis(researchFile(m_path, research.path)); });
    const bool isUnreadable = there.problem == LoadedFile::Problem::NotReadable;
    const bool exists = there.problem != LoadedFile::Problem::NoFile;
    const WriteResult result = isThis(m_path) ? WriteResult {WriteResult::Status::Failed, tr("That is the plan itself.")}
        : isResearch                          ? WriteResult {WriteResult::Status::Failed, tr("The plan rests on that file.")}
        : isUnreadable                        ? WriteResult {WriteResult::Status::Failed, there.reason}
                       : writeDurably(file.absoluteFilePath(), bytes, exists ? std::optional(there.bytes) : std::nullopt);
    if (!result.isWritten()) {
        m_window->showMessage(key, Kind::Error, tr("%1 was NOT saved. %2").arg(file.fileName(), result.reason));
        return;
    }
    m_window->hideMessage(key);
    m_window->showNote(tr("Saved %1").arg(file.fileName()));
}

void PlanController::print()
{
    const std::unique_ptr<QPagedPaintDevice> printer = m_hasPlan ? m_dialogs.choosePrinter(m_window, name()) : nullptr;
    if (!printer)
        return;
    m_session.settle();
    // Paper goes from hand to hand: what is not approved says so on every page.
    const QString title = m_session.gate().open ? name() : tr("%1 – draft, not approved").arg(name());
    const MainWindow::PrintResult result = m_window->print(printer.get(), title);
    if (result == MainWindow::PrintResult::Failed)
        m_window->showMessage(u"print"_s, Kind::Error, tr("NOT printed: the printer took no page. Look at its connection and its paper."));
    else
        m_window->hideMessage(u"print"_s);
}

} // namespace Setsquare
