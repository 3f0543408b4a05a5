// SPDX-License-Identifier: Apache-2.0
// What the editor does about spelling: part of SourceEditor.
#include "sourceeditor.h"

#include "spelling.h"

#include <QMenu>

#include <algorithm>

namespace Setsquare {

/** After which a pause in typing is long enough to be told of a mistake. */
static constexpr int delay = 300;

void SourceEditor::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    m_spellingDelay.setSingleShot(true);
    m_spellingDelay.setInterval(delay);
    connect(&m_spellingDelay, &QTimer::timeout, this, &SourceEditor::updateSpelling);
    connect(m_spelling, &Spelling::changed, this, &SourceEditor::updateSpelling);
    m_spellingDelay.start();
}

/** Only what is in sight, and not the word that is being typed. */
void SourceEditor::updateSpelling()
{
    if (!m_spelling || m_sync.isPaused())
        return;
    const QList<VisibleLine> lines = visibleLines();
    m_misspelled = lines.isEmpty() ? QList<TextRange>() : m_spelling->misspelled(m_plan->text(), lines.first().number, lines.last().number);
    if (m_isTyping && hasFocus()) {
        const qsizetype cursor = selectedRange().end;
        m_misspelled.removeIf([cursor](TextRange word) { return word.start <= cursor && cursor <= word.end; });
    }
    updateHighlights();
}

bool SourceEditor::goToMisspelling()
{
    if (!m_spelling)
        return false;
    const QList<TextRange> all = m_spelling->misspelled(m_plan->text(), 0, m_plan->lines().count());
    if (all.isEmpty())
        return false;
    const qsizetype behind = selectedRange().end;
    const auto next = std::ranges::find_if(all, [behind](TextRange word) { return word.start >= behind; });
    const TextRange word = next == all.end() ? all.first() : *next;
    m_isTyping = false;
    showSelected(word);
    Q_EMIT rangeChosen(word);
    updateSpelling();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerSpelling(menu, word.start);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    return true;
}

void SourceEditor::offerSpelling(QMenu *menu, qsizetype position)
{
    if (!m_spelling)
        return;
    const auto isThere = [position](TextRange word) { return word.start <= position && position <= word.end; };
    const auto word = std::ranges::find_if(std::as_const(m_misspelled), isThere);
    if (word == m_misspelled.cend() || isReadOnly())
        return;
    const QString written = m_plan->text().sliced(word->start, word->length());
    m_spelling->offer(menu, written, [this, written, place = *word](const QString &better) {
        // the menu may have stayed open while the text changed
        if (place.end <= m_plan->text().size() && m_plan->text().sliced(place.start, place.length()) == written)
            m_plan->apply(TextPatch(place, better), tr("Correct “%1”").arg(written), PlanDocument::Origin::Structure);
    });
}

} // namespace Setsquare
