// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "research.h"

#include <QPlainTextEdit>

namespace Setsquare {

/** A research document as it was read, with one finding marked. */
class ResearchText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ResearchText(QWidget *parent = nullptr);

    void showDocument(const Research &research);
    /** Marks the lines of a finding and brings them up; nothing is marked without one. */
    void mark(const ResearchFinding *finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMark();

    QString m_shown;
    int m_firstLine = -1;
    int m_lastLine = -1;
};

} // namespace Setsquare
