// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration.h"
#include "gate.h"
#include "ledger.h"
#include "planfile.h"
#include "specdocument.h"

#include <functional>

namespace Setsquare {

/** The forms of a specification. */
enum class ExportForm { Spec, Html, Pdf, Json };

/** The form that the end of a file's name tells; a specification in markdown, if it tells none. */
ExportForm exportForm(const QString &path);
/** The end of the name of such files, `.md`. */
QString suffixOf(ExportForm form);

/** What an export says of the plan that it is made of; without ledger and configuration, what is needed to know it again. */
SpecOrigin specOrigin(const Plan &plan, const QString &planPath, const QString &digest, bool draft, const Ledger &ledger = {},
                      const Configuration &configuration = {});

/** Who makes a PDF: in the window specPdf(), on the command line a module that is loaded for it. Errors: no bytes. */
using PdfFunction = std::function<QByteArray(const SpecDocument &document, const PictureSource &pictures)>;

/** Everything that an export is made of. */
struct ExportSubject {
    const Plan &plan;
    const QString &text;
    const Gate &gate;
    SpecOrigin origin;
    QString planPath; ///< `-` without one
};

/** The file of an export. Errors: no bytes, if a PDF cannot be made. */
QByteArray exportBytes(ExportForm form, const ExportSubject &subject, const PdfFunction &pdf);

/** Whether what a file holds is an earlier export, which a new one may take the place of. */
using IsEarlierExport = std::function<bool(const QByteArray &bytes)>;

/** Whether a file is an export of the same plan in which nothing was changed since: no ticks and no log would be lost. */
bool isUnchangedExportOf(const QByteArray &bytes, const SpecOrigin &origin);

/** Why an export of this plan must not be written to a file: it is the plan, its research, or no earlier export of it; empty if it may. */
QString reasonAgainstExportTo(const QString &output, const QString &planPath, const Plan &plan, const IsEarlierExport &isEarlier);

/** Writes an export durably, after reasonAgainstExportTo() has been asked. */
WriteResult writeExport(const QString &output, const QByteArray &bytes);

} // namespace Setsquare
