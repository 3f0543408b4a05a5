// SPDX-License-Identifier: Apache-2.0
// The part of a window that asks for exports.
#include "mainwindowprivate.h"

namespace Setsquare {

static constexpr std::pair<Command, ExportTarget> exportCommands[] {
    {Command::ExportSpec, ExportTarget::Spec},
    {Command::ExportHtml, ExportTarget::Html},
    {Command::ExportPdf, ExportTarget::Pdf},
    {Command::ExportJson, ExportTarget::Json},
    {Command::ExportBundle, ExportTarget::Bundle},
    {Command::ExportSpecsFolder, ExportTarget::SpecsFolder},
    {Command::ExportRecords, ExportTarget::DecisionRecords},
    {Command::ExportDraft, ExportTarget::Spec},
};

void MainWindow::Private::connectExports()
{
    for (const auto &[command, target] : exportCommands) {
        on(command, [this, target, draft = command == Command::ExportDraft] {
            commitRows();
            Q_EMIT q->exportRequested(target, draft);
        });
    }
}

} // namespace Setsquare
