// SPDX-License-Identifier: Apache-2.0
#include "findingfooter.h"

#include "chip.h"
#include "flowlayout.h"
#include "plaintext.h"
#include "plansession.h"
#include "theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr qsizetype mostChips = 24;

FindingFooter::FindingFooter(PlanSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_answer(new QPushButton(tr("Answer…"), this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto *flow = new FlowLayout(Spacing::small, m_chips);
    flow->setContentsMargins({});
    auto *cite = new QPushButton(tr("Cite in…"), this);
    cite->setToolTip(tr("Pick the decision, task, criterion or risk that is to cite this finding. It can also be dragged there."));
    m_answer->setToolTip(tr("Answer or defer the question in the trace"));
    connect(cite, &QPushButton::clicked, this, &FindingFooter::citeRequested);
    connect(m_answer, &QPushButton::clicked, this, &FindingFooter::answerRequested);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(Spacing::medium, buttons);
    row->setContentsMargins({});
    row->addWidget(cite);
    row->addWidget(m_answer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::large, Spacing::medium + 1, Spacing::large, Spacing::medium);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_title);
    column->addWidget(m_chips);
    column->addWidget(buttons);
    connect(session, &PlanSession::planOpened, this, &FindingFooter::fill);
    connect(session, &PlanSession::planChanged, this, &FindingFooter::fill);
    connect(session, &PlanSession::researchChanged, this, &FindingFooter::fill);
    fill();
}

void FindingFooter::showFinding(FindingPlace finding)
{
    m_finding = finding;
    fill();
}

static QString nameOf(Cited kind)
{
    switch (kind) {
    case Cited::Task:
        return FindingFooter::tr("Task %1");
    case Cited::Decision:
        return FindingFooter::tr("Decision %1");
    case Cited::Criterion:
        return FindingFooter::tr("Criterion %1");
    case Cited::Risk:
        break;
    }
    return FindingFooter::tr("Risk %1");
}

void FindingFooter::fill()
{
    const TracedFinding *traced = m_session->trace().find(m_finding);
    setVisible(traced);
    if (!traced)
        return;
    const ResearchIndex &index = m_session->researchIndex();
    const QString id = index.citationId(m_finding);
    m_answer->setVisible(index.finding(m_finding).kind == ResearchKind::OpenQuestion);
    QStringList names;
    for (const CitedBy by : traced->citedBy.first(std::min(traced->citedBy.size(), mostChips)))
        names.append(nameOf(by.kind).arg(citingId(m_session->plan(), by)));
    const qsizetype more = traced->citedBy.size() - names.size();
    m_title->setText(names.isEmpty() ? tr("Nothing cites %1 yet.").arg(id)
                         : more > 0  ? tr("%1 is cited by these and %n more:", nullptr, int(more)).arg(id)
                                     : tr("%1 is cited by:").arg(id));
    if (names == m_shown)
        return;
    m_shown = names;
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(names[i], Chip::Kind::Link, m_chips);
        // What cites it at that place is asked for when it is clicked: ids stay, indexes do not.
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            const TracedFinding *now = m_session->trace().find(m_finding);
            if (now && i < now->citedBy.size())
                Q_EMIT citingActivated(now->citedBy[i]);
        });
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!names.isEmpty());
}

void FindingFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace Setsquare
