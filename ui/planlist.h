// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace Setsquare {

class ElidedLabel;

/** A list of plans on the start page, as high as it has rows, below its title; a click or Return opens one. */
class PlanList : public QWidget
{
    Q_OBJECT

public:
    explicit PlanList(const QString &title, QWidget *parent = nullptr);

    void setPlans(const QList<RecentPlan> &plans);
    /** Names the folder that all plans are in beside the title; their paths then begin there. Before setPlans(). */
    void setFolder(const QString &folder);
    /** A sentence below the rows; none if empty. */
    void setNote(const QString &note);
    int count() const;

Q_SIGNALS:
    void chosen(const QString &path);
    /** The keyboard went to a row; its place is in coordinates of the list. */
    void rowReached(const QRect &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
    QString place(const QString &path) const;
    void showFont();

    QLabel *m_title;
    ElidedLabel *m_folderName;
    QListWidget *m_list;
    QLabel *m_note;
    QString m_folder;
};

} // namespace Setsquare
