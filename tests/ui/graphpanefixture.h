// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emptystate.h"
#include "fakegraphengine.h"
#include "grapharrowitem.h"
#include "graphpane.h"
#include "graphscene.h"
#include "graphview.h"
#include "planselection.h"

#include <QTest>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

/** Two phases; an implied arrow from 3 to 4, one that follows from others from 1 to 3, one in vain at 5. */
inline const QString graphSample = uR"(# Plan: Sample

## Implementation Tasks

### Phase 1: Foundation (4 hours)

1. **Measure the `real` orders**
   - Depends on: None

2. **Choose a layout**
   - Depends on: Task 1

3. **Write the tokenizer**
   - Depends on: Task 1, Task 2

### Phase 2: Build

4. **Encrypt at rest**

5. **Ship it 🚀**
   - Depends on: Task 2, Task 99

6. **字を読む**
   - Depends on: None
)"_s;

/** A graph pane with a picture of a small plan, and hands that reach its boxes and arrows. */
class GraphPaneFixture
{
public:
    void start();
    void stop();
    void open(const QString &text);
    QPoint placeOf(int node) const;
    /** Drags an arrow from a box to another. */
    void drag(int from, int to, bool isDropped = true);
    QPoint placeOfArrow(int from, int to) const;
    int arrowOf(int from, int to) const;
    GraphView *view() const { return pane->view(); }
    GraphScene *scene() const { return pane->scene(); }
    /** The words in the picture's place; nothing while there is a picture. */
    EmptyState *shownState() const;

    std::unique_ptr<FakeGraphEngine> engine;
    std::unique_ptr<PlanSession> session;
    std::unique_ptr<PlanSelection> selection;
    std::unique_ptr<GraphPane> pane;
};

inline void GraphPaneFixture::start()
{
    engine = std::make_unique<FakeGraphEngine>();
    session = std::make_unique<PlanSession>();
    selection = std::make_unique<PlanSelection>();
    pane = std::make_unique<GraphPane>(session.get(), selection.get());
    pane->setEngine(engine->engine());
    pane->resize(1100, 600);
    pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    open(graphSample);
    QTRY_COMPARE(scene()->nodeCount(), 6);
}

inline void GraphPaneFixture::stop()
{
    pane.reset();
    QCoreApplication::processEvents();
}

inline void GraphPaneFixture::open(const QString &text)
{
    session->document()->open(text);
    session->settle();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

inline QPoint GraphPaneFixture::placeOf(int node) const
{
    return view()->mapFromScene(scene()->placeOf(node).center());
}

inline int GraphPaneFixture::arrowOf(int from, int to) const
{
    const auto &arrows = scene()->content().graph.arrows;
    const auto found = std::ranges::find_if(arrows, [=](const auto &arrow) { return arrow.from == from && arrow.to == to; });
    return found == arrows.end() ? -1 : int(found - arrows.begin());
}

inline QPoint GraphPaneFixture::placeOfArrow(int from, int to) const
{
    return view()->mapFromScene(scene()->arrow(arrowOf(from, to))->line().pointAtPercent(0.66));
}

inline void GraphPaneFixture::drag(int from, int to, bool isDropped)
{
    QWidget *viewport = view()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(from));
    QTest::mouseMove(viewport, placeOf(from) + QPoint(20, 10));
    QTest::mouseMove(viewport, placeOf(to));
    if (isDropped)
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeOf(to));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

inline EmptyState *GraphPaneFixture::shownState() const
{
    for (EmptyState *state : pane->findChildren<EmptyState *>()) {
        if (state->isVisible())
            return state;
    }
    return nullptr;
}

} // namespace Setsquare
