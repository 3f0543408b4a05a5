// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandkeys.h"
#include "exporttarget.h"
#include "graphengine.h"
#include "patternfiles.h"
#include "plansession.h"
#include "preferences.h"
#include "recorder.h"
#include "revisionsource.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace Setsquare {

/** A plan as the start page and Open Recent list it. */
struct RecentPlan {
    QString path;
    QString title;
    QString state; ///< of its gate, in words; empty if not known
};

/** The plans of a git repository, as the start page lists them. */
struct RepositoryPlans {
    QString folder; ///< the top of its files; empty: there is no repository
    QList<RecentPlan> plans;
    QString note; ///< why some or all are missing here, in one sentence; empty if they are all here
};

/** One window for one plan, or the start page while there is none. It shows and edits; files, dialogs for them and settings are app's,
    which listens to the …Requested signals. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class MessageKind { Info, Warning, Error };
    struct MessageAction {
        QString text;
        std::function<void()> run; ///< the message goes away afterwards
    };

    explicit MainWindow(PlanSession *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Shows the plan of the session under this name; an empty path is a plan never saved. */
    void showPlan(const QString &path);
    void showStartPage();
    void setRecentPlans(const QList<RecentPlan> &plans);
    /** Research of the repository that the plan may rest on, named as the plan would name it. */
    void setFoundResearch(const QStringList &paths);
    /** Research is being read, which takes a while. */
    void showResearchIsRead(bool reading);
    void setRepositoryPlans(const RepositoryPlans &repository);

    /** Says something in a bar above the panes that stays until it is closed, answered or replaced by one with the same key. */
    void showMessage(const QString &key, MessageKind kind, const QString &text, const QList<MessageAction> &actions = {});
    void hideMessage(const QString &key);
    /** Says something in the status bar for some seconds. */
    void showNote(const QString &text);

    /** Brings a place of the plan's text up and into the focus. */
    void showPlace(TextRange place);

    /** What the user chose, in this window or elsewhere. */
    void setPreferences(const Preferences &preferences);
    const Preferences &preferences() const;
    /** The commands whose keys can be chosen, with those that they have. */
    QList<CommandKeys> commandKeys() const;

    /** The language of this plan, as `de_DE`; empty: that of the desktop, as far as there is a dictionary. */
    void setSpellingLanguage(const QString &language);

    /** Layout, docks, sizes and font scale: everything that is remembered of a window. */
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

    /** Asked before the window closes; false keeps it open. */
    void setMayClose(std::function<bool()> mayClose);
    /** Who lays out the graph of the tasks. */
    void setGraphEngine(const GraphEngine &engine);
    /** Where the texts come from that the plan is compared with. */
    void setRevisionSource(const RevisionSource &source);
    /** Who writes the patterns that are extracted from decisions. */
    void setPatternFiles(const PatternFiles &files);
    /** Who records what people decide about the plan. */
    void setRecorder(const Recorder &recorder);
    enum class PrintResult { Printed, Cancelled, Failed };
    /** Prints the plan onto a device, with progress that can be cancelled. */
    PrintResult print(QPagedPaintDevice *device, const QString &title);

Q_SIGNALS:
    void newRequested();
    /** Empty paths: ask which. */
    void openRequested(const QStringList &paths);
    void openResearchRequested();
    /** These documents, named as the plan would name them, are to be opened beside it. */
    void researchChosen(const QStringList &paths);
    /** The headings of a research document are to be taken for findings. */
    void headingsRequested(const QString &path);
    /** The trace as comma-separated values is to be kept in a file. */
    void traceRequested(const QByteArray &csv);
    void saveRequested();
    void saveAsRequested();
    void exportRequested(Setsquare::ExportTarget target, bool draft);
    void commitRequested();
    /** A picture is to be kept in a file whose name ends with `suffix`. */
    void pictureRequested(const QByteArray &bytes, const QString &suffix);
    /** The plan is to take another approach: `feature`, `refactoring`, … */
    void approachChosen(const QString &approach);
    void printRequested();
    void sampleRequested();
    void clearRecentRequested();
    void quitRequested();
    void settingsRequested();
    /** For this plan. */
    void spellingLanguageChosen(const QString &language);
    /** One of them was chosen in this window. */
    void preferencesChosen(const Setsquare::Preferences &preferences);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Setsquare
