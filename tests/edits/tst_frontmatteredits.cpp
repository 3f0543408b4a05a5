// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class FrontMatterEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        QTest::newRow("approach")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(approach.set {"approach": "debugging"})x")
            << u"---\n# mine\nx: [1,  2]\napproach: 'debugging' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("no approach")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(approach.set {"approach": null})x")
            << u"---\n# mine\nx: [1,  2]\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("the same approach")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(approach.set {"approach": "feature"})x")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("a first approach") << u"---\nid: q\n---\n# P\n"_s << QByteArray(R"x(approach.set {"approach": "feature"})x")
                                          << u"---\napproach: feature\nid: q\n---\n# P\n"_s;
        QTest::newRow("an empty key") << u"---\napproach:\n---\n# P\n"_s << QByteArray(R"x(approach.set {"approach": "feature"})x")
                                      << u"---\napproach: feature\n---\n# P\n"_s;
        QTest::newRow("no front matter") << u"# P\n"_s << QByteArray(R"x(approach.set {"approach": "feature"})x")
                                         << u"---\napproach: feature\n---\n\n# P\n"_s;
        QTest::newRow("no front matter left") << u"---\napproach: feature\n---\n\n# P\n"_s
                                              << QByteArray(R"x(approach.set {"approach": ""})x") << u"# P\n"_s;
        QTest::newRow("nothing for nothing") << u"# P\n"_s << QByteArray(R"x(approach.set {"approach": ""})x") << u"# P\n"_s;
        QTest::newRow("research")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(research.set {"research": ["a.md", "c: d.md"]})x")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- \"c: d.md\"\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("research more")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(research.set {"research": ["a.md", "b.md", "null"]})x")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\n- \"null\"\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("research in another order")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(research.set {"research": ["b.md", "a.md"]})x")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- b.md\n- a.md # old\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("no research")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(research.set {"research": []})x")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nid: q\n---\n\n# P\n"_s;
        QTest::newRow("one value") << u"---\nresearch: a.md # x\n---\n# P\n"_s << QByteArray(R"x(research.set {"research": "b.md"})x")
                                   << u"---\nresearch: b.md # x\n---\n# P\n"_s;
        QTest::newRow("one becomes two") << u"---\nresearch: a.md\nid: q\n---\n# P\n"_s
                                         << QByteArray(R"x(research.set {"research": ["a.md", "b.md"]})x")
                                         << u"---\nresearch:\n  - a.md\n  - b.md\nid: q\n---\n# P\n"_s;
        QTest::newRow("in brackets") << u"---\nresearch: [a.md, b.md]\n---\n# P\n"_s
                                     << QByteArray(R"x(research.set {"research": ["a.md", "c.md"]})x")
                                     << u"---\nresearch: [a.md, c.md]\n---\n# P\n"_s;
        QTest::newRow("first research") << u"---\napproach: feature\nid: q\n---\n# P\n"_s
                                        << QByteArray(R"x(research.set {"research": ["a.md"]})x")
                                        << u"---\napproach: feature\nresearch: a.md\nid: q\n---\n# P\n"_s;
    }
    void changesNothingElse()
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
        QTest::newRow("no approach of ours")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(approach.set {"approach": "magic"})x")
            << u"refused: “magic” is no approach. Choose feature, refactoring, debugging or infrastructure."_s;
        QTest::newRow("an empty path")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(research.set {"research": [" "]})x") << u"refused: A path is empty. Choose a file."_s;
        QTest::newRow("no argument")
            << u"---\n# mine\nx: [1,  2]\napproach: 'feature' # so far\nresearch:\n- a.md # old\n- b.md\nid: q\n---\n\n# P\n"_s
            << QByteArray(R"x(approach.set {})x") << u"malformed: “approach” is missing."_s;
        QTest::newRow("a block") << u"---\napproach: |\n  feature\n---\n# P\n"_s
                                 << QByteArray(R"x(approach.set {"approach": "debugging"})x")
                                 << u"refused: The front matter is not written in a way that can be changed here. Edit it as text."_s;
        QTest::newRow("damaged") << u"---\nid: [\n---\n# P\n"_s << QByteArray(R"x(approach.set {"approach": "debugging"})x")
                                 << u"refused: Written here, this would not read back as it was meant. Edit it as text."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "reason");
    }
};

QTEST_GUILESS_MAIN(FrontMatterEditsTest)
#include "tst_frontmatteredits.moc"
