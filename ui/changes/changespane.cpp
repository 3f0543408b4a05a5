// SPDX-License-Identifier: Apache-2.0
#include "changespane.h"

#include "changewording.h"
#include "comparisonview.h"
#include "digest.h"
#include "emptystate.h"
#include "planselection.h"
#include "revisionlist.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

ChangesPane::ChangesPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_revisions(new RevisionList)
    , m_view(new ComparisonView(selection, this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_view);
    column->addWidget(body, 1);
    m_splitter->addWidget(m_revisions);
    m_splitter->addWidget(right);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 36, 700});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    m_revisions->setHasHistory(false);
    connect(m_revisions, &RevisionList::chosenChanged, this, &ChangesPane::takeChosen);
    connect(m_revisions, &RevisionList::fileRequested, this, &ChangesPane::chooseFile);
    connect(m_revisions, &RevisionList::revisionNamed, this, &ChangesPane::chooseNamed);
    connect(session, &PlanSession::planOpened, this, &ChangesPane::open);
    connect(session, &PlanSession::ledgerChanged, this, &ChangesPane::listApprovals);
    connect(session, &PlanSession::settled, this, &ChangesPane::scheduleComparison);
    open();
    restyle();
}

QWidget *ChangesPane::buildHead()
{
    auto *head = new QWidget;
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Spacing::large, Spacing::medium, Spacing::section, Spacing::medium);
    row->setSpacing(Spacing::large);
    row->addWidget(m_title, 1);
    row->addWidget(m_summary);
    return head;
}

void ChangesPane::setSource(const RevisionSource &source)
{
    m_source = source;
    m_revisions->setHasHistory(bool(source.revision));
    open();
}

/** Another plan has another history. */
void ChangesPane::open()
{
    for (const KnownRevision::Kind kind : {KnownRevision::Kind::File, KnownRevision::Kind::Named, KnownRevision::Kind::Commit})
        m_revisions->revisions()->setRevisions(kind, {});
    listApprovals();
    m_hasListed = false;
    takeChosen();
    if (isVisible())
        updateHistory();
}

/** The latest text that each role has approved, as far as it was kept. */
void ChangesPane::listApprovals()
{
    QList<KnownRevision> approvals;
    const Ledger &ledger = m_session->ledger();
    for (const ApprovalLine &line : m_session->plan().approvals) {
        const QList<Record> decisions = ledger.latest(line.role);
        const auto isKept = [&](const Record &record) {
            return record.vote == Vote::Approve && ledger.snapshots.contains(digestHex(record.digest));
        };
        const auto approval = std::find_if(decisions.rbegin(), decisions.rend(), isKept);
        if (approval == decisions.rend())
            continue;
        const QDateTime time = QDateTime::fromString(approval->time, Qt::ISODate);
        const QString detail =
            approval->person.section(u" <"_s, 0, 0) + u" · "_s + QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
        approvals.append({KnownRevision::Kind::Approval,
                          line.role,
                          {},
                          tr("Approved: %1").arg(line.role),
                          detail,
                          time,
                          ledger.snapshots.value(digestHex(approval->digest)).text});
    }
    m_revisions->revisions()->setRevisions(KnownRevision::Kind::Approval, approvals);
}

void ChangesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    updateHistory();
    if (m_isStale)
        compareNow(true);
}

void ChangesPane::updateHistory()
{
    if (!m_source.history) {
        m_hasListed = true;
        return chooseDefault();
    }
    m_source.history([this, self = QPointer(this)](const QList<KnownRevision> &commits, const QString &note) {
        if (!self)
            return;
        m_hasListed = true;
        m_revisions->revisions()->setRevisions(KnownRevision::Kind::Commit, commits);
        m_revisions->setNote(note);
        chooseDefault();
    });
}

/** The first is the last approval, or else the last commit. */
void ChangesPane::chooseDefault()
{
    if (!m_revisions->chosen().isEmpty())
        return;
    if (m_revisions->revisions()->rowCount() > 0)
        m_revisions->choose(0);
    else
        takeChosen();
}

void ChangesPane::chooseFile()
{
    const std::optional<RevisionSource::File> file = m_source.file ? m_source.file() : std::nullopt;
    if (!file)
        return;
    if (!file->text.text) {
        m_pair = {};
        m_pair.problem = file->text.reason;
        return compareNow(false);
    }
    m_revisions->choose(
        m_revisions->revisions()->add({KnownRevision::Kind::File, file->path, {}, file->name, tr("file"), {}, file->text.text}));
}

void ChangesPane::chooseNamed(const QString &name)
{
    const RevisionSource::Text text = m_source.revision ? m_source.revision(name, {}) : RevisionSource::Text();
    if (!text.text) {
        m_pair = {};
        m_pair.problem = text.reason;
        return compareNow(false);
    }
    m_revisions->choose(m_revisions->revisions()->add({KnownRevision::Kind::Named, name, {}, name, tr("revision"), {}, text.text}));
}

std::optional<PlanRevision> ChangesPane::read(const KnownRevision &revision, QString &problem) const
{
    if (revision.text)
        return PlanRevision::read(*revision.text);
    const RevisionSource::Text text = m_source.revision ? m_source.revision(revision.id, revision.path) : RevisionSource::Text();
    if (text.text)
        return PlanRevision::read(*text.text);
    problem = text.reason;
    return {};
}

void ChangesPane::takeChosen()
{
    const QList<KnownRevision> chosen = m_revisions->chosen();
    m_pair = {};
    if (!chosen.isEmpty()) {
        m_pair.nameBefore = chosen.first().title;
        m_pair.before = read(chosen.first(), m_pair.problem);
    }
    if (chosen.size() > 1) {
        m_pair.nameAfter = chosen.last().title;
        m_pair.after = read(chosen.last(), m_pair.problem);
    }
    compareNow(false);
}

void ChangesPane::scheduleComparison()
{
    if (m_pair.after || !m_pair.before)
        return;
    compareNow(true);
}

PlanRevision ChangesPane::present() const
{
    const PlanDocument *document = m_session->document();
    return {document->text(), document->blocks(), document->plan()};
}

/** While nobody looks at it nothing is compared, however much is typed. */
void ChangesPane::compareNow(bool sameTexts)
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    if (!m_pair.problem.isEmpty())
        return showEmpty(tr("There is nothing to compare with"), m_pair.problem);
    if (!m_pair.before) {
        return showEmpty(m_hasListed ? tr("Nothing to compare with yet") : tr("Looking for earlier revisions…"),
                         m_hasListed ? tr("Once the plan has been approved or committed, what has changed since is listed here. It can be "
                                          "compared with another file now.")
                                     : QString());
    }
    Comparison comparison = compare(*m_pair.before, m_pair.after ? *m_pair.after : present());
    // Where things stand in another text is nowhere in this one.
    if (m_pair.after) {
        for (PlanChange &change : comparison.changes)
            change.rangeAfter = {};
        for (Rewording &rewording : comparison.reworded)
            rewording.rangeAfter = {};
    }
    showComparison(comparison, sameTexts);
}

void ChangesPane::showComparison(const Comparison &comparison, bool sameTexts)
{
    m_title->setText(m_pair.after ? tr("From “%1” to “%2”").arg(m_pair.nameBefore, m_pair.nameAfter)
                                  : tr("Since “%1”").arg(m_pair.nameBefore));
    m_summary->setText(ChangeWording::summary(comparison));
    if (comparison.changes.isEmpty() && comparison.reworded.isEmpty()) {
        const QString title = m_title->text();
        const QString summary = m_summary->text();
        showEmpty(tr("Nothing has changed"),
                  m_pair.after ? tr("Both say the same, to the letter.") : tr("The plan is what it was then, to the letter."));
        m_title->setText(title);
        m_summary->setText(summary);
        return;
    }
    m_view->setComparison(comparison, sameTexts);
    m_stack->setCurrentWidget(m_view);
}

void ChangesPane::showEmpty(const QString &title, const QString &nextStep)
{
    m_title->clear();
    m_summary->clear();
    QWidget *before = m_empty;
    m_empty = new EmptyState(title, nextStep);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    delete before;
}

void ChangesPane::restyle()
{
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
}

QByteArray ChangesPane::saveState() const
{
    return m_splitter->saveState();
}

bool ChangesPane::restoreState(const QByteArray &state)
{
    return m_splitter->restoreState(state);
}

} // namespace Setsquare
