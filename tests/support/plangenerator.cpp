// SPDX-License-Identifier: Apache-2.0
#include "plangenerator.h"

#include <QStringList>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

QString task(int number)
{
    QStringList dependsOn;
    for (const int before : {number - 1, number - 7}) {
        if (before > 0 && (before == number - 1 ? number % 3 != 0 : number % 5 == 0))
            dependsOn.append("Task "_L1 + QString::number(before));
    }
    const QString indent(QString::number(number).size() + 2, u' ');
    const QString module = u"module%1"_s.arg(number % 40);
    return u"%1. **Extend %2 by step %1 of the migration**\n"_s.arg(number).arg(module) + indent
        + u"- Files: `src/%1/part%2.cpp`, `src/%1/part%2.h`\n"_s.arg(module).arg(number) + indent
        + u"- Changes: move the reading of records behind the new interface, keep the old one working\n"_s + indent
        + u"- Tests: round trip over %1 records, damaged input\n"_s.arg(number * 3) + indent
        + u"- Depends on: %1\n"_s.arg(dependsOn.isEmpty() ? u"None"_s : dependsOn.join(", "_L1)) + indent
        + u"- Estimate: %1-%2 hours\n\n"_s.arg(1 + number % 2).arg(2 + number % 3);
}

QString tasks(const PlanShape &shape)
{
    QString result = u"## Implementation Tasks\n\n"_s;
    for (int number = 1; number <= shape.tasks; ++number) {
        if (shape.tasksPerPhase > 0 && number % shape.tasksPerPhase == 1 % shape.tasksPerPhase)
            result += u"### Phase %1: Part %1 of the migration\n\n"_s.arg(1 + number / shape.tasksPerPhase);
        result += task(number);
    }
    return result;
}

QString criteria(int count)
{
    QString result = u"## Acceptance Criteria\n\n### Functional Requirements\n\n"_s;
    for (int number = 1; number <= count; ++number)
        result += u"- [ ] Record kind %1 is read within %2 ms\n"_s.arg(number).arg(number + 10);
    return result + u"\n### Testing Requirements\n\n- [ ] Unit tests pass\n\n"_s;
}

QString risks(int count)
{
    QString result =
        u"## Risks & Mitigation\n\n| Risk | Likelihood | Impact | Mitigation |\n|------|------------|--------|------------|\n"_s;
    for (int number = 1; number <= count; ++number)
        result += u"| Store %1 grows too large | Low | Medium | Monitoring and a clean-up task |\n"_s.arg(number);
    return result + u"\n## Rollback Plan\n\n1. Switch back to the old interface\n2. Verify that all records are read\n\n"_s;
}

QString decisions(int count)
{
    QString result = u"## Design Decisions\n\n"_s;
    for (int number = 1; number <= count; ++number) {
        result +=
            u"### Decision %1: How records of kind %1 are kept\n\n**Context:** The old format has no version.\n\n**Options:**\n"
            "- A: keep it\n- B: a new one with a version\n\n**Decision:** Option B\n\n**Rationale:**\nReaders can tell them apart.\n\n"
            "**Tradeoffs:**\n- Two readers for a while\n\n"_s.arg(number);
    }
    return result;
}

} // namespace

QString generatedPlan(const PlanShape &shape)
{
    const int few = 2 + shape.tasks / 20;
    QString result =
        u"# Implementation Specification: Migration in %1 steps\n\n## Context\n\nRecords are read in %1 places.\n\n"_s.arg(shape.tasks)
        + tasks(shape) + criteria(few) + risks(few) + decisions(few)
        + u"## Approval\n\n- [ ] Technical lead reviewed\n- [ ] Stakeholder approved\n- [ ] Ready for implementation\n"_s;
    return shape.lineEnd == "\n"_L1 ? result : result.replace(u'\n', shape.lineEnd);
}

} // namespace Setsquare
