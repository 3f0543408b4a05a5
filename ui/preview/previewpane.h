// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"
#include "plansession.h"
#include "previewreading.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Setsquare {

class FindBar;
class PreviewFinder;
class PreviewPrinter;

/** The plan as its readers see it, following every key. Only what is in sight is laid out; what is in sight stays where it is when
    something above it changes. It shows nothing from the network and no file outside the plan's folder. */
class PreviewPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PreviewPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);
    /** Shows a document that is no plan's, such as research. */
    PreviewPane(PlanDocument *document, PlanSelection *selection, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /** Where images may come from; empty: from nowhere. */
    void setPlanFolder(const QString &folder);
    /** 1 is the size of the application's font. */
    void setZoom(double factor);
    /** Brings a range of the text into sight and marks it. */
    void showRange(TextRange range);

    void find();
    void findNext();
    void findPrevious();
    void copy();
    void selectAll();
    QString selectedText() const;

    /** The whole plan as one text. */
    PreviewReading reading() const;
    /** From where to where text is selected; both the same if none is: where what is selected in the window begins. */
    std::pair<PreviewPosition, PreviewPosition> selectedPlaces() const;
    /** Selects text and brings it into sight. */
    void selectPlaces(PreviewPosition from, PreviewPosition to);
    /** Where in the viewport a character stands; laid out now if it was not. */
    QRect rectAt(PreviewPosition position) const;
    PreviewPosition positionAt(QPointF point) const;

    /** The range of the text that is shown at a point of the viewport; empty if there is none. */
    TextRange rangeAt(QPoint point) const;
    /** Where in the viewport a range is shown; what is not laid out is guessed. */
    QRect rectOf(TextRange range) const;
    /** The whole plan, ready to be printed under this title. */
    PreviewPrinter printer(const QString &title) const;

Q_SIGNALS:
    /** A citation was clicked. */
    void findingActivated(const QString &id);
    /** A link to a file was followed, relative to the plan. */
    void fileActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void connectParts();
    void takeStyle();
    double textWidth(double em) const;
    void takeBlocks();
    void layOutVisible();
    void settleAnchor();
    void updateScrollBar();
    void scrollTo(double y);
    void scrollTo(double y, double kept);
    void makeVisible(double top, double bottom);
    double viewTop() const;
    double contentLeft() const;
    std::pair<double, double> extent(TextRange range) const;
    void paintEmpty(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintCell(QPainter &painter, int cell, const QRectF &clip) const;
    QString linkAt(QPointF point) const;
    void follow(const QString &link);
    void goToHeading(const QString &anchor);
    void selectPlace(qsizetype index);
    void find(bool forward);
    void showCount();
    void tellReader();
    void placeFindBar();

    PlanDocument *m_document;
    PlanSelection *m_selection;
    std::unique_ptr<PreviewLayout> m_layout;
    std::unique_ptr<PreviewSelection> m_text; ///< the selected text
    PreviewFinder *m_finder;
    FindBar *m_bar;
    TextRange m_range; ///< what is selected in the window
    bool m_hasRange = false;
    int m_anchorCell = 0; ///< the chunk at the top of the viewport
    double m_anchorOffset = -20; ///< how much of it is above; the margin counts
    double m_zoom = 1;
    double m_width = 0; ///< of the text
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_isTextCurrent = false; ///< text was selected later than what is selected in the window
    bool m_updating = false; ///< the scroll bar is being set by us
};

} // namespace Setsquare
