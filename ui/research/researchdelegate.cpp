// SPDX-License-Identifier: Apache-2.0
#include "researchdelegate.h"

#include "plansession.h"
#include "researchmodel.h"
#include "theme.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
static constexpr int findingLimit = 1000; // a longer finding is read in the full text

/** Where the parts of a row stand, from its left top corner. */
struct ResearchDelegate::Places {
    QRect chip;
    QRect text;
    QRect state;
    QRect more; ///< a document's question
    int height = 0;
};

static QFont heading(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

static QFont chipFont(const QStyleOptionViewItem &option)
{
    QFont font = heading(option);
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

static int heightOf(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 40), 100'000), wrapped, text).height();
}

static QString plainFinding(const QString &markdown)
{
    QString text = markdown.left(findingLimit).simplified();
    return text.remove(u"**"_s).remove(u'`');
}

ResearchDelegate::ResearchDelegate(const PlanSession *session, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_session(session)
    , m_view(view)
{}

int ResearchDelegate::rowType(const QModelIndex &index) const
{
    return index.data(ResearchModel::RowTypeRole).toInt();
}

QString ResearchDelegate::question(const QModelIndex &index) const
{
    const int document = index.data(ResearchModel::DocumentRole).toInt();
    return document >= 0 && document < m_session->research().size() ? plainFinding(m_session->research()[document].question) : QString();
}

QString ResearchDelegate::errorOf(const QModelIndex &index) const
{
    const int document = index.data(ResearchModel::DocumentRole).toInt();
    return document >= 0 && document < m_session->research().size() ? Wording::problem(m_session->research()[document]) : QString();
}

ResearchDelegate::Places ResearchDelegate::places(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    Places result;
    const int line = option.fontMetrics.height();
    const int left = Spacing::large;
    const int room = width - 2 * Spacing::large;
    const auto type = ResearchModel::RowType(rowType(index));
    if (type == ResearchModel::RowType::Finding) {
        const QFontMetrics chip(chipFont(option));
        const QString id = index.siblingAtColumn(ResearchModel::IdColumn).data().toString();
        const int chipWidth = std::max(chip.horizontalAdvance(id) + 2 * Spacing::small + 2, chip.horizontalAdvance(u"W88"_s));
        const QString state = index.siblingAtColumn(ResearchModel::StateColumn).data().toString();
        const int stateWidth = std::min(option.fontMetrics.horizontalAdvance(state) + 2, room / 2);
        const int textLeft = left + chipWidth + Spacing::medium;
        const int textWidth = width - Spacing::large - textLeft - (stateWidth > 0 ? stateWidth + Spacing::medium : 0);
        const QString text = plainFinding(index.siblingAtColumn(ResearchModel::TextColumn).data().toString());
        const int height = heightOf(option.fontMetrics, text, textWidth);
        result.chip = QRect(left, Spacing::small + 1, chipWidth, line);
        result.text = QRect(textLeft, Spacing::small, textWidth, height);
        result.state = QRect(width - Spacing::large - stateWidth, Spacing::small, stateWidth, line);
        result.height = height + 2 * Spacing::small;
    } else if (type == ResearchModel::RowType::Kind) {
        result.text = QRect(left, Spacing::medium, room, line);
        result.height = line + Spacing::medium + Spacing::small;
    } else {
        const QFontMetrics bold(heading(option));
        result.text = QRect(left, Spacing::medium, room, bold.height());
        const QString more = errorOf(index).isEmpty() ? question(index) : errorOf(index);
        const int height = more.isEmpty() ? 0 : heightOf(option.fontMetrics, more, room);
        result.more = QRect(left, result.text.bottom() + 1 + Spacing::small, room, height);
        result.height = result.text.bottom() + 1 + Spacing::small + (height > 0 ? height + Spacing::small : 0);
    }
    for (QRect *place : {&result.chip, &result.text, &result.state, &result.more})
        *place = QStyle::visualRect(m_view->layoutDirection(), QRect(0, 0, width, result.height), *place);
    return result;
}

QSize ResearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.font = m_view->font();
    item.fontMetrics = m_view->fontMetrics();
    return {60, places(item, index, m_view->viewport()->width()).height};
}

void ResearchDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Places place = places(option, index, option.rect.width());
    const QPoint origin = option.rect.topLeft();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state & QStyle::State_Selected ? theme.surface : theme.hover);
    painter->drawRoundedRect(place.chip.translated(origin), 4, 4);
    painter->setPen(theme.secondaryText);
    painter->setFont(chipFont(option));
    painter->drawText(place.chip.translated(origin), Qt::AlignCenter, index.siblingAtColumn(ResearchModel::IdColumn).data().toString());

    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(place.text.translated(origin), wrapped,
                      plainFinding(index.siblingAtColumn(ResearchModel::TextColumn).data().toString()));
    const auto state = ResearchModel::State(index.data(ResearchModel::StateRole).toInt());
    const bool calls = state == ResearchModel::State::NotAddressed || state == ResearchModel::State::WithoutCriterion
        || state == ResearchModel::State::Open;
    painter->setPen(calls ? theme.warning : theme.secondaryText);
    const QString words = index.siblingAtColumn(ResearchModel::StateColumn).data().toString();
    painter->drawText(place.state.translated(origin), Qt::AlignRight | Qt::AlignTop,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, place.state.width()));
}

void ResearchDelegate::paintDocument(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Places place = places(option, index, option.rect.width());
    const QPoint origin = option.rect.topLeft();
    const QRect title = place.text.translated(origin);
    painter->setFont(heading(option));
    painter->setPen(theme.text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.siblingAtColumn(ResearchModel::TextColumn).data().toString(), Qt::ElideRight,
                                                        title.width()));
    painter->setFont(option.font);
    const QString error = errorOf(index);
    painter->setPen(error.isEmpty() ? theme.secondaryText : theme.error);
    painter->drawText(place.more.translated(origin), wrapped, error.isEmpty() ? question(index) : error);
}

void ResearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.font = m_view->font();
    item.fontMetrics = m_view->fontMetrics();
    const Theme theme = Theme::of(item.palette);
    const auto type = ResearchModel::RowType(rowType(index));
    painter->save();
    m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, m_view);
    if (type == ResearchModel::RowType::Finding) {
        paintFinding(painter, item, index);
    } else if (type == ResearchModel::RowType::Document) {
        paintDocument(painter, item, index);
    } else {
        painter->setFont(heading(item));
        painter->setPen(theme.secondaryText);
        painter->drawText(places(item, index, item.rect.width()).text.translated(item.rect.topLeft()), Qt::AlignLeft | Qt::AlignVCenter,
                          index.siblingAtColumn(ResearchModel::TextColumn).data().toString());
    }
    painter->restore();
}

} // namespace Setsquare
