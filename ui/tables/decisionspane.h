// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemspane.h"
#include "patternfiles.h"

class QSplitter;

namespace Setsquare {

class DecisionDetails;
class DecisionModel;
class PatternDialog;

/** The design decisions, and all of the one that is selected. */
class DecisionsPane : public ItemsPane
{
    Q_OBJECT

public:
    DecisionsPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    bool can(Command command) const override;
    void run(Command command) override;
    QString nameOf(Command command) const override;
    QString shortNameOf(Command command) const override;

    /** Who has the files of patterns. */
    void setPatternFiles(const PatternFiles &files);
    /** Asks what of the decision that is shown is a pattern, and makes it a file. */
    void extractPattern();

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    qsizetype itemCount() const override;
    QModelIndex indexOfItem(int item) const override;
    Edit duplicated(const EditSubject &subject, const QList<int> &items) const override;
    Edit removed(const EditSubject &subject, const QList<int> &items) const override;
    Edit moved(const EditSubject &subject, const QList<int> &items, int step) const override;
    void addToMenu(QMenu *menu) override;
    void restyle() override;

private:
    void buildTree();
    void writePattern(PatternDialog *dialog, const QString &decision);
    void openFile(const QString &link);

    DecisionModel *m_model;
    DecisionDetails *m_details;
    PatternFiles m_patterns;
    QSplitter *m_splitter = nullptr;
};

} // namespace Setsquare
