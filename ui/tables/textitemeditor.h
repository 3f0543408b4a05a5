// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemkind.h"
#include "plansession.h"
#include "stepeditor.h"

class QLabel;

namespace Setsquare {

/** One of the lists of a plan whose entries are a text, perhaps with a name. */
class TextItemEditor : public StepEditor
{
    Q_OBJECT

public:
    TextItemEditor(PlanSession *session, ItemKind kind, const QString &what, const QString &addText, QWidget *parent = nullptr);

    /** Names are shown where an entry has one, and always of a kind that should have them. */
    void setNamed() { m_isNamed = true; }
    /** Shows what the plan says by now. */
    void showItems();

Q_SIGNALS:
    /** The place of an entry in the text. */
    void placeActivated(Setsquare::TextRange range);

private:
    Functions functions();
    const QList<TextItem> &items() const { return textItems(m_session->plan(), m_kind); }

    PlanSession *m_session;
    ItemKind m_kind;
    bool m_isNamed = false;
};

} // namespace Setsquare
