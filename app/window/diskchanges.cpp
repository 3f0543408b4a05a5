// SPDX-License-Identifier: Apache-2.0
// The part of PlanController that sees what other programs do to the plan's file. Nothing is overwritten on either side unless the user says so.
#include "plancontroller.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

void PlanController::checkDisk()
{
    if (m_path.isEmpty() || !m_hasPlan)
        return;
    const LoadedFile file = loadFile(m_path);
    if (!file.isLoaded()) {
        reportDisappearance();
        return;
    }
    m_isGone = false;
    loadLedgerFromDisk();
    if (m_seen == file.bytes) {
        m_window->hideMessage(u"disk"_s);
        return;
    }
    const PlanDocument *document = m_session.document();
    const bool isSame = file.hasText() && fileBytes(document->text(), m_hasBom) == file.bytes;
    if (isSame || !document->isModified())
        takeFromDisk(file);
    else
        reportChange(file);
}

// As one step that can be undone, so that the cursor stays where it is and nothing is lost.
void PlanController::takeFromDisk(const LoadedFile &file)
{
    PlanDocument *document = m_session.document();
    m_window->hideMessage(u"disk"_s);
    if (document->isReadOnly() || !file.reason.isEmpty()) {
        adopt(file, m_path);
        return;
    }
    const TextPatch patch = TextPatch::difference(document->text(), file.text);
    if (!patch.isEmpty() && !document->apply(patch, tr("change by another program"), PlanDocument::Origin::Disk)) {
        adopt(file, m_path);
        return;
    }
    m_seen = file.bytes;
    m_hasBom = file.hasBom;
    document->setSaved();
    if (!patch.isEmpty())
        m_window->showNote(tr("Another program changed the file; its changes were taken over."));
    Q_EMIT summaryChanged();
}

void PlanController::reportChange(const LoadedFile &file)
{
    const auto keep = [this, bytes = file.bytes] {
        m_seen = bytes;
        m_window->hideMessage(u"disk"_s);
    };
    QList<MainWindow::MessageAction> actions {{tr("Keep mine"), keep}};
    if (file.hasText())
        actions.append({tr("Take the file’s"), [this, file] { takeFromDisk(file); }});
    actions.append({tr("Save as…"), [this] { saveAs(); }});
    const QString reason = file.hasText() ? QString() : u' ' + file.reason;
    m_window->showMessage(u"disk"_s, Kind::Warning,
                          tr("Another program changed the file while you have unsaved changes. Nothing was overwritten.") + reason,
                          actions);
}

void PlanController::reportDisappearance()
{
    if (!m_seen)
        return;
    m_isGone = true;
    m_window->showMessage(u"disk"_s, Kind::Warning,
                          tr("The file was removed or renamed, or cannot be read any more. Its text is still here."),
                          {{tr("Put it back"),
                            [this] {
                                m_seen = {};
                                save();
                            }},
                           {tr("Save as…"), [this] { saveAs(); }}});
}

} // namespace Setsquare
