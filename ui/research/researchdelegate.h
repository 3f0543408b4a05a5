// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace Setsquare {

class PlanSession;

/** Paints the rows of the research: documents with their question, kinds as small headings, findings with their id as a chip, their text
    wrapped to the width of the view, and what the plan has made of them. */
class ResearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ResearchDelegate(const PlanSession *session, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places;
    Places places(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    int rowType(const QModelIndex &index) const;
    QString question(const QModelIndex &index) const;
    QString errorOf(const QModelIndex &index) const;
    void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDocument(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const PlanSession *m_session;
    QAbstractItemView *m_view;
};

} // namespace Setsquare
