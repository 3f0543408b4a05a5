// SPDX-License-Identifier: Apache-2.0
#include "dialogs.h"

#include "commitdialog.h"
#include "newplandialog.h"
#include "researchfiles.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Setsquare::Dialogs", text);
}

QString markdownFilter()
{
    return tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Markdown (*.md *.markdown);;All files (*)"));
}

/** The folder itself, or what of it is there. */
QString existingFolder(const QString &path)
{
    QFileInfo folder(path);
    while (!folder.exists() && folder.absolutePath() != folder.absoluteFilePath())
        folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

// whether what is there may go is not asked: only earlier exports of the plan are ever replaced
QString askExport(QWidget *parent, const QString &suggestion)
{
    const QStringList filters {
        tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Markdown (*.md)")), tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Web page (*.html)")),
        tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "PDF (*.pdf)")), tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "JSON (*.json)"))};
    const QStringList suffixes {u"md"_s, u"html"_s, u"pdf"_s, u"json"_s};
    QString filter = filters.value(std::max<qsizetype>(suffixes.indexOf(QFileInfo(suggestion).suffix()), 0));
    return QFileDialog::getSaveFileName(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Export")), suggestion, filters.join(u";;"_s),
                                        &filter, QFileDialog::DontConfirmOverwrite);
}

Dialogs::CloseAnswer askClose(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setWindowModality(Qt::WindowModal);
    box.setText(tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Save the changes to “%1” before closing?")).arg(name));
    box.setInformativeText(tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Without saving they are lost.")));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Dialogs::CloseAnswer::Save;
    case QMessageBox::Discard:
        return Dialogs::CloseAnswer::Discard;
    default:
        return Dialogs::CloseAnswer::Cancel;
    }
}

QStringList askResearch(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Open research")), folder,
        tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)")));
}

/** The plan is meant to be saved beside its research. */
std::optional<Dialogs::NewPlanAnswer> askNewPlan(QWidget *parent, const QString &folder)
{
    Dialogs::NewPlanAnswer answer;
    answer.folder = folder;
    const auto choose = [&answer](QWidget *dialog) {
        NewPlanDialog::ChosenResearch chosen;
        const QStringList files = askResearch(dialog, answer.folder);
        if (files.isEmpty())
            return chosen;
        answer.folder = QFileInfo(files.first()).absolutePath();
        for (const QString &file : files)
            chosen.paths.append(QDir(answer.folder).relativeFilePath(file));
        chosen.documents = readResearchFiles(QDir(answer.folder).filePath(u"plan.md"_s), chosen.paths);
        return chosen;
    };
    NewPlanDialog dialog(choose, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    answer.plan = dialog.wanted();
    return answer;
}

std::unique_ptr<QPagedPaintDevice> askPrinter(QWidget *parent, const QString &name)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

} // namespace

Dialogs desktopDialogs()
{
    Dialogs dialogs;
    dialogs.newPlan = askNewPlan;
    dialogs.openPlans = [](QWidget *parent, const QString &folder) {
        return QFileDialog::getOpenFileNames(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Open plan")), folder, markdownFilter());
    };
    dialogs.openResearch = askResearch;
    dialogs.comparedFile = [](QWidget *parent, const QString &folder) {
        return QFileDialog::getOpenFileName(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Compare with")), folder, markdownFilter());
    };
    dialogs.savePlan = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Save plan as")), suggestion,
                                            markdownFilter());
    };
    dialogs.exportSpec = [](QWidget *parent, const QString &suggestion) { return askExport(parent, suggestion); };
    dialogs.recordFolder = [](QWidget *parent, const QString &suggestion) {
        const QString title = tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Folder for decision records"));
        return QFileDialog::getExistingDirectory(parent, title, existingFolder(suggestion));
    };
    dialogs.savePicture = [](QWidget *parent, const QString &suggestion) {
        const bool isVector = suggestion.endsWith(".svg"_L1);
        return QFileDialog::getSaveFileName(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Save picture as")), suggestion,
                                            isVector ? tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "SVG picture (*.svg);;All files (*)"))
                                                     : tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "PNG picture (*.png);;All files (*)")));
    };
    dialogs.saveTable = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Save table as")), suggestion,
                                            tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Comma-separated values (*.csv);;All files (*)")));
    };
    dialogs.patternFolder = [](QWidget *parent, const QString &folder) {
        return QFileDialog::getExistingDirectory(parent, tr(QT_TRANSLATE_NOOP("Setsquare::Dialogs", "Folder for patterns")), folder);
    };
    dialogs.commit = [](QWidget *parent, const CommitOffer &offer) {
        CommitDialog dialog(offer, parent);
        return dialog.exec() == QDialog::Accepted ? dialog.message() : QString();
    };
    dialogs.close = askClose;
    dialogs.openFolder = [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    dialogs.choosePrinter = askPrinter;
    return dialogs;
}

} // namespace Setsquare
