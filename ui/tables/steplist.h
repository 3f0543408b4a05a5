// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace Setsquare {

class RichLabel;

/** Texts with a short name before each, a number or a phase, which goes to its place in the source. */
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void addStep(const QString &name, const QString &markdown);
    /** Adds text that is shown as it is. */
    void addPlainStep(const QString &name, const QString &text);

Q_SIGNALS:
    /** By its place in the order of adding: where it stands may have changed since. */
    void stepActivated(int step);

private:
    RichLabel *newStep(const QString &name);

    QGridLayout *m_layout;
    int m_count = 0;
};

} // namespace Setsquare
