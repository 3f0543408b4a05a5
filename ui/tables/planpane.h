// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "effortsummary.h"
#include "pane.h"
#include "plansession.h"
#include "sectionsummary.h"

class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace Setsquare {

class PlanSelection;
class ReadingPage;

/** The plan as a whole: which sections are there and which are missing, and what it says of context, architecture, effort and
    learnings. */
class PlanPane : public Pane
{
    Q_OBJECT

public:
    PlanPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    void restyle() override;
    void showEvent(QShowEvent *event) override;

private:
    /** What the page shows; made anew only when this differs. */
    struct Shown {
        QString title;
        QString context;
        Architecture architecture;
        QList<Question> questions;
        QList<EffortLine> effort;
        QList<TextItem> learnings;
        QStringList unread;
        bool operator==(const Shown &) const = default;
    };

    void scheduleUpdate();
    void update();
    void showSections(const QList<SectionSummary> &sections);
    void showPage();
    void addArchitecture();
    void addItems(const QString &heading, const QList<TextItem> &items, bool numbered = false);
    void addQuestions();
    void addUnread();
    void goTo(TextRange range);
    void goToSection(int section);
    Shown present() const;

    PlanSession *m_session;
    PlanSelection *m_selection;
    QSplitter *m_splitter;
    QScrollArea *m_overview;
    ReadingPage *m_page;
    QStackedLayout *m_stack;
    QList<SectionSummary> m_sections;
    Shown m_shown;
    bool m_isUpdateDue = false;
    bool m_isStale = true;
};

} // namespace Setsquare
