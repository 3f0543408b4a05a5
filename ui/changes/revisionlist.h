// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "revisionsmodel.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Setsquare {

/** What the plan can be compared with, to choose from: one to compare the present plan with it, two to compare them with each other. */
class RevisionList : public Pane
{
    Q_OBJECT

public:
    explicit RevisionList(QWidget *parent = nullptr);

    RevisionsModel *revisions() const { return m_model; }
    /** Those that are chosen, the older one first. */
    QList<KnownRevision> chosen() const;
    void choose(int row);
    /** A sentence below the list; none if empty. */
    void setNote(const QString &note);
    /** Whether git is asked for revisions. */
    void setHasHistory(bool hasHistory);

Q_SIGNALS:
    void chosenChanged();
    void fileRequested();
    void revisionNamed(const QString &name);

protected:
    void restyle() override;

private:
    void keepTwo();

    RevisionsModel *m_model;
    QLabel *m_title;
    QListView *m_list;
    QLabel *m_note;
    QLineEdit *m_name;
    QPushButton *m_file;
};

} // namespace Setsquare
