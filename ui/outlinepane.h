// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"

#include <QWidget>

class QTreeView;

namespace Setsquare {

class OutlineModel;
class PlanSession;

/** The headings of the plan as a tree. */
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    OutlinePane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

private:
    void follow(TextRange range, const QObject *source);
    TextRange headingOf(const QModelIndex &index) const;

    PlanSession *m_session;
    PlanSelection *m_selection;
    OutlineModel *m_model;
    QTreeView *m_view;
};

} // namespace Setsquare
