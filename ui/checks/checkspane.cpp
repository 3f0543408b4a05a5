// SPDX-License-Identifier: Apache-2.0
#include "checkspane.h"

#include "celldelegate.h"
#include "emptystate.h"
#include "findingsfilter.h"
#include "findingsmodel.h"
#include "marks.h"
#include "planselection.h"
#include "plantree.h"
#include "severitybutton.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>

namespace Setsquare {

static constexpr int stateVersion = 1;

namespace {

/** A sign for the severity, the other columns as text. */
class FindingDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override
    {
        if (index.column() != FindingsModel::SeverityColumn) {
            CellDelegate::paintCell(painter, cell, index);
            return;
        }
        const int side = tree()->fontMetrics().height();
        const QRect place(cell.left() + Spacing::medium, cell.top(), side - 1, cell.height());
        Marks::paintSeverity(painter, place, Severity(index.data(FindingsModel::SeverityRole).toInt()), theme());
    }
    /** Messages are sentences, not markdown. */
    QString text(const QModelIndex &index) const override
    {
        const QString words = index.data().toString();
        return index.column() == FindingsModel::LineColumn ? ChecksPane::tr("line %1").arg(words) : words;
    }
    QString remark(const QModelIndex &index) const override
    {
        return index.column() == FindingsModel::SeverityColumn ? index.data(Qt::ToolTipRole).toString() : QString();
    }
};

/** A bar above a list, with a line below it. */
class HeadBar : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        painter.fillRect(rect(), theme.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    }
};

} // namespace

ChecksPane::ChecksPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_selection(selection)
    , m_model(new FindingsModel(session, this))
    , m_filter(new FindingsFilter(this))
    , m_tree(new PlanTree(selection, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    buildTree();
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(new EmptyState(tr("Nothing to fix"), tr("What is wrong with the plan is listed here as you type.")));
    m_stack->addWidget(new EmptyState(tr("All findings are hidden"), tr("Choose above which to list.")));
    layout->addWidget(body, 1);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChecksPane::updateCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChecksPane::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPane::updateCounts);
    connect(session, &PlanSession::findingsChanged, this, &ChecksPane::updateCounts, Qt::QueuedConnection);
    connect(selection, &PlanSelection::rangeSelected, this, &ChecksPane::follow);
    updateCounts();
    restyle();
}

QWidget *ChecksPane::buildHeader()
{
    auto *head = new HeadBar;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Spacing::medium, Spacing::small / 2, Spacing::large, Spacing::small / 2 + 1);
    row->setSpacing(Spacing::small);
    m_title = new QLabel(tr("Checks"));
    row->addWidget(m_title);
    row->addSpacing(Spacing::small);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        auto *button = new SeverityButton(severity);
        connect(button, &QAbstractButton::toggled, this, [this, severity](bool shown) {
            m_filter->setShown(severity, shown);
            updateCounts();
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_hint = new QLabel(tr("F8 next"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_hint);
    return head;
}

void ChecksPane::buildTree()
{
    m_tree->setAccessibleName(tr("Findings of the checks"));
    auto *delegate = new FindingDelegate(m_tree);
    delegate->setQuietColumns({FindingsModel::LineColumn, FindingsModel::RuleColumn});
    m_tree->setItemDelegate(delegate);
    m_tree->setRows(m_model, m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFollowsSelection(false);
    sizeColumns();
}

void ChecksPane::sizeColumns()
{
    QHeaderView *header = m_tree->header();
    const QFontMetrics metrics = m_tree->fontMetrics();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(metrics.height());
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    header->resizeSection(FindingsModel::SeverityColumn, metrics.height() + 2 * Spacing::medium);
    header->resizeSection(FindingsModel::LineColumn, metrics.horizontalAdvance(tr("line %1").arg(88888)) + 2 * Spacing::medium);
    header->resizeSection(FindingsModel::RuleColumn, metrics.averageCharWidth() * 28);
}

void ChecksPane::updateCounts()
{
    const Severity order[] = {Severity::Error, Severity::Warning, Severity::Info};
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setCount(m_model->count(order[i]));
    m_hint->setVisible(m_model->rowCount() > 0);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : m_filter->rowCount() == 0 ? 2 : 0);
}

void ChecksPane::restyle()
{
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    if (m_title)
        m_title->setFont(strong);
    sizeColumns();
}

bool ChecksPane::step(int by)
{
    const int count = m_filter->rowCount();
    if (count == 0)
        return false;
    const QModelIndex current = m_tree->currentIndex();
    const int row = current.isValid() ? (current.row() + by + count) % count : by > 0 ? 0 : count - 1;
    m_tree->setCurrentIndex(m_filter->index(row, FindingsModel::MessageColumn));
    m_tree->goToCurrent();
    return true;
}

/** Of all findings the first that lies in what was selected: findings may lie within others and are not in the order of the text. */
void ChecksPane::follow(TextRange range, QObject *source)
{
    if (source == this)
        return;
    const auto isMeant = [&](int row) {
        const TextRange place = m_tree->rangeOf(m_filter->index(row, 0));
        return place.contains(range.start) || place.overlaps(range);
    };
    if (m_tree->currentIndex().isValid() && isMeant(m_tree->currentIndex().row()))
        return;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (isMeant(row)) {
            m_tree->showRow(m_filter->index(row, FindingsModel::MessageColumn));
            return;
        }
    }
    m_tree->showRow({});
}

QByteArray ChecksPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_tree->header()->saveState();
    for (const SeverityButton *button : m_buttons)
        stream << button->isChecked();
    return state;
}

bool ChecksPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QByteArray header;
    bool shown[3] = {};
    stream >> version >> header >> shown[0] >> shown[1] >> shown[2];
    if (stream.status() != QDataStream::Ok || version != stateVersion || !m_tree->header()->restoreState(header))
        return false;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(shown[i]);
    return true;
}

} // namespace Setsquare
