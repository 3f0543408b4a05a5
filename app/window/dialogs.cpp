// SPDX-License-Identifier: Apache-2.0
#include "dialogs.h"

#include "commitdialog.h"
#include "identity.h"
#include "languages.h"
#include "newplandialog.h"
#include "researchfiles.h"
#include "settingsdialog.h"

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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::Dialogs)
};

QString markdownFilter()
{
    return Words::tr("Markdown (*.md *.markdown);;All files (*)");
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
    const QStringList filters {Words::tr("Markdown (*.md)"), Words::tr("Web page (*.html)"), Words::tr("PDF (*.pdf)"),
                               Words::tr("JSON (*.json)")};
    const QStringList suffixes {u"md"_s, u"html"_s, u"pdf"_s, u"json"_s};
    QString filter = filters.value(std::max<qsizetype>(suffixes.indexOf(QFileInfo(suggestion).suffix()), 0));
    return QFileDialog::getSaveFileName(parent, Words::tr("Export"), suggestion, filters.join(u";;"_s), &filter,
                                        QFileDialog::DontConfirmOverwrite);
}

Dialogs::CloseAnswer askClose(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setWindowModality(Qt::WindowModal);
    box.setText(Words::tr("Save the changes to “%1” before closing?").arg(name));
    box.setInformativeText(Words::tr("Without saving they are lost."));
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
    return QFileDialog::getOpenFileNames(parent, Words::tr("Open research"), folder,
                                         Words::tr("Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)"));
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

std::optional<Preferences> askSettings(QWidget *parent, const Dialogs::SettingsQuestion &question)
{
    SettingsChoices choices;
    for (const QString &language : spokenLanguages())
        choices.languages.append({language, nameOfLanguage(language)});
    choices.identity = identityIn(QDir::currentPath());
    choices.chooseFolder = [](QWidget *dialog, const QString &folder) {
        return QFileDialog::getExistingDirectory(dialog, Words::tr("Folder for plans"), folder);
    };
    SettingsDialog dialog(question.preferences, question.commands, choices, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.preferences();
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
        return QFileDialog::getOpenFileNames(parent, Words::tr("Open plan"), folder, markdownFilter());
    };
    dialogs.openResearch = askResearch;
    dialogs.comparedFile = [](QWidget *parent, const QString &folder) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Compare with"), folder, markdownFilter());
    };
    dialogs.savePlan = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, Words::tr("Save plan as"), suggestion, markdownFilter());
    };
    dialogs.exportSpec = [](QWidget *parent, const QString &suggestion) { return askExport(parent, suggestion); };
    dialogs.recordFolder = [](QWidget *parent, const QString &suggestion) {
        const QString title = Words::tr("Folder for decision records");
        return QFileDialog::getExistingDirectory(parent, title, existingFolder(suggestion));
    };
    dialogs.savePicture = [](QWidget *parent, const QString &suggestion) {
        const bool isVector = suggestion.endsWith(".svg"_L1);
        return QFileDialog::getSaveFileName(parent, Words::tr("Save picture as"), suggestion,
                                            isVector ? Words::tr("SVG picture (*.svg);;All files (*)")
                                                     : Words::tr("PNG picture (*.png);;All files (*)"));
    };
    dialogs.saveTable = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, Words::tr("Save table as"), suggestion,
                                            Words::tr("Comma-separated values (*.csv);;All files (*)"));
    };
    dialogs.patternFolder = [](QWidget *parent, const QString &folder) {
        return QFileDialog::getExistingDirectory(parent, Words::tr("Folder for patterns"), folder);
    };
    dialogs.commit = [](QWidget *parent, const CommitOffer &offer) {
        CommitDialog dialog(offer, parent);
        return dialog.exec() == QDialog::Accepted ? dialog.message() : QString();
    };
    dialogs.close = askClose;
    dialogs.settings = askSettings;
    dialogs.openFolder = [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    dialogs.choosePrinter = askPrinter;
    return dialogs;
}

} // namespace Setsquare
