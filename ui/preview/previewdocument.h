// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "previewstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <vector>

namespace Setsquare {

/** What a block of the preview is, beyond its text. Units: lines are relative to the chunk. */
struct PreviewBlock {
    enum class Marker { None, Bullet, Number, OpenBox, TickedBox };

    int firstLine = -1; ///< of the source; -1 if none belongs to it
    int lastLine = -1;
    int itemFirstLine = -1; ///< of the list item that the block is the first of, -1 if it is of none
    int itemLastLine = -1;
    Marker marker = Marker::None;
    QString number; ///< `3.`
    int bulletDepth = 0;
    bool isHeading = false;
    bool isCode = false;
    bool isRule = false;
    std::vector<double> quoteBars; ///< where the bars of the quotes around it stand
};

/** One chunk of the plan, laid out: a text with the marks, plates and bars that QTextDocument does not draw well itself. */
class PreviewDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit PreviewDocument(const PreviewStyle &style, QObject *parent = nullptr);

    const PreviewStyle &style() const { return m_style; }
    std::vector<PreviewBlock> &infos() { return m_infos; }
    const std::vector<PreviewBlock> &infos() const { return m_infos; }
    /** What is known of a block. */
    const PreviewBlock &info(const QTextBlock &block) const;
    /** Whether it is text of the plan, and not only there for a table or a rule. */
    bool isRead(const QTextBlock &block) const { return !m_infos.empty() && info(block).firstLine >= 0; }
    /** The number, bullet or box that is drawn before a block, as text. */
    QString markerOf(const QTextBlock &block) const;
    /** The distance to the chunk before. */
    double gapBefore() const { return m_gapBefore; }
    void setGapBefore(double gap) { m_gapBefore = gap; }

    double layOut(double width);
    /** From where to where blocks of these lines reach, an empty rectangle if there are none. */
    QRectF linesRect(int firstLine, int lastLine) const;
    /** The lines that a click on a position means: those of the list item that begins there, else of the block. First is -1 if there are none. */
    std::pair<int, int> linesAt(int position) const;
    /** Paints into the painter's origin. */
    void paint(QPainter &painter, const QRectF &clip, const QList<QAbstractTextDocumentLayout::Selection> &selections) const;
    /** The text from a position to another as one copies it: with numbers and bullets. */
    QString copiedText(int from, int to) const;

protected:
    /** Nothing is ever loaded from an address that stands in a plan. */
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    QRectF groundRect(const QTextBlock &block) const;
    void paintBehind(QPainter &painter, const QTextBlock &block) const;
    void paintQuotes(QPainter &painter, const QTextBlock &block) const;
    void paintPlates(QPainter &painter, const QTextBlock &block) const;
    void paintMarker(QPainter &painter, const QTextBlock &block) const;
    void paintBox(QPainter &painter, const QRectF &square, bool ticked) const;

    PreviewStyle m_style;
    std::vector<PreviewBlock> m_infos; ///< by block number
    double m_gapBefore = 0;
};

} // namespace Setsquare
