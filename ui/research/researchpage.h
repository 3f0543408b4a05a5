// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"
#include "research.h"

#include <QStackedWidget>

namespace Setsquare {

class PlanDocument;
class PreviewPane;
class ResearchText;

/** A research document as its readers see it, with one finding marked: markdown laid out, YAML and JSON as written. */
class ResearchPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ResearchPage(QWidget *parent = nullptr);

    void showDocument(const Research &research);
    /** Marks a finding and brings it up; nothing is marked without one. */
    void mark(const ResearchFinding *finding);
    void setZoom(double factor);
    /** Begins to search. False where the text has no search of its own. */
    bool find();
    /** Brings up and selects the next place of a text, around the end. */
    bool findNext(const QString &text);

private:
    PlanDocument *m_document;
    PlanSelection *m_selection;
    PreviewPane *m_rendered;
    ResearchText *m_written;
    QString m_shown;
};

} // namespace Setsquare
