// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"
#include "plansession.h"
#include "reviewparts.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Setsquare {

class ElidedLabel;
class PreviewPane;
class ReviewMap;

/** A review in a room: one part of the plan at a time in type to be read from three metres, with a map of where in the plan that is
    and of what has changed since each role's last approval. What is asked becomes an open question of the plan, what is remarked is kept for the next approval's note. */
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(PlanSession *session, QWidget *parent = nullptr);

    /** 1 fits the type to the height of the pane. */
    void setZoom(double factor);
    void setPlanFolder(const QString &folder);
    /** Shows the part that a range of the text lies in. */
    void showRange(TextRange range);
    int part() const { return m_part; }
    /** What was remarked, in the order in which it was. */
    const QStringList &remarks() const { return m_remarks; }
    void clearRemarks() { m_remarks.clear(); }

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Entry { Question, Remark };

    void takePlan();
    void showChanges();
    void showPart(int part);
    void readOn(int direction, bool byPage);
    void fitType();
    void begin(Entry entry);
    void takeEntry();
    void endEntry();
    void ask(const QString &question);
    void say(const QString &words);
    QString hint() const;

    PlanSession *m_session;
    PlanSession *m_shown; ///< the part that is shown, as a document of its own
    PlanSelection m_shownSelection;
    QList<ReviewPart> m_parts;
    int m_part = 0;
    double m_zoom = 1;
    Entry m_entryKind = Entry::Question;
    QStringList m_remarks;

    ReviewMap *m_map;
    ElidedLabel *m_place;
    QLabel *m_changes;
    PreviewPane *m_page;
    QWidget *m_entryRow;
    QLabel *m_entryLabel;
    QLineEdit *m_entry;
    QLabel *m_note;
};

} // namespace Setsquare
