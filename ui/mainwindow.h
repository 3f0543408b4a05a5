// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Setsquare {

/** An entry of the start page and of Open Recent. */
struct RecentPlan {
    QString path;
    QString title;
    QString state; ///< of its gate, in words; empty if not known
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

    /** Says something in a bar above the panes that stays until it is closed, answered or replaced by one with the same key. */
    void showMessage(const QString &key, MessageKind kind, const QString &text, const QList<MessageAction> &actions = {});
    void hideMessage(const QString &key);
    /** Says something in the status bar for some seconds. */
    void showNote(const QString &text);

    /** Layout, docks, sizes, font scale, theme choice: everything that is remembered. */
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

    /** Asked before the window closes; false keeps it open. */
    void setMayClose(std::function<bool()> mayClose);

Q_SIGNALS:
    void newRequested();
    /** Empty paths: ask which. */
    void openRequested(const QStringList &paths);
    void openResearchRequested();
    void saveRequested();
    void saveAsRequested();
    void exportRequested(bool draft);
    void sampleRequested();
    void clearRecentRequested();
    void quitRequested();
    void themeChosen(int choice); ///< ThemeChoice

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
