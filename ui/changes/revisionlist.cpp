// SPDX-License-Identifier: Apache-2.0
#include "revisionlist.h"

#include "revisiondelegate.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Setsquare {

RevisionList::RevisionList(QWidget *parent)
    : Pane(parent)
    , m_model(new RevisionsModel(this))
    , m_title(new QLabel(tr("Compare with")))
    , m_list(new QListView)
    , m_note(new QLabel)
    , m_name(new QLineEdit)
    , m_file(new QPushButton(tr("Another file…")))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RevisionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Revisions to compare with"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_name->setPlaceholderText(tr("Revision: HEAD~3, v1.2, …"));
    m_name->setAccessibleName(tr("Revision in git to compare with"));
    m_name->setClearButtonEnabled(true);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::large);
    foot->setSpacing(Spacing::medium);
    foot->addWidget(m_note);
    foot->addWidget(m_name);
    foot->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_title->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::small);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setNote({});

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RevisionList::keepTwo);
    connect(m_file, &QAbstractButton::clicked, this, &RevisionList::fileRequested);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (const QString name = m_name->text().trimmed(); !name.isEmpty())
            Q_EMIT revisionNamed(name);
    });
    restyle();
}

/** Of more than two only the current one and the one that was chosen before it can be compared. */
void RevisionList::keepTwo()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.size() > 2) {
        const QModelIndex current = m_list->currentIndex();
        std::ranges::sort(rows, std::greater(), [&](const QModelIndex &row) { return std::abs(row.row() - current.row()); });
        QItemSelection kept(rows.first(), rows.first());
        kept.select(current, current);
        m_list->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
        return; // and is called again
    }
    Q_EMIT chosenChanged();
}

QList<KnownRevision> RevisionList::chosen() const
{
    QList<KnownRevision> revisions;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        revisions.append(m_model->revision(index.row()));
    std::ranges::stable_sort(revisions, [](const KnownRevision &one, const KnownRevision &other) {
        return one.time.isValid() && other.time.isValid() ? one.time < other.time : !one.time.isValid() && other.time.isValid();
    });
    return revisions;
}

void RevisionList::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void RevisionList::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RevisionList::setHasHistory(bool hasHistory)
{
    m_name->setVisible(hasHistory);
}

void RevisionList::restyle()
{
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
}

} // namespace Setsquare
