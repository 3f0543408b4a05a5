// SPDX-License-Identifier: Apache-2.0
#include "unifieddiff.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLinesThatChanged()
    {
        const QString text = u"a\nb\nc\nd\ne\nf\ng\nh\n"_s;
        QCOMPARE(unifiedDiff(text, TextPatch({8, 9}, u"E"_s), u"a/p"_s, u"b/p"_s),
                 u"--- a/p\n+++ b/p\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n"_s);
        QCOMPARE(unifiedDiff(text, TextPatch({0, 0}, u"new\n"_s), u"a"_s, u"b"_s), u"--- a\n+++ b\n@@ -1,3 +1,4 @@\n+new\n a\n b\n c\n"_s);
        QCOMPARE(unifiedDiff(text, TextPatch(), u"a"_s, u"b"_s), QString());
        QCOMPARE(unifiedDiff(QString(), TextPatch({0, 0}, u"x"_s), u"a"_s, u"b"_s),
                 u"--- a\n+++ b\n@@ -0,0 +1,1 @@\n+x\n\\ No newline at end of file\n"_s);
    }

    /** Whatever the change, git makes of the text before the text after. */
    void isTakenByGit_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void isTakenByGit()
    {
        QFETCH(const int, seed);
        QRandomGenerator random {quint32(seed)};
        QString text;
        for (int line = 0; line < 40; ++line)
            text += QString(random.bounded(4), u'a') + QString::number(random.bounded(3)) + (random.bounded(5) ? u"\n"_s : u"\r\n"_s);
        if (random.bounded(2))
            text.chop(1);
        QList<TextChange> changes;
        for (qsizetype at = random.bounded(30); at < text.size(); at += random.bounded(1, 60)) {
            const qsizetype end = std::min(text.size(), at + random.bounded(12));
            changes.append({{at, end}, QStringList {u""_s, u"x"_s, u"y\n"_s, u"\nz"_s, u"1\n2\n3\n"_s}.at(random.bounded(5))});
            at = end;
        }
        const TextPatch patch = TextPatch::fromChanges(changes).value();
        const QTemporaryDir folder;
        put(folder.filePath(u"plan.md"_s), text);
        put(folder.filePath(u"plan.diff"_s), unifiedDiff(text, patch, u"a/plan.md"_s, u"b/plan.md"_s));
        const QString after = patch.applied(text);
        if (after == text)
            return;
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.setProcessChannelMode(QProcess::MergedChannels);
        git.start(u"git"_s, {u"apply"_s, u"--whitespace=nowarn"_s, u"plan.diff"_s});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAll().constData());
        QFile result(folder.filePath(u"plan.md"_s));
        QVERIFY(result.open(QIODevice::ReadOnly) || after.isEmpty());
        QCOMPARE(QString::fromUtf8(result.readAll()), after);
    }

private:
    static void put(const QString &path, const QString &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "tst_unifieddiff.moc"
