// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "plansession.h"
#include "sectionsummary.h"

class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace Setsquare {

class PlanPage;
class PlanSelection;

/** The plan as a whole: how far each section is written, with a click to begin what is missing, and what stands in no table to be changed:
    context, architecture, effort and learnings. */
class PlanPane : public Pane
{
    Q_OBJECT

public:
    PlanPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /** A section that is edited elsewhere is wanted; `begins` when it has just been put in and is empty. */
    void sectionWanted(Setsquare::SectionKind kind, bool begins);

protected:
    void restyle() override;
    void showEvent(QShowEvent *event) override;

private:
    void scheduleUpdate();
    void update();
    void showSections(const QList<SectionSummary> &sections);
    void open(const SectionState &section);
    void begin(const SectionState &section);
    void goTo(TextRange range);

    PlanSession *m_session;
    PlanSelection *m_selection;
    QSplitter *m_splitter;
    QScrollArea *m_overview;
    PlanPage *m_page;
    QStackedLayout *m_stack;
    QList<SectionSummary> m_sections;
    bool m_isUpdateDue = false;
    bool m_isStale = true;
};

} // namespace Setsquare
