// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "smalltext.h"

namespace Setsquare {

inline QList<Research> smallResearch()
{
    return {readResearch(QStringLiteral(R"(# Research: labels

## Research Question

How are labels printed at the counter?

## Findings

### Key Discoveries

- Staff wait eight seconds for each label

### Constraints

- A label must never twice be printed
- The printer speaks only one protocol

### Open Questions

- Who orders the paper?
)"),
                         QStringLiteral("labels.md"))};
}

} // namespace Setsquare
