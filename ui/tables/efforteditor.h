// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Setsquare {

class EditableField;
class Notice;

/** The hours that a plan states, to be changed, beside those that its tasks and parts add up to; where they differ it says so, and one
    button writes the sums. */
class EffortEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EffortEditor(PlanSession *session, QWidget *parent = nullptr);

    /** Shows what the plan says by now. */
    void showEffort();

Q_SIGNALS:
    void refused(const QString &reason);

private:
    struct Line {
        EditableField *written = nullptr;
        QLabel *sum = nullptr;
        Notice *notice = nullptr;
    };

    QLabel *addLabel(const QString &text, int row, int column, bool quiet);
    void addLine(const QString &part, const QString &name);
    bool isStale() const;

    PlanSession *m_session;
    QGridLayout *m_grid;
    QList<Line> m_lines; ///< by index in effortSums()
    QLabel *m_unestimated;
    QPushButton *m_update;
};

} // namespace Setsquare
