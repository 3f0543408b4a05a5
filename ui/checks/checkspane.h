// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "pane.h"
#include "plansession.h"

#include <QAbstractItemModel>
#include <QKeySequence>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace Setsquare {

class FindingsFilter;
class FindingsModel;
class PlanSelection;
class PlanTree;
class SeverityButton;

/** What the checks have found, counted by severity, each finding one double-click from its line. */
class ChecksPane : public Pane
{
    Q_OBJECT

public:
    ChecksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    /** Goes to the text of the finding after or before the current one, and round at the end. Returns false if there is none. */
    bool nextFinding() { return step(1); }
    bool previousFinding() { return step(-1); }
    /** Whether findings of a severity are listed. */
    bool isListed(Severity severity) const;

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    PlanTree *tree() const { return m_tree; }

    /** Tells which keys go to the next finding and open its fixes. */
    void setKeys(const QKeySequence &next, const QKeySequence &fix);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    void buildTree();
    void sizeColumns();
    void updateCounts();
    void showMenu(QPoint place);
    QModelIndexList listed() const;
    bool step(int by);
    void follow(TextRange range, QObject *source);

    PlanSession *m_session;
    PlanSelection *m_selection;
    FindingsModel *m_model;
    FindingsFilter *m_filter;
    PlanTree *m_tree;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_words = nullptr;
    QList<SeverityButton *> m_buttons;
    QStackedLayout *m_stack = nullptr;
};

} // namespace Setsquare
