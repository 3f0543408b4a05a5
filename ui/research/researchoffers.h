// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace Setsquare {

class PlanSession;

/** What can be done about the research itself: documents that are open and that the plan does not name, documents of the repository that
    are not open, citations that no longer say what the research says. Hidden while there is nothing. */
class ResearchOffers : public QWidget
{
    Q_OBJECT

public:
    explicit ResearchOffers(PlanSession *session, QWidget *parent = nullptr);

    /** Documents that were found in the repository, named as the plan would name them. */
    void setFound(const QStringList &paths);

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    void reviewRequested();
    /** The headings of a document are to be taken for findings. */
    void headingsRequested(const QString &path);

private:
    enum class Kind { Review, Record, Headings, Open };
    struct Offer {
        QString text;
        QString button;
        QString toolTip;
        Kind kind;
        QString path;
        bool operator==(const Offer &) const = default;
    };
    void showOffers();
    QList<Offer> offers() const;
    void addRow(const Offer &offer);
    void take(const Offer &offer);

    PlanSession *m_session;
    QStringList m_found;
    QList<Offer> m_offers;
    QVBoxLayout *m_rows;
};

} // namespace Setsquare
