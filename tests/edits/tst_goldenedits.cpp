// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "linediff.h"

#include <QDir>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(DATA_FOLDER "/edits/");
}

QString contentOf(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withCrLf(const QString &text)
{
    return QString(text).replace(u'\n', u"\r\n"_s);
}

bool isMade(const QString &after)
{
    static const QRegularExpression refusal(u"^(refused|malformed|consent|not JSON): "_s);
    return !after.contains(refusal);
}

/** The operations of `setsquare edit` that the contract names. */
QStringList knownOperations()
{
    QStringList names;
    for (const Operation &operation : operations())
        names.append(QString::fromUtf8(operation.name));
    return names;
}

} // namespace

/** What each operation makes of a plan in each dialect, as a reviewer would see it. */
class GoldenEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsShown()
    {
        const QString shown = u'\n' + contentOf(u"sections.ops"_s);
        QStringList missing = knownOperations();
        missing.removeIf([&](const QString &name) { return shown.contains(u'\n' + name + u' '); });
        QCOMPARE(missing, QStringList());
    }

    void writesWhatACarefulPersonWould_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList plans = QDir(folder()).entryList({u"sections-*.md"_s});
        QVERIFY(plans.size() >= 4);
        for (const QString &plan : plans)
            QTest::newRow(qPrintable(plan)) << plan.chopped(3);
    }
    void writesWhatACarefulPersonWould()
    {
        QFETCH(const QString, name);
        const QString text = contentOf(name + u".md"_s);
        QString all;
        const QStringList lines = contentOf(u"sections.ops"_s).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &operation : lines) {
            const QString after = performed(text, operation.toUtf8());
            all += "== "_L1 + operation + u'\n' + (isMade(after) ? lineDiff(text, after) : after) + "\n\n"_L1;
            // The same words between other line ends.
            QCOMPARE(QString(performed(withCrLf(text), operation.toUtf8())).replace(u"\r\n"_s, u"\n"_s), after);
            QVERIFY(!isMade(after) || performed(withCrLf(text), operation.toUtf8()) == withCrLf(after));
        }
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QFile golden(folder() + name + u".golden"_s);
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(all.toUtf8()) > 0);
        }
        QCOMPARE(all, contentOf(name + u".golden"_s));
    }
};

QTEST_GUILESS_MAIN(GoldenEditsTest)
#include "tst_goldenedits.moc"
