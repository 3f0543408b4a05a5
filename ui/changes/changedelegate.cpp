// SPDX-License-Identifier: Apache-2.0
#include "changedelegate.h"

#include "comparisonmodel.h"
#include "markedtext.h"
#include "marks.h"
#include "plantree.h"

#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int mostTextsLaidOut = 500;

/** A sign for each kind of change, in its own shape. */
QString changeSign(int kind)
{
    constexpr std::array<char16_t, 5> signs {u'+', u'−', u'~', u'↕', u'#'};
    return kind < 0 ? QString() : QString(QChar(signs[size_t(kind)]));
}

QColor changeColor(int kind, const Theme &theme)
{
    switch (PlanChange::Kind(kind)) {
    case PlanChange::Kind::Added:
        return theme.success;
    case PlanChange::Kind::Removed:
        return theme.error;
    case PlanChange::Kind::Changed:
        return theme.accent;
    default:
        return theme.secondaryText;
    }
}

int rowKindOf(const QModelIndex &index)
{
    return index.data(ComparisonModel::RowKindRole).toInt();
}

} // namespace

ChangeDelegate::ChangeDelegate(PlanTree *tree) : CellDelegate(tree)
{
    m_words.setMaxCost(mostTextsLaidOut);
    setGroups(1, 0);
}

int ChangeDelegate::indent() const
{
    return 2 * Spacing::large + tree()->fontMetrics().height();
}

int ChangeDelegate::lineHeight() const
{
    return tree()->fontMetrics().height() + Spacing::small;
}

MarkedText *ChangeDelegate::words(const QModelIndex &index) const
{
    const auto spans = index.data(ComparisonModel::SpansRole).value<QList<WordSpan>>();
    if (spans.isEmpty())
        return nullptr;
    const int width = tree()->viewport()->width() - indent() - Spacing::section;
    if (m_width != width || m_font != tree()->font()) {
        m_words.clear();
        m_width = width;
        m_font = tree()->font();
    }
    const QString key = markedText(spans);
    MarkedText *laidOut = m_words.object(key);
    if (!laidOut) {
        laidOut = new MarkedText(spans, tree()->font(), width);
        m_words.insert(key, laidOut);
    }
    return laidOut;
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = tree()->fontMetrics().height() * 4;
    switch (rowKindOf(index)) {
    case ComparisonModel::GroupRow:
        return CellDelegate::sizeHint(option, index);
    case ComparisonModel::ChangeRow: {
        const MarkedText *text = words(index);
        return {width, lineHeight() + 2 * Spacing::small + (text ? text->height() + Spacing::small : 0)};
    }
    default:
        return {width, lineHeight() + Spacing::small};
    }
}

void ChangeDelegate::paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    drawLine(painter, place, index.data(ComparisonModel::CountRole).toString(), theme().secondaryText);
}

/** What it is about, which value of it, and at the end in a word what has happened to it. */
void ChangeDelegate::paintHead(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const int kind = index.data(ComparisonModel::ChangeKindRole).toInt();
    const QRect place(line.left() + Spacing::large, line.top(), tree()->fontMetrics().height(), line.height());
    drawLine(painter, place, changeSign(kind), changeColor(kind, theme()), Qt::AlignHCenter, QFont::Bold);
    QRect rest = line.adjusted(indent(), 0, -Spacing::section, 0);
    const QString what = index.data(ComparisonModel::KindTextRole).toString();
    const int room = QFontMetrics(font(QFont::Normal)).horizontalAdvance(what);
    drawLine(painter, QRect(rest.right() - room, rest.top(), room + 1, rest.height()), what, theme().secondaryText);
    rest.setRight(rest.right() - room - Spacing::large);
    const QString title = index.data(ComparisonModel::TitleRole).toString();
    const QString field = index.data(ComparisonModel::FieldRole).toString();
    const int used = drawLine(painter, rest, title.isEmpty() ? field : title, theme().text, Qt::AlignLeft, QFont::DemiBold);
    if (!title.isEmpty() && !field.isEmpty())
        drawLine(painter, rest.adjusted(used + Spacing::medium, 0, 0, 0), field, theme().secondaryText);
}

void ChangeDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const int kind = rowKindOf(index);
    const QRect line(cell.left(), cell.top() + Spacing::small, cell.width(), lineHeight());
    if (kind == ComparisonModel::ChangeRow) {
        paintHead(painter, line, index);
        if (MarkedText *text = words(index))
            text->paint(painter, {cell.left() + indent(), line.bottom() + 1}, theme());
        return;
    }
    const QRect place = QRect(cell.left(), cell.top(), cell.width(), lineHeight()).adjusted(indent(), 0, -Spacing::section, 0);
    const bool follows = kind == ComparisonModel::ConsequenceRow;
    drawLine(painter, place, (follows ? u"↳ "_s : QString()) + index.data(ComparisonModel::TitleRole).toString(),
             follows ? theme().secondaryText : theme().text);
}

} // namespace Setsquare
