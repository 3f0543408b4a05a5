// SPDX-License-Identifier: Apache-2.0
#include "celldelegate.h"

#include "celleditor.h"
#include "inlinetext.h"
#include "marks.h"
#include "plantree.h"
#include "textfield.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int mostLines = 4000;
static constexpr int leastEditorLetters = 24;
static constexpr auto editedText = "editedText"; ///< of an editor: what the cell said when it began

CellDelegate::CellDelegate(PlanTree *tree) : QStyledItemDelegate(tree), m_tree(tree)
{
    m_lines.setMaxCost(mostLines);
}

void CellDelegate::setGroups(int columns, int titleColumn)
{
    m_groupColumns = columns;
    m_titleColumn = titleColumn;
}

Theme CellDelegate::theme() const
{
    return Theme::of(m_tree->palette());
}

QFont CellDelegate::font(QFont::Weight weight) const
{
    QFont font = m_tree->font();
    font.setWeight(weight);
    return font;
}

QRect CellDelegate::textRect(const QRect &cell)
{
    return cell.adjusted(Spacing::medium, 0, -Spacing::medium, 0);
}

int CellDelegate::textIndent(const QModelIndex &index) const
{
    if (index.column() != m_tree->boxColumn() || !index.data(Qt::CheckStateRole).isValid())
        return 0;
    return m_tree->style()->pixelMetric(QStyle::PM_IndicatorWidth) + Spacing::medium;
}

/** Beside the first line of the text. */
QRect CellDelegate::boxRect(const QRect &cell) const
{
    const int side = m_tree->style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const int line = m_tree->fontMetrics().height() + 10;
    return {cell.left() + Spacing::medium, cell.top() + (line - side) / 2, side, side};
}

void CellDelegate::paintBox(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    if (textIndent(index) == 0)
        return;
    QStyleOptionViewItem box;
    box.initFrom(m_tree);
    box.rect = placed(boxRect(cell));
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    m_tree->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, m_tree);
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (!isClick || textIndent(index) == 0)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *click = static_cast<QMouseEvent *>(event);
    m_cell = option.rect;
    const QRect near = placed(boxRect(option.rect)).adjusted(-Spacing::small, -Spacing::small, Spacing::small, Spacing::small);
    if (event->type() == QEvent::MouseButtonRelease && click->button() == Qt::LeftButton && near.contains(click->position().toPoint()))
        return m_tree->toggleBox(index);
    return false;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return CellEditor::create(parent, index, wraps(index));
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A change of the plan from elsewhere does not take away what is being typed.
    if (editor->property(editedText).isValid())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    CellEditor::setText(editor, text);
    editor->setProperty(editedText, text);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = CellEditor::text(editor);
    const QString before = editor->property(editedText).toString();
    if (text == before)
        return;
    if (index.data(Qt::EditRole).toString() != before) {
        m_tree->refuse(
            tr("“%1” has changed meanwhile. Press Escape to see it.").arg(model->headerData(index.column(), Qt::Horizontal).toString()));
        return;
    }
    if (model->setData(index, text, Qt::EditRole))
        editor->setProperty(editedText, text);
    else
        m_tree->refuse({});
}

/** As high as what is typed, and wide enough to type in: to the left where there is no room to the right, and upwards where there is none
    below. */
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect.adjusted(textIndent(index), 0, 0, -1);
    const int least = std::min(m_tree->fontMetrics().averageCharWidth() * leastEditorLetters, m_tree->viewport()->width());
    if (place.width() < least)
        place.setLeft(std::max(0, std::min(place.left(), m_tree->viewport()->width() - least)));
    place.setWidth(std::max(place.width(), least));
    if (editor->hasHeightForWidth())
        place.setHeight(std::max(place.height(), editor->heightForWidth(place.width())));
    const int room = m_tree->viewport()->height();
    if (place.top() >= 0 && place.top() < room)
        place.moveTop(std::clamp(room - place.height(), 0, place.top()));
    editor->setGeometry(place);
}

/** Qt leaves Return and Tab to an editor of several lines, which this is only to look at. */
bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    static const QHash<int, EndEditHint> hints {{Qt::Key_Return, SubmitModelCache},
                                                {Qt::Key_Enter, SubmitModelCache},
                                                {Qt::Key_Tab, EditNextItem},
                                                {Qt::Key_Backtab, EditPreviousItem}};
    auto *field = qobject_cast<TextField *>(editor);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (!field || !hints.contains(key))
        return QStyledItemDelegate::eventFilter(editor, event);
    Q_EMIT commitData(field);
    Q_EMIT closeEditor(field, hints.value(key));
    return true;
}

QString CellDelegate::text(const QModelIndex &index) const
{
    return inlineText(index.data().toString());
}

const CellDelegate::Line &CellDelegate::lineOf(const QString &text, int room, const QFont &font) const
{
    if (m_linesFont != m_tree->font()) {
        m_lines.clear();
        m_linesFont = m_tree->font();
    }
    const QString key = QChar(room) + QString(QChar(font.weight())) + text;
    if (const Line *line = m_lines.object(key))
        return *line;
    const QFontMetrics metrics(font);
    auto *line = new Line;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    line->width = metrics.horizontalAdvance(shown);
    line->text.setTextFormat(Qt::PlainText);
    line->text.setText(shown);
    line->text.prepare(QTransform(), font);
    m_lines.insert(key, line);
    return *line;
}

QRect CellDelegate::placed(const QRect &part) const
{
    return QStyle::visualRect(m_tree->layoutDirection(), m_cell, part);
}

int CellDelegate::drawLine(QPainter *painter, const QRect &place, const QString &text, const QColor &color, Qt::Alignment alignment,
                           QFont::Weight weight) const
{
    if (text.isEmpty() || place.width() <= 0)
        return 0;
    const QFont lineFont = font(weight);
    const Line &line = lineOf(text, place.width(), lineFont);
    const int room = place.width() - line.width;
    const Qt::Alignment side = QStyle::visualAlignment(m_tree->layoutDirection(), alignment);
    const int x = placed(place).left() + (side & Qt::AlignRight ? room : side & Qt::AlignHCenter ? room / 2 : 0);
    const int y = place.top() + (place.height() - m_tree->fontMetrics().height() + 1) / 2;
    painter->setFont(lineFont);
    painter->setPen(color);
    painter->drawStaticText(x, y, line.text);
    return line.width;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() < m_groupColumns && m_tree->isGroup(index)) {
        m_cell = groupRect(option.rect);
        if (index.column() == 0)
            paintGroup(painter, m_cell, index);
        return;
    }
    m_cell = spreadRect(option.rect, index);
    paintCell(painter, m_cell, index);
}

void CellDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const QColor color = m_quietColumns.contains(index.column()) ? theme().secondaryText : theme().text;
    const QRect place = textRect(cell).adjusted(textIndent(index), 0, 0, 0);
    paintBox(painter, cell, index);
    if (wraps(index)) {
        painter->setFont(m_tree->font());
        painter->setPen(color);
        painter->drawText(placed(place.adjusted(0, 5, 0, -4)), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, text(index));
        return;
    }
    // Where other columns wrap, this one stands beside their first line.
    const QRect firstLine =
        m_wrappingColumns.isEmpty() ? place : QRect(place.left(), cell.top(), place.width(), m_tree->fontMetrics().height() + 9);
    drawLine(painter, firstLine, text(index), color, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
}

QRect CellDelegate::groupRect(const QRect &cell) const
{
    int width = 0;
    for (int column = 0; column < m_groupColumns; ++column)
        width += m_tree->isColumnHidden(column) ? 0 : m_tree->columnWidth(column);
    return {m_tree->isRightToLeft() ? cell.right() + 1 - width : cell.left(), cell.top(), width, cell.height()};
}

QRect CellDelegate::spreadRect(const QRect &cell, const QModelIndex &index) const
{
    if (index.column() != m_spreadingColumn || !text(index.siblingAtColumn(m_spreadingColumn + 1)).isEmpty())
        return cell;
    const int more = m_tree->columnWidth(m_spreadingColumn + 1);
    return m_tree->isRightToLeft() ? cell.adjusted(-more, 0, 0, 0) : cell.adjusted(0, 0, more, 0);
}

void CellDelegate::paintGroup(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const int side = m_tree->fontMetrics().height();
    const QRect chevron(cell.left() + Spacing::small, cell.top(), side, cell.height());
    if (m_tree->model()->hasChildren(index.siblingAtColumn(0)))
        Marks::paintChevron(painter, placed(chevron), m_tree->isExpanded(index.siblingAtColumn(0)), theme().secondaryText);
    QRect place = cell.adjusted(side + Spacing::medium, 0, -Spacing::medium, 0);
    const int width = drawLine(painter, place, text(index.siblingAtColumn(m_titleColumn)), theme().text, Qt::AlignLeft, QFont::DemiBold);
    place.setLeft(place.left() + width + Spacing::medium);
    paintGroupEnd(painter, place, index);
}

void CellDelegate::paintGroupEnd(QPainter *, const QRect &, const QModelIndex &) const {}

int CellDelegate::wrappedHeight(const QModelIndex &index) const
{
    const int width = m_tree->columnWidth(index.column()) - 2 * Spacing::medium - textIndent(index);
    const QFontMetrics metrics = m_tree->fontMetrics();
    const QString words = text(index);
    if (metrics.horizontalAdvance(words) < width - 1) // advances are rounded
        return metrics.height();
    return metrics.boundingRect(0, 0, std::max(width - 1, 60), 100000, Qt::TextWordWrap, words).height();
}

bool CellDelegate::wraps(const QModelIndex &index) const
{
    return m_wrappingColumns.contains(index.column()) && !m_tree->uniformRowHeights();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = m_tree->fontMetrics().height();
    return {line * 4, (wraps(index) && !m_tree->isGroup(index) ? wrappedHeight(index) : line) + 10};
}

QString CellDelegate::textThatDoesNotFit(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (wraps(index))
        return {};
    const bool group = index.column() < m_groupColumns && m_tree->isGroup(index);
    const QString words = text(group ? index.siblingAtColumn(m_titleColumn) : index);
    const int room = group ? groupRect(option.rect).width() - m_tree->fontMetrics().height() - Spacing::large
                           : textRect(spreadRect(option.rect, index)).width() - textIndent(index);
    return QFontMetrics(font(group ? QFont::DemiBold : QFont::Normal)).horizontalAdvance(words) > room ? words : QString();
}

QString CellDelegate::remark(const QModelIndex &index) const
{
    return m_findingTextsRole < 0 ? QString() : index.data(m_findingTextsRole).toStringList().join(u'\n');
}

/** A cell says more under the mouse when its text did not fit, or when something is to be said of it. */
bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines {textThatDoesNotFit(option, index), remark(index)};
    lines.removeAll(QString());
    QString words = lines.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1);
    QToolTip::showText(event->globalPos(), words.isEmpty() ? words : u"<p>"_s + words + u"</p>"_s, m_tree->viewport());
    return true;
}

} // namespace Setsquare
