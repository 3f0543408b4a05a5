// SPDX-License-Identifier: Apache-2.0
#include "citationreview.h"

#include "flowlayout.h"
#include "notice.h"
#include "plaintext.h"
#include "plansession.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int mostCards = 20;
static constexpr int mostFollowed = 3;

CitationReview::CitationReview(PlanSession *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_page(new QWidget)
    , m_cards(new QVBoxLayout(m_page))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Citations to look at"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_page->setBackgroundRole(QPalette::Base);
    m_cards->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    m_cards->setSpacing(Spacing::large);
    setWidget(m_page);
    // Titles and ids change without any citation: both are looked at.
    connect(session, &PlanSession::planOpened, this, &CitationReview::showCitations);
    connect(session, &PlanSession::planChanged, this, &CitationReview::showCitations);
    connect(session, &PlanSession::citationsChanged, this, &CitationReview::showCitations);
    connect(session, &PlanSession::researchChanged, this, &CitationReview::showCitations);
    hide();
    showCitations();
}

/** As high as its cards, but it leaves most of the room to what stands below. */
QSize CitationReview::sizeHint() const
{
    const int most = parentWidget() ? parentWidget()->height() * 2 / 5 : 300;
    const int width = viewport()->width();
    const int needed = m_page->hasHeightForWidth() ? m_page->heightForWidth(width) : m_page->sizeHint().height();
    return {200, std::clamp(needed, 0, std::max(most, 120))};
}

void CitationReview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_texts.clear();
        showCitations();
    }
}

void CitationReview::showCitations()
{
    QList<ResolvedCitation> next;
    QStringList texts;
    for (const ResolvedCitation &citation : m_session->citations()) {
        if (citation.isStale() && next.size() < mostCards) {
            next.append(citation);
            texts.append(title(citation) + words(citation));
        }
    }
    if (texts == m_texts && next == m_shown)
        return;
    m_shown = next;
    m_texts = texts;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        // A button of the card may be what has just been pressed.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const ResolvedCitation &citation : std::as_const(m_shown))
        addCard(citation);
    const auto all = std::ranges::count_if(m_session->citations(), &ResolvedCitation::isStale);
    if (all > m_shown.size()) {
        auto *more = new QLabel(tr("And %n more, shown once these are settled.", nullptr, int(all - m_shown.size())), m_page);
        more->setForegroundRole(QPalette::PlaceholderText);
        m_cards->addWidget(more);
    }
    setVisible(!m_shown.isEmpty());
    updateGeometry();
}

QString CitationReview::title(const ResolvedCitation &citation) const
{
    const std::optional<Citing> citing = Setsquare::citing(m_session->plan(), citation.kind, citation.owner);
    if (!citing || citation.citation >= citing->citations.size())
        return {};
    const QString id = citing->citations[citation.citation].id;
    const QString name = plainText(citing->name).left(80);
    switch (citation.state) {
    case CitationState::Changed:
        return tr("%1 has changed since “%2” cited it").arg(id, name);
    case CitationState::Moved:
        return tr("What “%2” cites as %1 stands elsewhere now").arg(id, name);
    case CitationState::Ambiguous:
        return tr("“%2” cites %1, and several documents have it").arg(id, name);
    default:
        return tr("“%2” cites %1, which is in none of the documents").arg(id, name);
    }
}

/** A text with what differs from another one in bold: all words between what both begin and end with. */
static QString marked(const QString &text, const QString &other)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.split(u' ', Qt::SkipEmptyParts);
    const qsizetype shorter = std::min(words.size(), others.size());
    qsizetype front = 0;
    while (front < shorter && words[front] == others[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && words[words.size() - 1 - back] == others[others.size() - 1 - back])
        ++back;
    const auto joined = [&](qsizetype from, qsizetype count) { return words.sliced(from, count).join(u' ').toHtmlEscaped(); };
    const QString middle = joined(front, words.size() - front - back);
    QStringList parts {joined(0, front), middle.isEmpty() ? middle : u"<b>"_s + middle + u"</b>"_s, joined(words.size() - back, back)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString CitationReview::words(const ResolvedCitation &citation) const
{
    const std::optional<Citing> citing = Setsquare::citing(m_session->plan(), citation.kind, citation.owner);
    const ResearchIndex &index = m_session->researchIndex();
    const QString quote = citing ? citing->citations.value(citation.citation).quote : QString();
    const QString now = citation.named.isValid() ? plainText(index.finding(citation.named).text) : QString();
    const QString quiet = Theme::of(palette()).secondaryText.name();
    QStringList lines;
    const auto add = [&](const QString &name, const QString &html) {
        lines.append(u"<tr><td style='color:%1;padding-right:10px'>%2</td><td>%3</td></tr>"_s.arg(quiet, name.toHtmlEscaped(), html));
    };
    if (!quote.isEmpty())
        add(tr("cited"), marked(quote, now));
    if (!now.isEmpty() && citation.state != CitationState::Ambiguous)
        add(tr("now"), marked(now, quote));
    for (const FindingPlace place : citation.others.first(std::min<qsizetype>(citation.others.size(), mostFollowed)))
        add(index.citationId(place), marked(plainText(index.finding(place).text), quote));
    return u"<table cellspacing='0' cellpadding='1'>"_s + lines.join(QString()) + u"</table>"_s;
}

void CitationReview::addCard(const ResolvedCitation &citation)
{
    auto *card = new QWidget(m_page);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(Spacing::small);
    const bool leadsNowhere = citation.state == CitationState::Dead;
    column->addWidget(new Notice(leadsNowhere ? Severity::Error : Severity::Warning, title(citation), card));
    auto *text = new QLabel(words(citation), card);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("What was cited, and what stands there now"));
    text->setContentsMargins(Spacing::section + Spacing::medium, 0, 0, 0);
    column->addWidget(text);
    auto *buttons = new QWidget(card);
    auto *row = new FlowLayout(Spacing::medium, buttons);
    row->setContentsMargins(Spacing::section + Spacing::medium, 0, 0, 0);
    addButtons(citation, buttons);
    column->addWidget(buttons);
    m_cards->addWidget(card);
    card->show();
}

void CitationReview::addButton(QWidget *card, const QString &text, const std::function<Edit(const EditSubject &subject)> &edit)
{
    auto *button = new QPushButton(text, card);
    button->setAutoDefault(false);
    card->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, edit] {
        const Edit made = m_session->isSuspended() ? Edit() : edit(m_session->subject());
        m_session->perform(made, Wording::text(made.label));
    });
}

void CitationReview::addButtons(const ResolvedCitation &citation, QWidget *card)
{
    const ResearchIndex &index = m_session->researchIndex();
    const auto follow = [this, citation](FindingPlace to) {
        return
            [this, citation, to](const EditSubject &subject) { return followCitation(subject, m_session->researchIndex(), citation, to); };
    };
    for (const FindingPlace place : citation.others.first(std::min<qsizetype>(citation.others.size(), mostFollowed)))
        addButton(card,
                  citation.state == CitationState::Moved ? tr("Follow to %1").arg(index.citationId(place))
                                                         : tr("Cite %1").arg(index.citationId(place)),
                  follow(place));
    if (citation.named.isValid() && citation.state != CitationState::Ambiguous)
        addButton(card, tr("Accept the new text"), follow(citation.named));
    if (citation.state == CitationState::Dead)
        addButton(card, tr("Remove the citation"), [citation](const EditSubject &subject) { return dropCitation(subject, citation); });
    auto *another = new QPushButton(tr("Cite another…"), card);
    another->setAutoDefault(false);
    card->layout()->addWidget(another);
    connect(another, &QPushButton::clicked, this, [this, citation] { Q_EMIT anotherWanted(citation); });
    auto *show = new QPushButton(tr("Show it"), card);
    show->setAutoDefault(false);
    card->layout()->addWidget(show);
    connect(show, &QPushButton::clicked, this, [this, citation] {
        if (const auto citing = Setsquare::citing(m_session->plan(), citation.kind, citation.owner))
            Q_EMIT rangeChosen(citing->citations.value(citation.citation).range.shifted(citing->range.start));
    });
}

} // namespace Setsquare
