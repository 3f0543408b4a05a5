// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

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
        for (const char *op : {R"(task.move {"task": "4", "phase": "1", "after": null})", R"(task.move {"task": "1", "phase": "2", "after": "3"})",
                               R"(task.remove {"task": "2"})", R"(task.remove {"task": "2", "orphan": true})",
                               R"(task.add {"phase": 1, "after": 1, "title": "New one", "files": ["a.cpp", "b.cpp"], "tests": "it works", "dependsOn": [1, 3], "estimate": 3, "Owner": "me"})",
                               R"(task.add {"title": "Last"})", R"(task.move {"task": "2", "phase": "2"})"})
            qDebug().noquote() << op << "\n" << performed(lists, op);
    }
};

QTEST_GUILESS_MAIN(TaskEditsTest)
#include "tst_taskedits.moc"
