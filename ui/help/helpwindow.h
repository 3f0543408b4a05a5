// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helppages.h"

#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Setsquare {

/** The manual in a window beside the plan's: its pages at the left, to be searched, and one of them to read. Pages that were read can be gone back
    to, and the text made larger. */
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /** Has F1 open a page in a dialog, in a window that can be used beside it. */
    static void addTo(QWidget *dialog, const QString &page);

    /** Brings up a page and comes to the front; an unknown id is the first page. */
    void showPage(const QString &id);
    /** Of the page that is shown. */
    QString currentPage() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    QAction *addCommand(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void showIcons();
    void goTo(qsizetype step);
    void remember(int row);
    void setZoom(int steps);
    void filter(const QString &words);
    void read(int row);
    void follow(const QUrl &link);

    QList<HelpPage> m_pages;
    QList<int> m_history; ///< rows in the order in which they were read
    qsizetype m_step = -1; ///< the one that is read now
    int m_zoom = 0; ///< in points more than the usual
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace Setsquare
