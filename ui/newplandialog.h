// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planmaking.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Setsquare {

/** Asks what a new plan begins with: its approach, its title, and what is taken over from the research. */
class NewPlanDialog : public QDialog
{
    Q_OBJECT

public:
    /** Research that its user has chosen, as paths and read; none if nothing was chosen. */
    struct ChosenResearch {
        QStringList paths;
        QList<Research> documents;
    };
    using ChooseResearch = std::function<ChosenResearch(QWidget *parent)>;

    explicit NewPlanDialog(ChooseResearch chooseResearch, QWidget *parent = nullptr);

    /** Of the last time that the dialog was accepted or changed. */
    NewPlan wanted() const;

private:
    QWidget *makeApproaches();
    QWidget *makeResearch();
    void takeResearch(const ChosenResearch &chosen);

    ChooseResearch m_chooseResearch;
    ChosenResearch m_research;
    QList<QRadioButton *> m_approaches;
    QLineEdit *m_title;
    QLabel *m_researchName = nullptr;
    QCheckBox *m_question = nullptr;
    QCheckBox *m_criteria = nullptr;
    QCheckBox *m_openQuestions = nullptr;
};

/** The name of an approach in the user's language, and when to take it. */
QString approachName(const QString &approach);
QString approachUse(const QString &approach);

} // namespace Setsquare
