// SPDX-License-Identifier: Apache-2.0
#include "exportplaces.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestExportPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTopicIsThePlansNameWithoutWhatItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("topic");
        QTest::newRow("a name") << u"refresh-tokens.md"_s << u"refresh-tokens"_s;
        QTest::newRow("a plan") << u"refresh-tokens-plan.md"_s << u"refresh-tokens"_s;
        QTest::newRow("an implementation plan") << u"refresh-tokens-implementation-plan.md"_s << u"refresh-tokens"_s;
        QTest::newRow("a specification") << u"Refresh Tokens Spec.md"_s << u"Refresh Tokens"_s;
        QTest::newRow("nothing else") << u"plan.md"_s << u"plan"_s;
        QTest::newRow("a word that ends like it") << u"floorplan.md"_s << u"floorplan"_s;
        QTest::newRow("points") << u"v1.2.plan.md"_s << u"v1.2"_s;
    }
    void theTopicIsThePlansNameWithoutWhatItIs()
    {
        QFETCH(const QString, file);
        QTEST(topicOf(u"/plans/"_s + file), "topic");
    }

    void placesAreInTheRepository()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"repository/.git"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"repository/docs/plans"_s));
        const QString top = folder.filePath(u"repository"_s);
        const QString plan = top + u"/docs/plans/tokens-plan.md"_s;
        QCOMPARE(conventionalPlace(ExportTarget::Bundle, plan), top + u"/.agents/bundles/tokens-plan.md"_s);
        QCOMPARE(conventionalPlace(ExportTarget::SpecsFolder, plan), top + u"/docs/specs/tokens-implementation-plan.md"_s);
        QCOMPARE(conventionalPlace(ExportTarget::DecisionRecords, plan), top + u"/docs/decisions"_s);
        QVERIFY(conventionalPlace(ExportTarget::Pdf, plan).isEmpty());
    }

    void withoutARepositoryPlacesAreBesideThePlan()
    {
        const QTemporaryDir folder;
        QCOMPARE(conventionalPlace(ExportTarget::Bundle, folder.filePath(u"a.md"_s)), folder.filePath(u".agents/bundles/a-plan.md"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportPlaces)
#include "tst_exportplaces.moc"
