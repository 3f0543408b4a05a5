// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class CriterionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksOneCharacter()
    {
        QCOMPARE(performed(u"## Acceptance Criteria\n\n- [ ] Fast\n* [X] Safe\n"_s, R"(criterion.tick {"criterion": 1, "done": true})"),
                 u"## Acceptance Criteria\n\n- [x] Fast\n* [X] Safe\n"_s);
    }

    void saysWhatIsWrongWithTheRequest()
    {
        QCOMPARE(performed(u"# A\n"_s, R"(criterion.tick {"criterion": 1, "colour": "red"})"),
                 u"malformed: “colour” is not an argument of this operation."_s);
        QCOMPARE(performed(u"# A\n"_s, R"(criterion.tick {"criterion": 1})"), u"refused: There is no criterion 1."_s);
        QCOMPARE(performed(u"# A\n"_s, R"(criterion.paint)"), u"malformed: There is no operation “criterion.paint”."_s);
    }
};

QTEST_GUILESS_MAIN(CriterionEditsTest)
#include "tst_criterionedits.moc"
