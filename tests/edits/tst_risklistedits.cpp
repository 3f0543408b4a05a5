// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "guard.h"
#include "risklistedits.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString header = u"## Risks\n\n| Risk | Likelihood | Impact | Mitigation | Owner |\n|---|---|---|---|---|\n"_s;
const QString a = u"| A | Low | High | a \\| b | Ann |\n"_s;
const QString b = u"| B | Low | High | | Bob |\n"_s;
const QString c = u"| C | Low | High | c | |\n"_s;
const QString end = u"\n## Rollback Plan\n1. Stop\n"_s;

template <typename Make> QString made(Make make)
{
    const QString text = header + a + b + c + end;
    const Plan plan = readPlan(text);
    const Edit edit = guarded({plan, text}, make(EditSubject {plan, text}));
    return edit.isRefused() ? u"refused: "_s + sentence(edit.reason) : edit.patch.applied(text);
}

} // namespace

class RiskListEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesSeveral()
    {
        QCOMPARE(made([](const EditSubject &subject) { return moveRisks(subject, {0, 1}, 3); }), header + c + a + b + end);
        QCOMPARE(made([](const EditSubject &subject) { return moveRisks(subject, {1, 2}, 0); }), header + b + c + a + end);
        QCOMPARE(made([](const EditSubject &subject) { return moveRisks(subject, {0, 2}, 1); }), header + a + c + b + end);
    }

    void removesSeveral()
    {
        QCOMPARE(made([](const EditSubject &subject) { return removeRisks(subject, {0, 2}); }), header + b + end);
    }

    void duplicatesEveryCell()
    {
        QCOMPARE(made([](const EditSubject &subject) { return duplicateRisks(subject, {0, 1}); }),
                 header + a + b + a + u"| B | Low | High | | Bob |\n"_s + c + end);
    }
};

QTEST_GUILESS_MAIN(RiskListEditsTest)
#include "tst_risklistedits.moc"
