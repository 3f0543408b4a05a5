// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citationresolution.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Setsquare {

class PlanSession;

/** The citations of the plan that no longer say what the research says: what was cited, what stands there now, and a click that accepts it,
    follows the finding to where it went, or takes the citation away. Hidden while there are none. */
class CitationReview : public QScrollArea
{
    Q_OBJECT

public:
    explicit CitationReview(PlanSession *session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The plan where something is cited. */
    void rangeChosen(Setsquare::TextRange range);
    /** Another finding is to be picked in the place of this one. */
    void anotherWanted(const Setsquare::ResolvedCitation &citation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCitations();
    void addCard(const ResolvedCitation &citation);
    void addButtons(const ResolvedCitation &citation, QWidget *card);
    void addButton(QWidget *card, const QString &text, const std::function<Edit(const EditSubject &subject)> &edit);
    QString title(const ResolvedCitation &citation) const;
    QString words(const ResolvedCitation &citation) const;

    PlanSession *m_session;
    QWidget *m_page;
    QVBoxLayout *m_cards;
    QList<ResolvedCitation> m_shown;
    QStringList m_texts; ///< of the cards, to know when they have to be made again
};

} // namespace Setsquare
