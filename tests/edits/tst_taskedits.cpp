// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "guard.h"
#include "taskcopies.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString lists = uR"(# Plan: Labels

## Tasks

### Phase 1: Queue (2 hours)

1. **Store labels**
   - Files: `store.cpp`
   - Depends on: None

2. **Drain the queue**
   - Files: `drain.cpp`
   - Depends on: Task 1

### Phase 2: Printer

3. **Print**
   - Depends on: Task 1, Task 2

4. **Beep**
   - Depends on: Tasks 1-3

## Risks

| Risk | Mitigation | Mitigated by |
|------|------------|--------------|
| Jam  | Beep       | Task 4       |

## Next Steps

Hand over Tasks 1-4, Task 3 first.
)"_s;

} // namespace

class TaskEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void show()
    {
        const QString plan = QString(lists).replace(
            u"## Next"_s, u"## Validation Checkpoints\n\n- Phase 1: check the queue\n- Phase 2: check the printer\n\n## Next"_s);
        for (const char *op :
             {R"(phase.add {"title": "Middle", "estimate": "3 hours", "after": "1"})", R"(phase.add {"title": "Last"})",
              R"(phase.move {"phase": "2", "after": null})", R"(phase.remove {"phase": 1})", R"(phase.remove {"phase": 1, "orphan": true})",
              R"(phase.set {"phase": 1, "field": "estimate", "value": "3-4 hours"})",
              R"(phase.set {"phase": 2, "field": "estimate", "value": "3-4 hours"})"})
            qDebug().noquote() << op << "\n" << performed(plan, op);
    }
};

QTEST_GUILESS_MAIN(TaskEditsTest)
#include "tst_taskedits.moc"
