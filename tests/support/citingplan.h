// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

namespace Setsquare {

/** A plan that cites its research in every way, some of it out of date: C2 has changed, D2 has moved to D3, C9 is nowhere, and two documents
    have a C1. */
inline QString citingPlan()
{
    return QStringLiteral(R"(---
research: labels.md
---
# Plan: Labels

## Tasks

1. **Store**
   - Files: `a.cpp`
   - Grounded in: labels:C1 "A label must never twice be printed", C2 "one protocol only"
2. **Print**
   - Files: `b.cpp`

## Acceptance Criteria

- [ ] Printed within 2 seconds (S1 "Within 2 seconds")
- [ ] No paper is lost (C9)

## Design Decisions

### Decision 1: Where the queue lives

**Context:** Power cuts.

**Grounded in:** D2 "Staff wait eight seconds"

### Decision 2: Who is told

**Context:** Nobody knows.

## Risks

| Risk | Likelihood | Impact | Mitigation | Grounded in |
|------|------------|--------|------------|-------------|
| Jam | High | Low | Beep | C1 |

## Open Questions

- Q2: deferred to Ann — no hurry
)");
}

inline QList<Research> citedResearch()
{
    return {readResearch(QStringLiteral(R"(# Research: labels

## Findings

### Key Discoveries

- The printer is old
- Paper is short
- Staff wait eight seconds for each label

### Constraints

- A label must never twice be printed
- The printer speaks two protocols
- Nobody works at night

### Open Questions

- Who orders the paper?
- Which depot is first?

## Success Criteria

- Within 2 seconds
- Nobody calls
)"),
                         QStringLiteral("labels.md")),
            readResearch(QStringLiteral("bundle_type: research\nconstraints:\n  - \"C1: Two people at most\"\n"),
                         QStringLiteral("people.yaml"))};
}

} // namespace Setsquare
