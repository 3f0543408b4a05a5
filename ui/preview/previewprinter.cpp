// SPDX-License-Identifier: Apache-2.0
#include "previewprinter.h"

#include "previewlayout.h"

#include <QApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include <deque>

namespace Setsquare {

static constexpr double logicalPixelsPerInch = 96;
static constexpr int fontPixels = 13; ///< ten points
static constexpr double footHeight = 28;
static constexpr double touching = 0.5; ///< of lines that stand below each other

namespace {

/** What has to stay on one page. Units: logical pixels from the top of the plan. */
struct Strip {
    double top = 0;
    double bottom = 0;
    bool isHeading = false; ///< it stays with the next
};

/** The lines of a block; a row of a table is one. */
std::vector<Strip> stripsOf(const PreviewDocument &document, double offset)
{
    std::vector<Strip> strips;
    std::pair<const QTextTable *, int> row {nullptr, -1};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF rect = document.documentLayout()->blockBoundingRect(block).translated(0, offset);
        const QTextTable *table = QTextCursor(block).currentTable();
        const std::pair<const QTextTable *, int> place {table, table ? table->cellAt(block.position()).row() : -1};
        if (table && place == row) {
            strips.back().top = std::min(strips.back().top, rect.top());
            strips.back().bottom = std::max(strips.back().bottom, rect.bottom());
        } else if (table) {
            strips.push_back({rect.top(), rect.bottom(), place.second == 0});
        }
        row = place;
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount() && !table; ++i) {
            const double top = rect.top() - layout->boundingRect().top() + layout->lineAt(i).y();
            strips.push_back({top, top + layout->lineAt(i).height(), document.info(block).isHeading});
        }
    }
    return strips;
}

/** A chunk that is laid out, and where. */
struct Sheet {
    std::unique_ptr<PreviewDocument> document;
    double top = 0; ///< of the document
};

class Press
{
public:
    Press(QPainter *painter, const PreviewPrinter::Paper &paper, const QString &title)
        : m_painter(painter)
        , m_paper(paper)
        , m_title(title)
        , m_height(paper.size.height() - footHeight)
    {}

    bool print(const PreviewLayout &layout, double width, const PreviewPrinter::Progress &progress)
    {
        for (int cell = 0; cell < layout.count(); ++cell) {
            add(layout.makeDocument(cell), width);
            while (m_end - m_begin > m_height) {
                if (!printPage(pageEnd()) || !progress(double(cell) / layout.count()))
                    return false;
            }
        }
        return (m_end <= m_begin && m_page > 0) || printPage(m_end);
    }

private:
    void add(std::unique_ptr<PreviewDocument> document, double width)
    {
        if (document->infos().empty())
            return;
        document->setUseDesignMetrics(true);
        const double top = m_end + (m_sheets.empty() && m_page == 0 ? 0 : document->gapBefore());
        m_end = top + document->layOut(width);
        for (const Strip &strip : stripsOf(*document, top))
            add(strip);
        m_padding = document->style().codePadding();
        m_theme = document->style().theme();
        m_sheets.push_back({std::move(document), top});
    }

    /** Strips that overlap, and a heading with what follows it, become one. */
    void add(const Strip &strip)
    {
        if (m_strips.empty() || (!m_strips.back().isHeading && strip.top >= m_strips.back().bottom - touching)) {
            m_strips.push_back(strip);
            return;
        }
        Strip &last = m_strips.back();
        last.bottom = std::max(last.bottom, strip.bottom);
        last.isHeading = strip.isHeading;
    }

    /** Between the last strip that has room and the next one; what has no room on any page is cut. */
    double pageEnd() const
    {
        const auto fits = [this](const Strip &strip) { return strip.bottom <= m_begin + m_height; };
        const auto next = std::ranges::find_if_not(m_strips, fits);
        if (next == m_strips.end())
            return m_end;
        if (next == m_strips.begin())
            return m_begin + m_height;
        return std::max(std::prev(next)->bottom, next->top - m_padding);
    }

    bool printPage(double end)
    {
        if (m_page++ > 0 && !m_paper.next())
            return false;
        m_painter->save();
        m_painter->scale(m_paper.scale, m_paper.scale);
        paintFoot();
        m_painter->translate(0, -m_begin);
        const QRectF page(0, m_begin, m_paper.size.width(), std::min(end - m_begin, m_height));
        m_painter->setClipRect(page);
        for (const Sheet &sheet : m_sheets) {
            m_painter->save();
            m_painter->translate(0, sheet.top);
            sheet.document->paint(*m_painter, page.translated(0, -sheet.top), {});
            m_painter->restore();
        }
        m_painter->restore();
        turnOver(end);
        return true;
    }

    void turnOver(double end)
    {
        m_begin = end;
        std::erase_if(m_strips, [end](const Strip &strip) { return strip.bottom <= end; });
        while (!m_sheets.empty() && m_sheets.front().top + m_sheets.front().document->size().height() <= end)
            m_sheets.pop_front();
    }

    void paintFoot()
    {
        QFont font = QApplication::font();
        font.setPixelSize(fontPixels - 2);
        m_painter->setFont(font);
        m_painter->setPen(m_theme.secondaryText);
        const QRectF foot(0, m_height, m_paper.size.width(), footHeight);
        const QString number = QString::number(m_page);
        const QFontMetricsF metrics(font);
        const double room = foot.width() - metrics.horizontalAdvance(number) - footHeight;
        m_painter->drawText(foot, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(m_title, Qt::ElideRight, room));
        m_painter->drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    }

    QPainter *m_painter;
    const PreviewPrinter::Paper &m_paper;
    QString m_title;
    double m_height;
    double m_padding = 0;
    Theme m_theme = Theme::of(themePalette(false));
    std::deque<Sheet> m_sheets;
    std::deque<Strip> m_strips;
    double m_begin = 0; ///< of the page
    double m_end = 0; ///< of what is laid out
    int m_page = 0;
};

} // namespace

PreviewPrinter::PreviewPrinter(const BlockTree &blocks, const PlanImages &images, const QString &title)
    : m_blocks(blocks)
    , m_images(images)
    , m_title(title)
{}

bool PreviewPrinter::print(QPagedPaintDevice *device, const Progress &progress) const
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    const double scale = device->logicalDpiX() / logicalPixelsPerInch;
    const Paper paper {QSizeF(device->width(), device->height()) / scale, scale, [device] { return device->newPage(); }};
    return print(&painter, paper, progress) && painter.end();
}

bool PreviewPrinter::print(QPainter *painter, const Paper &paper, const Progress &progress) const
{
    QFont font = QApplication::font();
    font.setPixelSize(fontPixels);
    PreviewLayout layout;
    layout.setStyle(PreviewStyle(font, themePalette(false), 1), paper.size.width());
    layout.setImages(m_images);
    layout.setBlocks(m_blocks);
    return Press(painter, paper, m_title).print(layout, paper.size.width(), progress);
}

} // namespace Setsquare
