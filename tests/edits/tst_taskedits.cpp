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
        for (const char *op :
             {R"(task.set {"task": "1", "field": "title", "value": "Other"})",
              R"(task.set {"task": "1", "field": "tests", "value": "It | works `a` -->"})",
              R"(task.set {"task": "1", "field": "files", "value": ["x.cpp", "y.cpp"]})",
              R"(task.set {"task": "1", "field": "files", "value": ""})",
              R"(task.set {"task": "4", "field": "dependsOn", "value": ["1", "3"]})",
              R"(task.set {"task": "1", "field": "changes", "value": "a\nb"})",
              R"(task.set {"task": "1", "field": "estimate", "value": 3})",
              R"(task.set {"task": "1", "field": "estimate", "value": "banana"})",
              R"(task.set {"task": "1", "field": "dependsOn", "value": "4"})", R"(dependency.add {"task": "1", "on": "4"})",
              R"(dependency.add {"task": "2", "on": "2"})", R"(dependency.remove {"task": "4", "on": "2"})",
              R"(dependency.remove {"task": "2", "on": "1"})", R"(task.set {"task": "3", "field": "Owner", "value": "Ann"})",
              R"(task.set {"task": "3", "field": "changes", "value": "# x\n- y"})",
              R"(task.set {"task": "3", "field": "changes", "value": "# x\n\ny"})",
              R"(task.set {"task": "3", "field": "changes", "value": "<!-- x"})"})
            qDebug().noquote() << op << "\n"
                               << TextPatch::difference(lists, performed(lists, op)).changes().value(0).text
                               << performed(lists, op).left(200).right(0)
                               << (performed(lists, op).startsWith(u"ref"_s) ? performed(lists, op) : QString());
    }
};

QTEST_GUILESS_MAIN(TaskEditsTest)
#include "tst_taskedits.moc"
