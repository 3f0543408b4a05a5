// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "riskmatrixlayout.h"

#include <QWidget>

#include <optional>

namespace Setsquare {

/** Likelihood against impact, with the risks as numbered marks. A click on a mark selects it, a click on a field is told; a mark that is
    dragged to another field, or moved with Ctrl and an arrow key, is to be rated anew. */
class RiskMatrixView : public QWidget
{
    Q_OBJECT

public:
    using Cell = std::pair<Level, Level>; ///< likelihood and impact; both Unknown for the strip of risks that are not rated

    explicit RiskMatrixView(QWidget *parent = nullptr);

    void setMatrix(const RiskMatrix &matrix);
    const RiskMatrix &matrix() const { return m_matrix; }
    /** The risk that is selected; -1 for none. */
    void setCurrent(int risk);
    int current() const { return m_current; }
    /** The field that everything else is hidden for. */
    void setChosen(const std::optional<Cell> &cell);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    const RiskMatrixLayout &places() const { return m_layout; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void riskChosen(int risk);
    /** A field was clicked, or Space was pressed on the mark in it. */
    void fieldChosen(Setsquare::Level likelihood, Setsquare::Level impact);
    void rated(int risk, Setsquare::Level likelihood, Setsquare::Level impact);
    /** Escape was pressed. */
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void describe();
    void paintAxes(QPainter &painter) const;
    void paintField(QPainter &painter, int field) const;
    void paintMark(QPainter &painter, const QRect &place, int risk) const;
    void walk(int step);
    void rateBy(int likelihoodStep, int impactStep);
    void endDrag();
    QString tip(const QPoint &point) const;

    RiskMatrix m_matrix;
    RiskMatrixLayout m_layout;
    std::optional<Cell> m_chosen;
    int m_current = -1;
    int m_hoveredField = -1;
    int m_pressed = -1; ///< the risk whose mark was pressed
    int m_pressedField = -1;
    QPoint m_pressPoint;
    QPoint m_dragPoint;
    bool m_isDragging = false;
    bool m_isReadOnly = false;
};

} // namespace Setsquare
