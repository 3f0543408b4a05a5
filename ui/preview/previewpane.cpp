// SPDX-License-Identifier: Apache-2.0
#include "previewpane.h"

#include "accessiblepreview.h"
#include "findbar.h"
#include "previewfinder.h"
#include "previewlayout.h"
#include "previewprinter.h"
#include "previewselection.h"
#include "theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace Setsquare {

static constexpr double pageMargin = 20;
static constexpr double widestText = 46; ///< in em: longer lines are hard to read
static constexpr double bandPadding = 3;

PreviewPane::PreviewPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : PreviewPane(session->document(), selection, parent)
{}

PreviewPane::PreviewPane(PlanDocument *document, PlanSelection *selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_selection(selection)
    , m_layout(std::make_unique<PreviewLayout>())
    , m_text(std::make_unique<PreviewSelection>())
    , m_finder(new PreviewFinder(m_layout.get(), this))
    , m_bar(new FindBar(FindBar::Kind::Find, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the plan"));
    setAccessibleDescription(tr("The plan as it is read. A click selects its lines, a double click goes to them."));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    makePreviewsAccessible();
    connectParts();
    takeStyle();
    takeBlocks();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::connectParts()
{
    connect(m_document, &PlanDocument::opened, this, [this] {
        m_hasRange = false;
        m_text->clear();
        m_anchorCell = 0;
        m_anchorOffset = -pageMargin;
        takeBlocks();
    });
    connect(m_document, &PlanDocument::textPatched, this, [this](const TextPatch &patch) {
        m_range = m_range.isEmpty() ? TextRange {patch.mapped(m_range.start), patch.mapped(m_range.start)} : patch.mapped(m_range);
        takeBlocks();
    });
    connect(m_selection, &PlanSelection::rangeSelected, this, [this](TextRange range, const QObject *source) {
        if (source != this)
            showRange(range);
    });
    connect(m_bar, &FindBar::queryChanged, this, [this] { m_finder->search(m_bar->query()); });
    connect(m_bar, &FindBar::nextRequested, this, &PreviewPane::findNext);
    connect(m_bar, &FindBar::previousRequested, this, &PreviewPane::findPrevious);
    connect(m_bar, &FindBar::closed, this, [this] {
        m_finder->clear();
        placeFindBar();
        setFocus();
    });
    connect(m_finder, &PreviewFinder::placesFound, this, [this] {
        showCount();
        viewport()->update();
    });
}

void PreviewPane::setPlanFolder(const QString &folder)
{
    PlanImages images;
    images.setFolder(folder);
    m_layout->setImages(images);
    layOutVisible();
}

void PreviewPane::setZoom(double factor)
{
    m_zoom = factor;
    takeStyle();
}

void PreviewPane::takeStyle()
{
    const PreviewStyle style(font(), palette(), m_zoom);
    m_width = textWidth(style.em());
    m_layout->setStyle(style, m_width);
    layOutVisible();
}

double PreviewPane::textWidth(double em) const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return std::floor(std::clamp(width() - bar - 2 * pageMargin, 80.0, widestText * em));
}

void PreviewPane::takeBlocks()
{
    const PreviewLayout::Splice splice = m_layout->setBlocks(m_document->blocks());
    if (m_anchorCell > 0 || m_anchorOffset > 0) // at the top one stays at the top
        m_anchorCell = splice.mapped(m_anchorCell);
    m_text->follow(splice);
    if (m_bar->isVisible())
        m_finder->restart();
    layOutVisible();
}

// -- what is in sight ----------------------------------------------------------------------------------------------------------------

double PreviewPane::viewTop() const
{
    return m_layout->count() == 0 ? -pageMargin : m_layout->top(m_anchorCell) + m_anchorOffset;
}

double PreviewPane::contentLeft() const
{
    return std::max(pageMargin, std::floor((viewport()->width() - m_width) / 2));
}

/** Moves the anchor to the chunk that the viewport begins in, and up where there is nothing more below. */
void PreviewPane::settleAnchor()
{
    const int count = m_layout->count();
    m_anchorCell = std::clamp(m_anchorCell, 0, count - 1);
    m_layout->document(m_anchorCell);
    while (m_anchorOffset >= m_layout->height(m_anchorCell) && m_anchorCell + 1 < count) {
        m_anchorOffset -= m_layout->height(m_anchorCell++);
        m_layout->document(m_anchorCell);
    }
    while (m_anchorOffset < 0 && m_anchorCell > 0) {
        m_layout->document(--m_anchorCell);
        m_anchorOffset += m_layout->height(m_anchorCell);
    }
    if (m_anchorCell == 0)
        m_anchorOffset = std::max(m_anchorOffset, -pageMargin);
}

void PreviewPane::layOutVisible()
{
    viewport()->update();
    if (m_layout->count() == 0 || !isVisible()) {
        m_anchorCell = std::clamp(m_anchorCell, 0, std::max(m_layout->count() - 1, 0));
        return;
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        settleAnchor();
        double y = -m_anchorOffset;
        int cell = m_anchorCell;
        for (; cell < m_layout->count() && y < viewport()->height(); ++cell) {
            m_layout->document(cell);
            y += m_layout->height(cell);
        }
        const double missing = viewport()->height() - pageMargin - y;
        if (cell < m_layout->count() || missing <= 0 || (m_anchorCell == 0 && m_anchorOffset <= -pageMargin))
            break;
        m_anchorOffset -= missing;
    }
    settleAnchor();
    m_layout->trim();
    updateScrollBar();
}

void PreviewPane::updateScrollBar()
{
    const QScopedValueRollback updating(m_updating, true);
    const int most = std::max(0, int(std::ceil(m_layout->totalHeight() + 2 * pageMargin)) - viewport()->height());
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setValue(int(std::lround(viewTop() + pageMargin)));
}

/** Near by, the distance is kept exactly whatever the heights between turn out to be; far away, the place in the whole is. */
void PreviewPane::scrollContentsBy(int, int dy)
{
    if (m_updating || m_layout->count() == 0)
        return;
    if (std::abs(dy) > 2 * viewport()->height()) {
        scrollTo(verticalScrollBar()->value() - pageMargin);
    } else {
        m_anchorOffset -= dy;
        layOutVisible();
    }
}

void PreviewPane::scrollTo(double y)
{
    scrollTo(y, y);
}

/** Scrolls so that what is at `kept` now will be `kept - y` below the top, whatever the heights between turn out to be. */
void PreviewPane::scrollTo(double y, double kept)
{
    if (m_layout->count() == 0)
        return;
    m_anchorCell = m_layout->cellAt(kept);
    m_anchorOffset = y - m_layout->top(m_anchorCell);
    layOutVisible();
}

void PreviewPane::makeVisible(double top, double bottom)
{
    const double height = viewport()->height();
    const double from = viewTop();
    const double margin = std::min(pageMargin, height / 8);
    if (top >= from + bandPadding && bottom <= from + height - bandPadding)
        return;
    if (bottom - top > height - 2 * margin)
        scrollTo(top - margin, top);
    else if (bottom < from - height || top > from + 2 * height)
        scrollTo(top - height / 4, top); // far away: with something above it
    else
        scrollTo(top < from + margin ? top - margin : bottom + margin - height, top);
}

/** From where to where a range is shown; both are -1 if nothing of it is. */
std::pair<double, double> PreviewPane::extent(TextRange range) const
{
    const PlanDocument *document = m_document;
    const std::vector<BlockTree::Entry> &entries = document->blocks().entries();
    const qsizetype last = std::max(range.start, range.end - 1);
    const int firstLine = document->lines().lineAt(range.start);
    const int lastLine = document->lines().lineAt(last);
    double top = -1;
    double bottom = -1;
    if (entries.empty() || int(entries.size()) != m_layout->count())
        return {top, bottom};
    for (int cell = document->blocks().entryAt(range.start); cell >= 0 && cell <= document->blocks().entryAt(last); ++cell) {
        double from = m_layout->top(cell);
        double to = from + m_layout->height(cell);
        if (const PreviewDocument *shown = m_layout->existingDocument(cell)) {
            const int start = entries[size_t(cell)].firstLine;
            const QRectF rect = shown->linesRect(firstLine - start, lastLine - start);
            if (rect.isNull())
                continue;
            from = m_layout->documentTop(cell) + rect.top();
            to = m_layout->documentTop(cell) + rect.bottom();
        }
        top = top < 0 ? from : std::min(top, from);
        bottom = std::max(bottom, to);
    }
    return {top, bottom};
}

void PreviewPane::showRange(TextRange range)
{
    m_range = range;
    m_hasRange = true;
    m_isTextCurrent = false;
    viewport()->update();
    tellReader();
    if (!isVisible() || m_layout->count() == 0)
        return;
    const BlockTree &blocks = m_document->blocks();
    m_layout->document(std::clamp(blocks.entryAt(range.start), 0, m_layout->count() - 1));
    if (const auto [top, bottom] = extent(range); top >= 0)
        makeVisible(top, bottom);
    layOutVisible();
}

QRect PreviewPane::rectOf(TextRange range) const
{
    const auto [top, bottom] = extent(range);
    if (top < 0)
        return {};
    return QRectF(contentLeft(), top - viewTop(), m_width, bottom - top).toAlignedRect();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double width = m_width;
    // Only another width asks for other lines: a bar that comes and goes above costs no layout.
    if (textWidth(m_layout->style().em()) == m_width)
        layOutVisible();
    else
        takeStyle();
    if (m_hasRange && width != m_width && rectOf(m_range).intersects(viewport()->rect()))
        showRange(m_range);
    placeFindBar();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeStyle();
}

bool PreviewPane::event(QEvent *event)
{
    const bool done = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::Show) {
        layOutVisible();
        if (m_hasRange)
            showRange(m_range);
    }
    return done;
}

// -- painting ------------------------------------------------------------------------------------------------------------------------

void PreviewPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QString &text = m_document->text();
    if (std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); })) {
        paintEmpty(painter);
        return;
    }
    if (m_hasRange)
        paintBand(painter);
    const double from = viewTop();
    for (int cell = std::max(m_layout->cellAt(from + event->rect().top()), 0); cell < m_layout->count(); ++cell) {
        if (m_layout->top(cell) - from > event->rect().bottom())
            break;
        paintCell(painter, cell, event->rect());
    }
}

void PreviewPane::paintCell(QPainter &painter, int cell, const QRectF &clip) const
{
    PreviewDocument *document = m_layout->existingDocument(cell);
    if (!document || document->infos().empty())
        return;
    QList<QAbstractTextDocumentLayout::Selection> selections;
    const auto mark = [&](qsizetype from, qsizetype to, const QColor &colour) {
        QTextCursor cursor(document);
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(colour);
        selections.append({cursor, format});
    };
    const Theme theme = Theme::of(palette());
    for (const TextRange place : m_finder->placesIn(cell)) {
        if (place.end < document->characterCount())
            mark(place.start, place.end, theme.isDark ? QColor(0x5c4a1a) : QColor(0xffe9a8));
    }
    if (const auto [from, to] = m_text->inCell(cell, *document); from < to) {
        QColor colour = theme.accent;
        colour.setAlphaF(0.32F);
        mark(from, to, colour);
    }
    const QPointF origin(contentLeft(), std::round(m_layout->documentTop(cell) - viewTop()));
    painter.save();
    painter.translate(origin);
    document->paint(painter, clip.translated(-origin), selections);
    painter.restore();
}

void PreviewPane::paintBand(QPainter &painter) const
{
    const auto [top, bottom] = extent(m_range);
    if (top < 0)
        return;
    const Theme theme = Theme::of(palette());
    const double left = contentLeft() - pageMargin / 2;
    const QRectF band(left, std::round(top - viewTop() - bandPadding), m_width + pageMargin, std::round(bottom - top + 2 * bandPadding));
    painter.fillRect(band, theme.selection);
    painter.fillRect(QRectF(band.left(), band.top(), 3, band.height()), theme.accent);
}

void PreviewPane::paintEmpty(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    QRect area = viewport()->rect().adjusted(Spacing::section, 0, -Spacing::section, 0);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    title.setPointSizeF(title.pointSizeF() * 1.2 * m_zoom);
    painter.setFont(title);
    painter.setPen(theme.text);
    const int middle = area.height() * 2 / 5;
    painter.drawText(QRect(area.left(), 0, area.width(), middle), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     tr("Nothing to read yet"));
    painter.setFont(font());
    painter.setPen(theme.secondaryText);
    painter.drawText(QRect(area.left(), middle + Spacing::medium, area.width(), area.height() - middle),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("What you write in Source, or add as phases and tasks, is shown here as its readers will see it."));
}

PreviewPrinter PreviewPane::printer(const QString &title) const
{
    return {m_document->blocks(), m_layout->images(), title};
}

} // namespace Setsquare
