// SPDX-License-Identifier: Apache-2.0
#include "researchoffers.h"

#include "frontmatteredits.h"
#include "plansession.h"
#include "theme.h"
#include "wording.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int mostFound = 3;

ResearchOffers::ResearchOffers(PlanSession *session, QWidget *parent) : QWidget(parent), m_session(session), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(Spacing::large, 0, Spacing::large, Spacing::medium);
    m_rows->setSpacing(Spacing::small);
    for (const auto change :
         {&PlanSession::planOpened, &PlanSession::planChanged, &PlanSession::researchChanged, &PlanSession::citationsChanged})
        connect(session, change, this, &ResearchOffers::showOffers);
    showOffers();
}

void ResearchOffers::setFound(const QStringList &paths)
{
    m_found = paths;
    showOffers();
}

QList<ResearchOffers::Offer> ResearchOffers::offers() const
{
    QList<Offer> offers;
    if (const auto stale = std::ranges::count_if(m_session->citations(), &ResolvedCitation::isStale); stale > 0) {
        offers.append({stale == 1 ? tr("1 citation no longer says what the research says.")
                                  : tr("%1 citations no longer say what the research says.").arg(stale),
                       tr("Review"),
                       tr("Show what was cited beside what stands there now"),
                       Kind::Review,
                       {}});
    }
    for (const Research &document : m_session->research()) {
        const bool isNamed = m_session->plan().research.contains(document.path) || QDir::isAbsolutePath(document.path);
        if (!isNamed && !m_session->document()->isReadOnly())
            offers.append({tr("The plan does not name %1.").arg(QFileInfo(document.path).fileName()), tr("Record"),
                           tr("Write %1 into the front matter of the plan").arg(document.path), Kind::Record, document.path});
        if (document.findings.isEmpty() && !document.headings.isEmpty())
            offers.append({tr("No findings are recognised in %1.").arg(QFileInfo(document.path).fileName()), tr("Take its headings"),
                           tr("List the headings of %1, so that they can be cited").arg(document.path), Kind::Headings, document.path});
    }
    qsizetype found = 0;
    for (const QString &path : m_found) {
        const auto isOpen = [&path](const Research &document) { return document.path == path; };
        if (std::ranges::any_of(m_session->research(), isOpen) || m_session->plan().research.contains(path) || ++found > mostFound)
            continue;
        offers.append({tr("%1 is in the repository.").arg(QFileInfo(path).fileName()), tr("Open"), tr("Open %1 beside the plan").arg(path),
                       Kind::Open, path});
    }
    return offers;
}

void ResearchOffers::showOffers()
{
    const QList<Offer> next = offers();
    if (next == m_offers && isHidden() == next.isEmpty())
        return;
    m_offers = next;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Offer &offer : next)
        addRow(offer);
    setVisible(!next.isEmpty());
}

void ResearchOffers::addRow(const Offer &offer)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Spacing::medium);
    auto *words = new QLabel(offer.text, row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(offer.toolTip);
    auto *button = new QPushButton(offer.button, row);
    button->setToolTip(offer.toolTip);
    button->setAccessibleName(offer.toolTip);
    line->addWidget(words, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, offer] { take(offer); });
    m_rows->addWidget(row);
    row->show();
}

void ResearchOffers::take(const Offer &offer)
{
    if (offer.kind == Kind::Review) {
        Q_EMIT reviewRequested();
    } else if (offer.kind == Kind::Open) {
        Q_EMIT openRequested({offer.path});
    } else if (offer.kind == Kind::Headings) {
        Q_EMIT headingsRequested(offer.path);
    } else {
        Edit edit;
        if (!m_session->isSuspended())
            edit = setResearch(m_session->subject(), m_session->plan().research + QStringList {offer.path});
        m_session->perform(edit, Wording::text(edit.label));
    }
}

} // namespace Setsquare
