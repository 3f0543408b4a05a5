// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** A plan with something in every section, for tests of the window. */
inline QString smallPlan()
{
    return QStringLiteral(R"(# Plan: Parcel labels at the counter

## Context

Counter staff print labels one by one.

## Solution Architecture

### Approach

Print from the queue.

### Components

1. **Queue:** holds what is to be printed
2. **Printer:** prints it

## Implementation Tasks

### Phase 1: Queue (est: 3-5 hours)

1. **Store labels in a queue**
   - Files: `queue/store.cpp`
   - Changes: a table of labels
   - Tests: a label survives a restart
   - Depends on: None
   - Estimate: 1-2 hours
   - Grounded in: C1 "never twice"
2. **Drain the queue in order**
   - Files: `queue/drain.cpp`
   - Tests: order of arrival
   - Depends on: Task 1
   - Estimate: 2-3 hours

### Phase 2: Printer (est: 2 hours)

3. **Speak to the printer**
   - Files: `printer/port.cpp`
   - Tests: paper out
   - Depends on: Task 2

## Acceptance Criteria

### Functional

- [ ] A label is printed within 2 seconds
- [x] No label is printed twice (S1)

## Design Decisions

### Decision 1: Where the queue lives

**Context:** Power cuts happen.

**Options:**
- A: In memory
- B: In a file

**Decision:** Option B

**Rationale:** It survives.

## Risks & Mitigation

| Risk | Likelihood | Impact | Mitigation |
|------|------------|--------|------------|
| The paper jams | High | Low | Beep |

## Rollback Plan

1. Print by hand

## Estimated Effort

- Implementation: 7 hours

## Approval

- [ ] Technical lead
- [ ] Stakeholder
- [ ] Ready for implementation
)");
}

} // namespace Setsquare
