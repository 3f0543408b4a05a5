// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Setsquare {

class EditableField;
class TextItemEditor;

/** The learnings of a plan, and the improvements among them, which are entered with their impact and the way there. */
class LearningsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LearningsEditor(PlanSession *session, QWidget *parent = nullptr);

    TextItemEditor *items() const { return m_items; }
    /** Shows what the plan says by now. */
    void showLearnings();

Q_SIGNALS:
    void refused(const QString &reason);

private:
    void buildDraft();
    void beginDraft();
    void keepDraft();
    void endDraft();
    QString hint() const;

    PlanSession *m_session;
    TextItemEditor *m_items;
    QToolButton *m_add;
    QLabel *m_hint;
    QWidget *m_draft;
    EditableField *m_what = nullptr;
    EditableField *m_impact = nullptr;
    EditableField *m_path = nullptr;
};

} // namespace Setsquare
