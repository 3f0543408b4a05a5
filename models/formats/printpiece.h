// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printstyle.h"

#include <QImage>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace Setsquare {

/** Text with its formats, as it is put into lines. */
struct PrintText {
    QString text;
    QList<QTextLayout::FormatRange> formats;

    void append(const QString &more, const QTextCharFormat &format);
    bool isBlank() const;
    /** Takes away spaces and line ends at the end. */
    void trimEnd();
};

/** A link on a page. Units: those of PrintStyle, from the page's top left corner. */
struct PrintLink {
    QRectF place;
    QString target; ///< an address, or `#anchor`
};

/** Something that stands on pages: a paragraph, a table. It consists of parts, lines or rows, of which each stands whole on one page.
    Units: those of PrintStyle. */
class PrintPiece
{
public:
    virtual ~PrintPiece() = default;
    virtual int partCount() const = 0;
    virtual double partHeight(int part) const = 0;
    /** Paints a part with its top left corner at a place, and notes the links in it. */
    virtual void paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const = 0;
    /** Whether a page may begin with the part. */
    virtual bool mayBegin(int part) const;
    /** How many parts at the start are put in front of the others on each further page. */
    virtual int repeatedParts() const { return 0; }

    double gap = 0; ///< above it, but not at the top of a page
    bool staysWithNext = false; ///< no page ends with it
    bool beginsPage = false;
    int headingLevel = 0; ///< 0: it is no heading
    QString title; ///< of a heading
    QString anchor;
};

/** A paragraph, heading, item or block of code. */
class PrintParagraph : public PrintPiece
{
public:
    enum class Box { None, Open, Done };
    enum class Ground { None, Code, Draft };

    /** `left` is from where the lines begin. */
    PrintParagraph(const PrintText &text, const QFont &font, double left, double width, double lineHeight = 1.42);

    QString marker; ///< stands in front of the first line
    Box box = Box::None;
    Ground ground = Ground::None;
    QString number; ///< stands at the right end of the last line
    std::vector<double> bars; ///< of the quotes that it stands in
    double padding = 0; ///< above the first and below the last line, on a ground

    int partCount() const override { return m_layout.lineCount(); }
    double partHeight(int part) const override;
    void paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const override;
    bool mayBegin(int part) const override;

private:
    void paintGround(QPainter &painter, int part, QPointF place) const;
    void paintMarker(QPainter &painter, const QTextLine &line, QPointF place) const;
    void noteLinks(const QTextLine &line, QPointF place, QList<PrintLink> &links) const;

    QTextLayout m_layout;
    QList<QTextLayout::FormatRange> m_formats;
    double m_left;
    double m_width;
    double m_lineHeight;
};

/** A line across the page. */
class PrintRule : public PrintPiece
{
public:
    int partCount() const override { return 1; }
    double partHeight(int) const override { return 2 * PrintStyle::point; }
    void paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const override;
};

class PrintPicture : public PrintPiece
{
public:
    PrintPicture(const QImage &image, double left, double width);
    int partCount() const override { return 1; }
    double partHeight(int) const override { return m_size.height(); }
    void paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const override;

private:
    QImage m_image;
    double m_left;
    QSizeF m_size;
};

} // namespace Setsquare
