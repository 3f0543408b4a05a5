// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemkind.h"
#include "plansession.h"
#include "readingpage.h"

namespace Setsquare {

class EditableField;
class EffortEditor;
class RichLabel;
class TextItemEditor;

/** What a plan says outside its tables, each to be changed in place: context, approach, components, data flow, integration points,
    alternatives, tradeoffs, effort and learnings; its questions; and what was not understood. */
class PlanPage : public ReadingPage
{
    Q_OBJECT

public:
    explicit PlanPage(PlanSession *session, QWidget *parent = nullptr);

    /** Shows what the plan says by now. */
    void showPlan();
    /** Colours and fonts are others now. */
    void restyle();
    /** Scrolls to a section and gives it the focus; false if it is not on this page. */
    bool bringUp(SectionKind kind);
    /** Whether a section is edited in a table. */
    static bool isElsewhere(SectionKind kind);

Q_SIGNALS:
    void refused(const QString &reason);
    /** Somebody wants to go there in the text. */
    void placeActivated(Setsquare::TextRange range);

private:
    /** Lists of what can only be read; made anew only when they differ. */
    struct Shown {
        QString title;
        QList<Question> questions;
        QStringList unread;
        bool operator==(const Shown &) const = default;
    };

    void build();
    EditableField *addProse(const QString &heading, const QString &hint, Edit (*set)(const EditSubject &subject, const QString &text));
    TextItemEditor *addItems(ItemKind kind, const QString &heading, const QString &what, const QString &addText);
    void addImprovements();
    Shown present() const;
    void showLists();
    QWidgetList questionBlock();
    QWidgetList unreadBlock();
    void setBlock(QWidget *place, const QWidgetList &contents);

    PlanSession *m_session;
    Shown m_shown;
    RichLabel *m_title = nullptr;
    EditableField *m_context = nullptr;
    EditableField *m_approach = nullptr;
    QList<TextItemEditor *> m_items;
    EffortEditor *m_effort = nullptr;
    QWidget *m_learnings = nullptr;
    QWidget *m_questions = nullptr; ///< heading and list; hidden while there are none
    QWidget *m_unread = nullptr;
};

} // namespace Setsquare
