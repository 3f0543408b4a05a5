// SPDX-License-Identifier: Apache-2.0
#include "planexport.h"

#include "planpictures.h"
#include "researchfiles.h"
#include "spechtml.h"
#include "specjson.h"
#include "verification.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isSameFile(const QString &path, const QString &other)
{
    struct stat first {};
    struct stat second {};
    return ::stat(QFile::encodeName(path).constData(), &first) == 0 && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace

ExportForm exportForm(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ExportForm::Html;
    if (suffix == "pdf"_L1)
        return ExportForm::Pdf;
    return suffix == "json"_L1 ? ExportForm::Json : ExportForm::Spec;
}

QString suffixOf(ExportForm form)
{
    switch (form) {
    case ExportForm::Html:
        return u".html"_s;
    case ExportForm::Pdf:
        return u".pdf"_s;
    case ExportForm::Json:
        return u".json"_s;
    case ExportForm::Spec:
        break;
    }
    return u".md"_s;
}

SpecOrigin specOrigin(const Plan &plan, const QString &planPath, const QString &digest, bool draft, const Ledger &ledger,
                      const Configuration &configuration)
{
    const QString name = planPath == "-"_L1 ? planPath : QFileInfo(planPath).fileName();
    QList<QByteArray> records;
    for (const Record &record : ledger.records)
        records.append(recordBytes(record));
    return {name, plan.id, digest, draft, configuration.hash, records};
}

QByteArray exportBytes(ExportForm form, const ExportSubject &subject, const PdfFunction &pdf)
{
    const auto &[plan, text, gate, origin, planPath] = subject;
    if (form == ExportForm::Spec)
        return spec(plan, text, gate, origin).toUtf8();
    if (form == ExportForm::Json)
        return specJson(plan, text, gate, origin);
    const SpecDocument document = specDocument(plan, text, gate, origin);
    const PictureSource pictures = planPictures(planPath);
    return form == ExportForm::Pdf ? pdf(document, pictures) : specHtml(document, pictures).toUtf8();
}

bool isUnchangedExportOf(const QByteArray &bytes, const SpecOrigin &origin)
{
    const std::optional<SpecOrigin> earlier = readUnchangedExport(bytes);
    return earlier && earlier->isSamePlan(origin);
}

QString reasonAgainstExportTo(const QString &output, const QString &planPath, const Plan &plan, const IsEarlierExport &isEarlier)
{
    if (isSameFile(output, planPath))
        return u"That is the plan itself."_s;
    for (const QString &path : plan.research) {
        if (isSameFile(output, researchFile(planPath, path)))
            return u"That is the plan's research."_s;
    }
    const LoadedFile there = loadFile(output);
    if (there.problem == LoadedFile::Problem::NoFile)
        return {};
    if (!there.isLoaded())
        return there.reason;
    return isEarlier(there.bytes) ? QString()
                                  : u"That file is there already, and is no earlier export of this plan or was changed since."_s;
}

WriteResult writeExport(const QString &output, const QByteArray &bytes)
{
    const LoadedFile there = loadFile(output);
    const bool exists = there.problem != LoadedFile::Problem::NoFile;
    return writeDurably(output, bytes, exists ? std::optional(there.bytes) : std::nullopt);
}

} // namespace Setsquare
