// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace Setsquare {

/** What can be done with the picture of the tasks: its scale, what it leaves out, and taking it along. */
class GraphBar : public QWidget
{
    Q_OBJECT

public:
    explicit GraphBar(QWidget *parent = nullptr);

    void setScale(double factor);
    void setHasPhases(bool hasPhases, bool areAllFolded);
    void setHasPicture(bool hasPicture);
    void setHidesImplied(bool hides);

Q_SIGNALS:
    void fitRequested();
    void actualSizeRequested();
    void zoomRequested(int steps);
    /** True: all phases folded. */
    void foldAllRequested(bool folded);
    void hidesImpliedChanged(bool hides);
    void saveRequested(const QString &suffix);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &toolTip);
    void addPictureMenu();

    QHBoxLayout *m_row;
    QToolButton *m_scale = nullptr;
    QToolButton *m_fold = nullptr;
    QToolButton *m_implied = nullptr;
    QToolButton *m_picture = nullptr;
    bool m_areAllFolded = false;
};

} // namespace Setsquare
