// SPDX-License-Identifier: Apache-2.0
#include "sourcefinder.h"

#include "findbar.h"
#include "sourceeditor.h"

namespace Setsquare {

SourceFinder::SourceFinder(SourceEditor *editor, FindBar *bar, QObject *parent) : QObject(parent), m_editor(editor), m_bar(bar)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(100);
    connect(m_bar, &FindBar::queryChanged, this, &SourceFinder::startSearch);
    connect(m_bar, &FindBar::nextRequested, this, &SourceFinder::findNext);
    connect(m_bar, &FindBar::previousRequested, this, &SourceFinder::findPrevious);
    connect(m_bar, &FindBar::replaceRequested, this, &SourceFinder::replaceOne);
    connect(m_bar, &FindBar::replaceAllRequested, this, &SourceFinder::replaceAll);
    connect(m_bar, &FindBar::closed, this, [this] {
        m_places.clear();
        m_revision = -1;
        m_editor->setFoundPlaces({});
        m_editor->setFocus();
    });
    connect(m_editor->plan(), &PlanDocument::textPatched, this, &SourceFinder::searchLater);
    connect(m_editor->plan(), &PlanDocument::opened, this, &SourceFinder::searchLater);
    connect(&m_delay, &QTimer::timeout, this, &SourceFinder::search);
}

void SourceFinder::searchLater()
{
    if (m_bar->isVisible())
        m_delay.start();
}

void SourceFinder::open(bool withReplace)
{
    const TextRange selected = m_editor->selectedRange();
    m_origin = selected.start;
    m_bar->open(selected.length() < 200 ? m_editor->plan()->text().sliced(selected.start, selected.length()) : QString(), withReplace);
}

/** The first place behind the cursor, while the user still types what to find. */
void SourceFinder::startSearch()
{
    if (!m_bar->isVisible())
        return;
    search();
    const auto place =
        std::lower_bound(m_places.begin(), m_places.end(), m_origin, [](TextRange range, qsizetype from) { return range.start < from; });
    if (place != m_places.end())
        m_editor->showSelected(*place);
    else if (!m_places.isEmpty())
        m_editor->showSelected(m_places.first());
    showCount();
}

void SourceFinder::search()
{
    m_delay.stop();
    m_revision = m_editor->plan()->revision();
    m_places = m_bar->query().isEmpty() ? QList<TextRange>() : findAll(m_bar->query().expression(), m_editor->plan()->text());
    m_editor->setFoundPlaces(m_places);
    showCount();
}

void SourceFinder::find(bool forward)
{
    if (m_revision != m_editor->plan()->revision())
        search();
    if (m_places.isEmpty())
        return;
    const TextRange selected = m_editor->selectedRange();
    qsizetype index = 0;
    if (forward) {
        const qsizetype from = selected.isEmpty() ? selected.start : selected.start + 1;
        index = std::lower_bound(m_places.begin(), m_places.end(), from, [](TextRange range, qsizetype at) { return range.start < at; })
            - m_places.begin();
        index %= m_places.size();
    } else {
        index = std::lower_bound(m_places.begin(), m_places.end(), selected.start,
                                 [](TextRange range, qsizetype at) { return range.start < at; })
            - m_places.begin();
        index = (index + m_places.size() - 1) % m_places.size();
    }
    m_editor->showSelected(m_places.at(index));
    m_origin = m_places.at(index).start;
    showCount();
    Q_EMIT m_editor->rangeChosen(m_places.at(index));
}

void SourceFinder::showCount()
{
    const qsizetype index = m_places.indexOf(m_editor->selectedRange());
    m_bar->showCount(index + 1, m_places.size());
}

/** What the match at a place becomes. */
std::optional<TextChange> SourceFinder::changeAt(TextRange place) const
{
    const FindQuery query = m_bar->query();
    const PlanDocument *plan = m_editor->plan();
    const QRegularExpressionMatch match = query.expression().match(plan->text(), place.start);
    if (!match.hasMatch() || match.capturedStart() != place.start || match.capturedEnd() != place.end)
        return {};
    const QString lineEnd = m_editor->sync().lineEnd(plan->lines().lineAt(place.start));
    return TextChange {place, replacement(query, match, m_bar->replacement(), lineEnd)};
}

void SourceFinder::replaceOne()
{
    if (m_revision != m_editor->plan()->revision())
        search();
    const TextRange selected = m_editor->selectedRange();
    const std::optional<TextChange> change = m_places.contains(selected) ? changeAt(selected) : std::nullopt;
    if (change && !m_editor->isReadOnly()) {
        if (m_editor->plan()->apply(TextPatch(change->range, change->text), tr("Replace"), PlanDocument::Origin::Structure))
            m_editor->showSelected({change->range.start + change->text.size(), change->range.start + change->text.size()});
        search();
    }
    find(true);
}

void SourceFinder::replaceAll()
{
    search();
    if (m_editor->isReadOnly() || m_places.isEmpty())
        return;
    QList<TextChange> changes;
    for (const TextRange place : std::as_const(m_places)) {
        if (const std::optional<TextChange> change = changeAt(place))
            changes.append(*change);
    }
    const std::optional<TextPatch> patch = TextPatch::fromChanges(changes);
    if (patch)
        m_editor->plan()->apply(*patch, tr("Replace all"), PlanDocument::Origin::Structure);
    search();
}

} // namespace Setsquare
