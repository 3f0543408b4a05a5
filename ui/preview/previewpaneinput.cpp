// SPDX-License-Identifier: Apache-2.0
// What the user does in the preview: the other half of PreviewPane.
#include "previewpane.h"

#include "citationlinks.h"
#include "findbar.h"
#include "headinganchor.h"
#include "html.h"
#include "previewfinder.h"
#include "previewlayout.h"
#include "previewselection.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

PreviewPosition PreviewPane::positionAt(QPointF point) const
{
    const double y = point.y() + viewTop();
    const int cell = m_layout->cellAt(y);
    const PreviewDocument *document = cell < 0 ? nullptr : m_layout->existingDocument(cell);
    if (!document)
        return {};
    const QPointF inDocument(point.x() - contentLeft(), y - m_layout->documentTop(cell));
    return {cell, std::max(document->documentLayout()->hitTest(inDocument, Qt::FuzzyHit), 0)};
}

QString PreviewPane::linkAt(QPointF point) const
{
    const double y = point.y() + viewTop();
    const int cell = m_layout->cellAt(y);
    const PreviewDocument *document = cell < 0 ? nullptr : m_layout->existingDocument(cell);
    return document ? document->documentLayout()->anchorAt(QPointF(point.x() - contentLeft(), y - m_layout->documentTop(cell))) : QString();
}

TextRange PreviewPane::rangeAt(QPoint point) const
{
    const PreviewPosition position = positionAt(point);
    const PlanDocument *plan = m_document;
    if (position.cell < 0 || size_t(position.cell) >= plan->blocks().entries().size())
        return {};
    const auto [first, last] = m_layout->existingDocument(position.cell)->linesAt(position.position);
    if (first < 0)
        return {};
    const int start = plan->blocks().entries()[size_t(position.cell)].firstLine;
    return {plan->lines().start(start + first), plan->lines().content(start + last, plan->text()).end};
}

// -- mouse ---------------------------------------------------------------------------------------------------------------------------

void PreviewPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_dragging = false;
    const PreviewPosition position = positionAt(event->position());
    if (position.cell >= 0 && event->modifiers().testFlag(Qt::ShiftModifier) && m_text->first().cell >= 0)
        m_text->extend(position);
    else if (position.cell >= 0)
        m_text->begin(position);
    viewport()->update();
}

void PreviewPane::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(linkAt(event->position()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
        return;
    }
    if ((event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (!m_dragging)
        return;
    const int y = int(event->position().y());
    if (y < 0 || y > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (y < 0 ? y : y - viewport()->height()) / 2);
    const PreviewPosition position =
        positionAt({event->position().x(), std::clamp(event->position().y(), 0.0, viewport()->height() - 1.0)});
    if (position.cell >= 0 && m_text->first().cell >= 0)
        m_text->extend(position);
    viewport()->update();
}

void PreviewPane::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_dragging) {
        m_isTextCurrent = true;
        tellReader();
    }
    if (event->button() != Qt::LeftButton || m_dragging)
        return;
    const QString link = linkAt(event->position());
    if (!link.isEmpty() && (link.startsWith(u'#') || !citedFinding(link).isEmpty() || event->modifiers().testFlag(Qt::ControlModifier))) {
        follow(link);
        return;
    }
    const TextRange range = rangeAt(event->position().toPoint());
    if (range.isEmpty())
        return;
    m_range = range;
    m_hasRange = true;
    m_isTextCurrent = false;
    viewport()->update();
    tellReader();
    m_selection->select(range, this);
}

void PreviewPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TextRange range = rangeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !range.isEmpty())
        m_selection->goTo(range, this);
}

bool PreviewPane::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString link = linkAt(help->pos());
        if (link.isEmpty())
            QToolTip::hideText();
        else if (const QString finding = citedFinding(link); !finding.isEmpty())
            QToolTip::showText(help->globalPos(), tr("%1 in the research").arg(finding.toHtmlEscaped()), viewport());
        else
            QToolTip::showText(help->globalPos(),
                               link.startsWith(u'#') ? link.toHtmlEscaped() : tr("%1<br>Ctrl+click opens it").arg(link.toHtmlEscaped()),
                               viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/** What goes to a browser or a mail program, and headings of the plan. A relative address may name any file: whoever has the files knows which
    of them may be opened. */
void PreviewPane::follow(const QString &link)
{
    if (const QString finding = citedFinding(link); !finding.isEmpty()) {
        Q_EMIT findingActivated(finding);
        return;
    }
    if (link.startsWith(u'#')) {
        goToHeading(link.sliced(1));
        return;
    }
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (url.isValid() && isAllowedUrl(link) && (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1))
        QDesktopServices::openUrl(url);
    else if (url.isValid() && url.isRelative() && isAllowedUrl(link))
        Q_EMIT fileActivated(url.path(QUrl::FullyDecoded));
}

void PreviewPane::goToHeading(const QString &anchor)
{
    const TextRange heading = headingRange(*m_document, QUrl::fromPercentEncoding(anchor.toUtf8()));
    if (heading.isEmpty())
        return;
    showRange(heading);
    m_selection->select(heading, this);
}

// -- keys and menu -------------------------------------------------------------------------------------------------------------------

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->matches(QKeySequence::Find)) {
        find();
    } else if (event->key() == Qt::Key_F3 && !(event->modifiers() & ~Qt::ShiftModifier)) {
        find(event->modifiers() == Qt::NoModifier);
    } else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Home) {
        bar->triggerAction(QScrollBar::SliderToMinimum);
    } else if (event->key() == Qt::Key_End) {
        bar->triggerAction(QScrollBar::SliderToMaximum);
    } else if (event->key() == Qt::Key_Space) {
        bar->triggerAction(event->modifiers() == Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    const QString link = linkAt(point);
    const TextRange range = rangeAt(point);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, &PreviewPane::copy);
    copyAction->setEnabled(!m_text->isEmpty());
    if (!link.isEmpty()) {
        menu->addAction(tr("Copy &link address"), this, [link] { QGuiApplication::clipboard()->setText(link); });
        menu->addAction(tr("&Open %1").arg(link.left(60)), this, [this, link] { follow(link); });
    }
    menu->addAction(tr("Select &all"), this, &PreviewPane::selectAll);
    menu->addSeparator();
    QAction *source = menu->addAction(tr("&Go to the source"), this, [this, range] { m_selection->goTo(range, this); });
    source->setEnabled(!range.isEmpty());
    menu->addAction(tr("&Find…"), this, qOverload<>(&PreviewPane::find));
    menu->popup(event->globalPos());
}

void PreviewPane::copy()
{
    if (!m_text->isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void PreviewPane::selectAll()
{
    m_text->selectAll(*m_layout);
    m_isTextCurrent = true;
    viewport()->update();
    tellReader();
}

QString PreviewPane::selectedText() const
{
    return m_text->text(*m_layout);
}

// -- finding -------------------------------------------------------------------------------------------------------------------------

void PreviewPane::find()
{
    m_bar->open(m_text->first().cell == m_text->last().cell ? selectedText() : QString());
    placeFindBar();
    m_finder->search(m_bar->query());
}

void PreviewPane::findNext()
{
    find(true);
}

void PreviewPane::findPrevious()
{
    find(false);
}

void PreviewPane::find(bool forward)
{
    if (m_finder->places().isEmpty())
        m_finder->finish();
    PreviewPosition from = m_text->first();
    if (from.cell < 0)
        from = positionAt({0, 0});
    else if (forward && !m_text->isEmpty())
        ++from.position;
    selectPlace(m_finder->next(from, forward));
}

void PreviewPane::selectPlace(qsizetype index)
{
    if (index < 0)
        return;
    const PreviewFinder::Place place = m_finder->places().at(index);
    selectPlaces({place.cell, int(place.range.start)}, {place.cell, int(place.range.end)});
    showCount();
}

void PreviewPane::showCount()
{
    const qsizetype index = m_finder->places().indexOf({m_text->first().cell, {m_text->first().position, m_text->last().position}});
    m_bar->showCount(m_text->isEmpty() ? 0 : index + 1, m_finder->places().size());
}

void PreviewPane::placeFindBar()
{
    const int height = m_bar->isHidden() ? 0 : m_bar->sizeHint().height();
    setViewportMargins(0, 0, 0, height);
    m_bar->setGeometry(0, this->height() - height, width(), height);
    m_bar->raise();
}

} // namespace Setsquare
