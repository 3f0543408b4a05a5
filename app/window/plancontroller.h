// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commitoffer.h"
#include "configurationshelf.h"
#include "dialogs.h"
#include "filewatcher.h"
#include "mainwindow.h"
#include "namedfilesshelf.h"
#include "planfile.h"
#include "plansession.h"
#include "repositoryfiles.h"
#include "researchshelf.h"
#include "revisionaccess.h"

#include <QPointer>

namespace Setsquare {

/** One plan with its window and its file: opening, saving, exporting, and what happens to the file meanwhile. */
class PlanController : public QObject
{
    Q_OBJECT

public:
    explicit PlanController(const Dialogs &dialogs, QObject *parent = nullptr);
    ~PlanController() override;

    MainWindow *window() { return m_window; }
    PlanSession *session() { return &m_session; }
    /** Of the plan's file; empty for a plan never saved and while there is no plan. */
    const QString &path() const { return m_path; }
    /** Whether the window has nothing that another plan would displace. */
    bool isUnused() const { return m_path.isEmpty() && (!m_hasPlan || (!m_session.document()->isModified() && m_isFresh)); }
    bool hasPlan() const { return m_hasPlan; }
    /** For lists of plans. */
    RecentPlan summary() const;
    /** Where file dialogs begin. */
    void setFolder(const QString &folder) { m_folder = folder; }
    void setPreferences(const Preferences &preferences);

    void showStartPage();
    /** Shows a text as a plan that was never saved; what it names is looked for from a folder, if there is one. */
    void openText(const QString &text, const QString &folder = {});
    /** Opens a file; says in the window why it cannot. */
    bool openFile(const QString &path);
    void openResearch(const QStringList &paths);
    /** The same, named as the plan would name them. */
    void openFoundResearch(const QStringList &names);
    /** Saves to the plan's file, or asks for one. True if what is in the window is on the disk. */
    bool save();
    bool saveAs();
    /** Asks the gate, then for a file, and writes it; says in the window what stands in the way. */
    void exportPlan(ExportTarget target, bool draft);
    /** Shows what a commit of the plan and its ledger would hold, and makes it if that is agreed to. */
    void commitPlan();
    /** Gives the plan another approach, and the sections that it lacks for that. */
    void changeApproach(const QString &approach);
    /** Asks for a file and writes a picture to it. */
    void savePicture(const QByteArray &bytes, const QString &suffix);
    /** Asks for a file and writes the trace to it. */
    void saveTrace(const QByteArray &csv);
    /** Asks for a printer and prints the plan. */
    void print();
    /** Asks what to do with unsaved changes; false: the window stays. */
    bool mayClose();
    /** Compares the plan's file with what is known of it. */
    void checkDisk();

Q_SIGNALS:
    /** Another file, title or state of the gate. */
    void summaryChanged();
    void fileOpened(const QString &path);
    /** The start page is shown, or no longer; see hasPlan(). */
    void pageChanged();
    void aboutToClose();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Kind = MainWindow::MessageKind;

    void adopt(const LoadedFile &file, const QString &path);
    void setPath(const QString &path);
    void showPage(bool hasPlan);
    bool write(const QString &path, const std::optional<QByteArray> &seen);
    void written(const QString &path, const QByteArray &bytes);
    void explainFailure(const WriteResult &result);
    QString name() const;
    bool mayLoseText();
    QString suggestion(const QString &suffix) const;

    Recorder recorder();
    Recorder::Answer record(Record record, const QString &text);
    void loadLedgerFromDisk();
    void takeLedger();
    void offerLedgerOf(const QString &formerName);
    void warnOfIgnoredLedger();
    QString boxLabel(const Record &record) const;
    void correctBoxes();
    void offerCommit();
    QString commitMessage(const CommitOffer &offer) const;

    void takeFromDisk(const LoadedFile &file);
    void reportChange(const LoadedFile &file);
    void reportDisappearance();
    void writeFile(const QString &output, const QByteArray &bytes, const QString &key);
    void explainClosedGate(ExportTarget target);
    QString exportPath(ExportTarget target, bool draft);
    void writeExportTo(const QString &output, ExportTarget target, bool draft);
    void exportRecords();
    void sayExported(const QString &text, const QString &folder);

    Dialogs m_dialogs;
    PlanSession m_session;
    ResearchShelf m_research;
    ConfigurationShelf m_configuration;
    NamedFilesShelf m_namedFiles;
    FileWatcher m_watcher;
    RepositoryFiles m_files;
    RevisionAccess m_revisions;
    QPointer<MainWindow> m_window;
    QString m_path;
    QString m_folder;
    QString m_person; ///< who approves, where that was chosen
    std::optional<QByteArray> m_seen; ///< what is in the file, as far as the user knows; nothing: no file
    LoadedFile::Problem m_problem = LoadedFile::Problem::None;
    QList<Verdict> m_boxVerdicts; ///< when the plan was opened or saved
    bool m_hasBom = false;
    bool m_hasPlan = false;
    bool m_isFresh = false;
    bool m_isGone = false; ///< the file was removed, so that the only text is here
};

} // namespace Setsquare
