// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QObject>

namespace Setsquare {

/** What is selected in one window, in every pane at once: a range of the plan's text, and a finding of the research. Each pane tells it
    what its user selected and shows what another pane's user selected. */
class PlanSelection : public QObject
{
    Q_OBJECT

public:
    explicit PlanSelection(QObject *parent = nullptr) : QObject(parent) {}

    TextRange range() const { return m_range; }

    /** Selects a range of the text; `source` is the pane that did it, which ignores the signal. */
    void select(TextRange range, QObject *source)
    {
        m_range = range;
        Q_EMIT rangeSelected(range, source);
    }
    /** As select(), and whoever has the text brings it up and takes the focus: the user wants to go there. */
    void goTo(TextRange range, QObject *source)
    {
        select(range, source);
        Q_EMIT rangeActivated(range, source);
    }
    /** Selects a finding by its document's index and its id. */
    void selectFinding(int document, const QString &id, QObject *source) { Q_EMIT findingSelected(document, id, source); }

Q_SIGNALS:
    void rangeSelected(Setsquare::TextRange range, QObject *source);
    void rangeActivated(Setsquare::TextRange range, QObject *source);
    void findingSelected(int document, const QString &id, QObject *source);
    /** What was typed into a cell was not taken, and why. */
    void editRefused(const QString &reason);

private:
    TextRange m_range;
};

} // namespace Setsquare
