// SPDX-License-Identifier: Apache-2.0
#include "checkspane.h"

#include "celldelegate.h"
#include "elidedlabel.h"
#include "emptystate.h"
#include "findingsfilter.h"
#include "findingsmodel.h"
#include "fixmenu.h"
#include "marks.h"
#include "planselection.h"
#include "plantree.h"
#include "severitybutton.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>

namespace Setsquare {

static constexpr int stateVersion = 3;
static constexpr int lettersOfRule = 26;
static constexpr int lettersOfFix = 16; ///< in narrow panes
static constexpr int lettersOfWidePane = 105; ///< narrower ones do without the rule's name: messages matter more

namespace {

/** A sign for the severity, the other columns as text. */
class FindingDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override
    {
        if (index.column() == FindingsModel::SeverityColumn)
            paintSeverity(painter, cell, index);
        else if (index.column() == FindingsModel::FixColumn)
            drawLine(painter, textRect(cell), text(index), theme().accent);
        else
            CellDelegate::paintCell(painter, cell, index);
    }
    void paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const override
    {
        const int width = paintSeverity(painter, place, index);
        drawLine(painter, place.adjusted(width, 0, 0, 0), index.data(FindingsModel::CountRole).toString(), theme().secondaryText);
    }
    int paintSeverity(QPainter *painter, const QRect &cell, const QModelIndex &index) const
    {
        const int side = tree()->fontMetrics().height();
        const QRect place(cell.left() + Spacing::medium, cell.top(), side - 1, cell.height());
        Marks::paintSeverity(painter, placed(place), Severity(index.data(FindingsModel::SeverityRole).toInt()), theme());
        return side + 2 * Spacing::medium;
    }
    /** Messages are sentences, not markdown. */
    QString text(const QModelIndex &index) const override
    {
        const QString words = index.data().toString();
        return index.column() == FindingsModel::LineColumn ? ChecksPane::tr("line %1").arg(words) : words;
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = CellDelegate::sizeHint(option, index);
        if (index.column() == FindingsModel::FixColumn || index.column() == FindingsModel::RuleColumn) {
            const QFontMetrics metrics = tree()->fontMetrics();
            const bool isNarrowFix = index.column() == FindingsModel::FixColumn && tree()->isColumnHidden(FindingsModel::RuleColumn);
            const int most = metrics.averageCharWidth() * (isNarrowFix ? lettersOfFix : lettersOfRule);
            size.setWidth(std::min(metrics.horizontalAdvance(text(index)), most) + 2 * Spacing::medium + 1);
        }
        return size;
    }
    /** The column of the rule says why it asks. */
    QString remark(const QModelIndex &index) const override
    {
        const bool hasMore = index.column() == FindingsModel::SeverityColumn || index.column() == FindingsModel::RuleColumn;
        return hasMore ? index.data(Qt::ToolTipRole).toString() : QString();
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
    , m_session(session)
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
    m_filter->setShown(Severity::Info, false);
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
        // Notes are for who asks: nobody is to be nagged.
        button->setChecked(severity != Severity::Info);
        connect(button, &QAbstractButton::toggled, this, [this, severity](bool shown) {
            m_filter->setShown(severity, shown);
            updateCounts();
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter checks"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateCounts();
    });
    row->addWidget(m_words, 2);
    row->addSpacing(Spacing::medium);
    m_hint = new ElidedLabel;
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_hint);
    return head;
}

void ChecksPane::setKeys(const QKeySequence &next, const QKeySequence &fix)
{
    const bool both = !next.isEmpty() && !fix.isEmpty();
    m_hint->setText(both ? tr("%1 next, %2 fix").arg(next.toString(QKeySequence::NativeText), fix.toString(QKeySequence::NativeText))
                         : QString());
}

void ChecksPane::buildTree()
{
    m_tree->setAccessibleName(tr("Findings of the checks"));
    auto *delegate = new FindingDelegate(m_tree);
    delegate->setQuietColumns({FindingsModel::LineColumn, FindingsModel::RuleColumn});
    delegate->setGroups(FindingsModel::FixColumn, FindingsModel::MessageColumn);
    delegate->setSpreadingColumn(FindingsModel::MessageColumn);
    m_tree->setGroupRole(FindingsModel::IsGroupRole);
    m_tree->setItemDelegate(delegate);
    m_tree->setRows(m_model, m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFollowsSelection(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ChecksPane::showMenu);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FindingsModel::FixColumn && !index.data().toString().isEmpty())
            m_model->fix(m_tree->toRows(index));
    });
    sizeColumns();
}

void ChecksPane::showMenu(QPoint place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.isValid())
        return;
    auto *menu = new FixMenu(m_session, {m_model->finding(m_tree->toRows(index))}, m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
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
    // the message has all that what is in sight of the others leaves
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(FindingsModel::FixColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::RuleColumn, QHeaderView::ResizeToContents);
    if (m_words) {
        m_words->setMinimumWidth(metrics.horizontalAdvance(m_words->placeholderText()) + 2 * metrics.height());
        m_words->setMaximumWidth(std::max(metrics.averageCharWidth() * lettersOfRule, m_words->minimumWidth()));
    }
}

void ChecksPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_tree->setColumnHidden(FindingsModel::RuleColumn, width() < m_tree->fontMetrics().averageCharWidth() * lettersOfWidePane);
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

/** The rows of findings that are listed, in their order; those of closed groups too. */
QModelIndexList ChecksPane::listed() const
{
    QModelIndexList rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, FindingsModel::MessageColumn);
        const QModelIndex parent = index.siblingAtColumn(0);
        const int count = m_filter->rowCount(parent);
        for (int child = 0; child < count; ++child)
            rows.append(m_filter->index(child, FindingsModel::MessageColumn, parent));
        if (count == 0)
            rows.append(index);
    }
    return rows;
}

bool ChecksPane::step(int by)
{
    const QModelIndexList rows = listed();
    if (rows.isEmpty())
        return false;
    const qsizetype current = rows.indexOf(m_tree->currentIndex().siblingAtColumn(FindingsModel::MessageColumn));
    const qsizetype next = current >= 0 ? (current + by + rows.size()) % rows.size() : by > 0 ? 0 : rows.size() - 1;
    m_tree->setCurrentIndex(rows[next]);
    m_tree->goToCurrent();
    return true;
}

/** Of all findings the first that lies in what was selected: findings may lie within others and are not in the order of the text. */
void ChecksPane::follow(TextRange range, QObject *source)
{
    if (source == this)
        return;
    const auto isMeant = [&](const QModelIndex &index) {
        const TextRange place = m_tree->rangeOf(index);
        return place.contains(range.start) || place.overlaps(range);
    };
    if (m_tree->currentIndex().isValid() && isMeant(m_tree->currentIndex()))
        return;
    const QModelIndexList rows = listed();
    const auto found = std::ranges::find_if(rows, isMeant);
    m_tree->showRow(found == rows.end() ? QModelIndex() : *found);
}

bool ChecksPane::isListed(Severity severity) const
{
    return m_filter->isShown(severity);
}

QByteArray ChecksPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion; // the columns are as wide as what they say
    for (const SeverityButton *button : m_buttons)
        stream << button->isChecked();
    return state;
}

bool ChecksPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    bool shown[3] = {};
    stream >> version >> shown[0] >> shown[1] >> shown[2];
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(shown[i]);
    return true;
}

} // namespace Setsquare
