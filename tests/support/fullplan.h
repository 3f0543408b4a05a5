// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** A small plan that has something for every model to show. */
inline QString fullPlan()
{
    return QStringLiteral(R"(# Plan: Faster invoices

## Context

Invoices take a minute.

## Solution Architecture

### Approach

Render them in the background.

## Implementation Tasks

### Phase 1: Queue (est: 4-6 hours)

1. **Write the queue**
   - Files: `queue/queue.cpp`, `queue/queue.h`
   - Tests: order is kept
   - Depends on: None
   - Grounded in: C1
2. **Put invoices on it**
   - Files: `invoice/invoice.cpp`
   - Estimate: 1-2 hours
   - Tests: an invoice arrives
   - Depends on: Task 1
3. **Retry what failed**
   - Files: `queue/retry.cpp`

### Phase 2: Screen (3 hours)

4. **Show progress**
   - Files: `ui/progress.cpp`
   - Depends on: Task 2, Task 3
5. [ ] **Say when it is done**
   - Tests: the message comes once
   - Depends on: 4

## Acceptance Criteria

### Functional

- [ ] An invoice is there within 5 seconds (S1)
- [x] Nothing is lost when the power fails

### Testing

- [ ] All tests pass

## Risks

| Risk | Likelihood | Impact | Mitigation | Mitigated by |
|------|------------|--------|------------|--------------|
| The queue fills up | Medium | High | Limit it | Task 1 |
| Retries never end | Low | Medium | Stop after five | Task 3 |

## Design Decisions

### Decision 1: Where the queue lives

**Context:** It must survive a restart.
**Options:**
- A: In memory
- B: In the database

**Decision:** Option B

**Rationale:** It survives.

### Decision 2: How to tell the user

**Options:**
- A: A message
- B: Nothing

**Decision:** Option D

## Approval

- [ ] Technical lead
- [x] Product owner — Ann Example <ann@example.org>, 2026-11-20
- [ ] Ready for implementation
)");
}

} // namespace Setsquare
