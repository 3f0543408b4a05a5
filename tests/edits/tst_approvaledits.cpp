// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ApprovalEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheSectionIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        QTest::newRow("add") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                             << QByteArray(R"x(approval.add {"role": "Security"})x")
                             << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Security\n- [ ] Ready to go\n"_s;
        QTest::newRow("add behind another")
            << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
            << QByteArray(R"x(approval.add {"role": "Security", "after": "lead"})x")
            << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Security\n- [ ] Owner\n- [ ] Ready to go\n"_s;
        QTest::newRow("add at the end")
            << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
            << QByteArray(R"x(approval.add {"role": "Security", "after": 3})x")
            << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n- [ ] Security\n"_s;
        QTest::newRow("missing section") << u"# P\n\n## Next Phase\n"_s << QByteArray(R"x(approval.add {"role": "Security"})x")
                                         << u"# P\n\n## Approval\n\n- [ ] Security\n\n## Next Phase\n"_s;
        QTest::newRow("rename")
            << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
            << QByteArray(R"x(approval.rename {"role": "Lead", "to": "Technical lead — all"})x")
            << u"## Approval\n\n- [x] Technical lead — all — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s;
        QTest::newRow("rename to itself") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                                          << QByteArray(R"x(approval.rename {"role": 1, "to": "Lead"})x")
                                          << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s;
        QTest::newRow("spelling") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                                  << QByteArray(R"x(approval.rename {"role": 1, "to": "lead"})x")
                                  << u"## Approval\n\n- [x] lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s;
        QTest::newRow("remove") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                                << QByteArray(R"x(approval.remove {"role": "Owner"})x")
                                << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Ready to go\n"_s;
    }
    void writesAsTheSectionIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QFETCH(QString, after);
        QCOMPARE(performed(text, operation), after);
        QCOMPARE(performed(text.replace(u'\n', "\r\n"_L1), operation), after.replace(u'\n', "\r\n"_L1));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                              << QByteArray(R"x(approval.remove {"role": "Nobody"})x")
                              << u"refused: There is no “Nobody” here. Name it by its position or its name."_s;
        QTest::newRow("there already") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                                       << QByteArray(R"x(approval.add {"role": "owner"})x")
                                       << u"refused: “owner” is there already. Choose another name."_s;
        QTest::newRow("empty") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                               << QByteArray(R"x(approval.rename {"role": 1, "to": " "})x")
                               << u"refused: A role needs a name. Write one."_s;
        QTest::newRow("reads as a signature") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                                              << QByteArray(R"x(approval.add {"role": "Security — Bo <b@c.d>, 2026-11-22"})x")
                                              << u"refused: Written here, this would not read back as it was meant. Edit it as text."_s;
        QTest::newRow("line break") << u"## Approval\n\n- [x] Lead — Ann <a@b.c>, 2026-11-20\n- [ ] Owner\n- [ ] Ready to go\n"_s
                                    << QByteArray(R"x(approval.add {"role": "a\nb"})x")
                                    << u"refused: “a\nb” has a line break. Write it on one line."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "reason");
    }
};

QTEST_GUILESS_MAIN(ApprovalEditsTest)
#include "tst_approvaledits.moc"
