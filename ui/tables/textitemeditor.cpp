// SPDX-License-Identifier: Apache-2.0
#include "textitemeditor.h"

#include "planedit.h"
#include "textitemedits.h"

#include <algorithm>

namespace Setsquare {

static constexpr qsizetype mostItems = 100; ///< more would take too long to lay out, and are better read in the text

TextItemEditor::TextItemEditor(PlanSession *session, ItemKind kind, const QString &what, const QString &addText, QWidget *parent)
    : StepEditor(what, addText, {}, parent)
    , m_session(session)
    , m_kind(kind)
{
    setFunctions(functions());
    connect(this, &StepEditor::stepActivated, this, [this](int step) { Q_EMIT placeActivated(items().value(step).range); });
}

StepEditor::Functions TextItemEditor::functions()
{
    const auto edit = [this](const auto &make) { return makeEdit(m_session, make); };
    const ItemKind kind = m_kind;
    return {[=](int step, const QString &text) {
                return edit([&](const EditSubject &subject) { return setTextItem(subject, kind, step, {}, text); });
            },
            [=, this](int index, const QString &title, const QString &text) {
                const int place = index < mostItems ? index : int(items().size());
                return edit([&](const EditSubject &subject) { return addTextItem(subject, kind, place, title, text); });
            },
            [=](int step, int to) { return edit([&](const EditSubject &subject) { return moveTextItem(subject, kind, step, to); }); },
            [=](int step) { return edit([&](const EditSubject &subject) { return removeTextItem(subject, kind, step); }); },
            [=](int step, const QString &title) {
                return edit([&](const EditSubject &subject) { return setTextItem(subject, kind, step, title, {}); });
            }};
}

void TextItemEditor::showItems()
{
    const QList<TextItem> &present = items();
    QList<Step> steps;
    for (const TextItem &item : present.first(std::min(present.size(), mostItems)))
        steps.append({QString::number(steps.size() + 1), item.text, item.name});
    setTitled(m_isNamed || std::ranges::any_of(present, [](const TextItem &item) { return !item.name.isEmpty(); }));
    setReadOnly(m_session->document()->isReadOnly());
    setSteps(steps);
    setRest(int(present.size() - steps.size()));
}

} // namespace Setsquare
