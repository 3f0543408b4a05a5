// SPDX-License-Identifier: Apache-2.0
#include "plandump.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void compareWithGolden(const QString &path, const QString &found)
{
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8());
    }
    const QStringList expected = readFile(path).split(u'\n');
    const QStringList lines = found.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

} // namespace

class TestPlanReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanReadsAsItsGoldenFileSays_data();
    void aPlanReadsAsItsGoldenFileSays();
};

void TestPlanReader::aPlanReadsAsItsGoldenFileSays_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator plans(QStringLiteral(DATA_FOLDER "/plan"), {u"*.md"_s});
    while (plans.hasNext()) {
        const QString path = plans.next();
        QTest::addRow("%s", qPrintable(plans.fileName())) << path;
    }
}

void TestPlanReader::aPlanReadsAsItsGoldenFileSays()
{
    QFETCH(QString, path);
    const QString text = readFile(path);
    const Plan plan = readPlan(text);
    compareWithGolden(path.chopped(3) + u".golden"_s, PlanDump(plan, text).dump());
}

QTEST_GUILESS_MAIN(TestPlanReader)
#include "tst_planreader.moc"
