// SPDX-License-Identifier: Apache-2.0
// The part of PlanController that exports.
#include "exportplaces.h"
#include "gatejson.h"
#include "plancontroller.h"
#include "planexport.h"
#include "recordfiles.h"
#include "specpdf.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr auto exportKey = "export"_L1;

static ExportForm formOf(ExportTarget target)
{
    switch (target) {
    case ExportTarget::Html:
        return ExportForm::Html;
    case ExportTarget::Pdf:
        return ExportForm::Pdf;
    case ExportTarget::Json:
        return ExportForm::Json;
    default:
        return ExportForm::Spec;
    }
}

/** The form that a file's name asks for, whatever was chosen before; one without a known end gets that of what was chosen. */
static QString withSuffix(const QString &path, ExportForm form)
{
    static const QStringList known {u"md"_s, u"markdown"_s, u"html"_s, u"htm"_s, u"pdf"_s, u"json"_s};
    return known.contains(QFileInfo(path).suffix().toLower()) ? path : path + suffixOf(form);
}

void PlanController::exportPlan(ExportTarget target, bool draft)
{
    if (!m_hasPlan)
        return;
    m_session.settle();
    if (m_problem == LoadedFile::Problem::NotUtf8) {
        m_window->showMessage(exportKey, Kind::Error, tr("Not exported: the plan is not valid UTF-8."));
        return;
    }
    if (target == ExportTarget::DecisionRecords)
        exportRecords();
    else if (!draft && !m_session.gate().open)
        explainClosedGate(target);
    else if (const QString output = exportPath(target, draft); !output.isEmpty())
        writeExportTo(output, target, draft);
}

// says what is missing and leads there; a draft can always be made
void PlanController::explainClosedGate(ExportTarget target)
{
    const QList<Blocker> &blockers = m_session.gate().blockers;
    static constexpr int shown = 3;
    QStringList texts = blockerTexts(m_session.gate());
    texts.resize(std::min<qsizetype>(shown, texts.size()));
    if (blockers.size() > shown)
        texts.append(tr("And %n more.", nullptr, int(blockers.size() - shown)));
    QList<MainWindow::MessageAction> actions;
    if (!blockers.isEmpty())
        actions.append({tr("Show what is missing"), [this, place = blockers.first().range] { m_window->showPlace(place); }});
    actions.append({tr("Export draft…"), [this, target] { exportPlan(target, true); }});
    m_window->showMessage(exportKey, Kind::Warning, tr("Not exported. %1").arg(texts.join(u' ')), actions);
}

QString PlanController::exportPath(ExportTarget target, bool draft)
{
    QString place = m_path.isEmpty() ? QString() : conventionalPlace(target, m_path);
    if (!place.isEmpty() && !draft && QDir().mkpath(QFileInfo(place).absolutePath()))
        return place;
    const ExportForm form = formOf(target);
    const QString chosen = m_dialogs.exportSpec(m_window, suggestion((draft ? u"-draft"_s : u"-spec"_s) + suffixOf(form)));
    return chosen.isEmpty() ? QString() : withSuffix(chosen, form);
}

void PlanController::writeExportTo(const QString &output, ExportTarget target, bool draft)
{
    const Plan &plan = m_session.plan();
    const QString planPath = m_path.isEmpty() ? suggestion(u".md"_s) : m_path;
    const ExportSubject subject {plan, m_session.document()->text(), m_session.gate(),
                                 specOrigin(plan, planPath, m_session.digest(), draft, m_session.ledger(), m_session.configuration()),
                                 planPath};
    const QString reason = reasonAgainstExportTo(
        output, planPath, plan, [&subject](const QByteArray &bytes) { return isUnchangedExportOf(bytes, subject.origin); });
    if (!reason.isEmpty()) {
        const ExportTarget elsewhere = formOf(target) == ExportForm::Spec ? ExportTarget::Spec : target;
        m_window->showMessage(exportKey, Kind::Error, tr("Not exported to %1. %2").arg(QDir::toNativeSeparators(output), reason),
                              {{tr("Choose another file…"), [this, elsewhere, draft] { exportPlan(elsewhere, draft); }}});
        return;
    }
    const WriteResult result = writeExport(output, exportBytes(exportForm(output), subject, specPdf));
    if (!result.isWritten()) {
        m_window->showMessage(exportKey, Kind::Error, tr("NOT exported. %1").arg(result.reason));
        return;
    }
    const QString text = draft ? tr("The draft was exported to %1.") : tr("The specification was exported to %1.");
    sayExported(text.arg(QDir::toNativeSeparators(QFileInfo(output).absoluteFilePath())), QFileInfo(output).absolutePath());
}

void PlanController::sayExported(const QString &text, const QString &folder)
{
    m_window->showMessage(exportKey, Kind::Info, text, {{tr("Open folder"), [this, folder] { m_dialogs.openFolder(folder); }}});
}

// views of the plan, and so not gated
void PlanController::exportRecords()
{
    const QString planPath = m_path.isEmpty() ? suggestion(u".md"_s) : m_path;
    const SpecOrigin origin = specOrigin(m_session.plan(), planPath, m_session.digest(), false);
    const QList<DecisionRecord> records = decisionRecords(m_session.plan(), m_session.gate(), origin);
    if (records.isEmpty()) {
        m_window->showMessage(exportKey, Kind::Info, tr("The plan holds no decisions."));
        return;
    }
    const QString folder = m_dialogs.recordFolder(m_window, conventionalPlace(ExportTarget::DecisionRecords, planPath));
    if (folder.isEmpty())
        return;
    const RecordFiles files = writeRecords(folder, records);
    if (!files.problem.isEmpty()) {
        m_window->showMessage(exportKey, Kind::Error, tr("NOT all decisions were exported. %1").arg(files.problem));
        return;
    }
    const QString known = files.known.isEmpty() ? QString() : u' ' + tr("%n were there already.", nullptr, int(files.known.size()));
    sayExported(tr("%n decision(s) were written to %1.", nullptr, int(files.written.size())).arg(QDir::toNativeSeparators(folder)) + known,
                folder);
}

} // namespace Setsquare
