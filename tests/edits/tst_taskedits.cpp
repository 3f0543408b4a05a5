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
        for (const char *op : {R"(task.split {"task": "2", "titles": ["One", "Two", "Three"]})", R"(task.merge {"tasks": ["1", "2"]})",
                               R"(task.merge {"tasks": ["2", "4"]})"})
            qDebug().noquote() << op << "\n" << performed(lists, op);
        const Plan plan = readPlan(lists);
        const EditSubject subject {plan, lists};
        qDebug().noquote() << guarded(subject, duplicateTasks(subject, {1})).patch.applied(lists);
        qDebug().noquote() << taskMarkdown(subject, {1, 2});
        const Edit edit = guarded(subject, pasteTasks(subject, taskMarkdown(subject, {1, 2}), {0, 0}));
        qDebug().noquote() << sentence(edit.reason) << edit.patch.applied(lists);
        const Edit edit2 =
            guarded(subject, pasteTasks(subject, u"### Task 7: X\n\n**Files:** a\n**Depends on:** Task 8\n\n### Task 8: Y"_s, {0, 0}));
        qDebug().noquote() << sentence(edit2.reason) << edit2.patch.applied(lists);
    }
};

QTEST_GUILESS_MAIN(TaskEditsTest)
#include "tst_taskedits.moc"
