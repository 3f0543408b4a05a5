// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Setsquare {

class SourceEditor;

/** The numbers of the lines left of the source, with the signs of the findings. A click selects the line. */
class LineNumberMargin : public QWidget
{
    Q_OBJECT

public:
    explicit LineNumberMargin(SourceEditor *editor);

    int neededWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void selectLines(int y);

    SourceEditor *m_editor;
    int m_firstSelected = -1;
};

} // namespace Setsquare
