// SPDX-License-Identifier: Apache-2.0
#include "tidyrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto table = u"| stage | may use | links |\n|---|---|---|\n| text | – | Core |\n| blocks | – | Core |\n"
                   "| plan | blocks | yaml |\n| items | plan (values) | Gui |\n| app | all | |\n"_s;

/** A file of the project, by its path from the top. */
struct Source {
    QString path;
    QString text;
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isText(const QString &path)
{
    return !path.endsWith(".png"_L1) && !path.contains("/__pycache__/"_L1);
}

QList<Source> projectFiles()
{
    const QDir top(u"" SOURCE_FOLDER ""_s);
    QStringList paths = top.entryList(QDir::Files | QDir::Hidden);
    for (const QString &folder :
         {u".ci"_s, u"app"_s, u"models"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s}) {
        QDirIterator entries(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths += top.relativeFilePath(entries.next());
    }
    QList<Source> files;
    for (const QString &path : std::as_const(paths)) {
        if (isText(path) && path != u".git"_s)
            files += Source {path, read(top.filePath(path))};
    }
    return files;
}

Tidy::Owners ownersOf(const QList<Source> &files)
{
    Tidy::Owners owners;
    for (const Source &file : files) {
        if (file.path.endsWith(".h"_L1) && !Tidy::stageOf(file.path).isEmpty())
            owners[file.path.section(u'/', -1)] += Tidy::stageOf(file.path);
    }
    return owners;
}

QString functionOf(int lines)
{
    return u"int f(int a,\n      int b)\n{\n"_s + u"    g();\n"_s.repeated(lines) + u"}\n"_s;
}

} // namespace

class TidyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheArrowTable();
    void findsTheStageOfAFile();
    void refusesIncludesAgainstTheArrows_data();
    void refusesIncludesAgainstTheArrows();
    void refusesUpwardIncludes();
    void refusesOneNameForTwoHeaders();
    void refusesLongFiles();
    void refusesLongFunctions_data();
    void refusesLongFunctions();
    void refusesTranslationsBelowItems();
    void refusesEffectsBelowDocument();
    void refusesFilesWithoutLicence();
    void refusesHeadersWithoutPragma();
    void refusesVagueNames_data();
    void refusesVagueNames();
    void refusesForbiddenWords();
    void projectIsTidy();
};

void TidyTest::readsTheArrowTable()
{
    const Tidy::Arrows arrows = Tidy::arrows(u"| stage | does |\n|---|---|\n| plan | app |\n\n"_s + table);
    QCOMPARE(arrows.value(u"text"_s), QSet<QString> {u"text"_s});
    QCOMPARE(arrows.value(u"items"_s), (QSet<QString> {u"items"_s, u"text"_s, u"plan"_s}));
    QCOMPARE(arrows.value(u"app"_s), (QSet<QString> {u"text"_s, u"blocks"_s, u"plan"_s, u"items"_s, u"app"_s}));
}

void TidyTest::findsTheStageOfAFile()
{
    QCOMPARE(Tidy::stageOf(u"models/plan/task.h"_s), u"plan"_s);
    QCOMPARE(Tidy::stageOf(u"ui/editor/gutter.h"_s), u"ui"_s);
    QCOMPARE(Tidy::stageOf(u"app/main.cpp"_s), u"app"_s);
    QCOMPARE(Tidy::stageOf(u"models/CMakeLists.txt"_s), QString());
    QCOMPARE(Tidy::stageOf(u"tests/plan/tst_task.cpp"_s), QString());
}

void TidyTest::refusesIncludesAgainstTheArrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<int>("complaints");
    QTest::newRow("own header") << u"models/plan/task.cpp"_s << u"task.h"_s << 0;
    QTest::newRow("allowed stage") << u"models/plan/task.cpp"_s << u"block.h"_s << 0;
    QTest::newRow("text") << u"models/items/taskmodel.cpp"_s << u"textrange.h"_s << 0;
    QTest::newRow("upwards") << u"models/blocks/block.cpp"_s << u"task.h"_s << 1;
    QTest::newRow("skipping") << u"models/items/taskmodel.cpp"_s << u"block.h"_s << 1;
    QTest::newRow("by a path") << u"models/blocks/block.cpp"_s << u"plan/task.h"_s << 1;
    QTest::newRow("all") << u"app/main.cpp"_s << u"block.h"_s << 0;
    QTest::newRow("not ours") << u"models/blocks/block.cpp"_s << u"cmark.h"_s << 0;
    QTest::newRow("no stage") << u"tests/plan/tst_task.cpp"_s << u"block.h"_s << 0;
    QTest::newRow("unknown stage") << u"models/newcomer/x.cpp"_s << u"x.h"_s << 1;
}

void TidyTest::refusesIncludesAgainstTheArrows()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    const Tidy::Owners owners {{u"textrange.h"_s, {u"text"_s}}, {u"block.h"_s, {u"blocks"_s}}, {u"task.h"_s, {u"plan"_s}}};
    const QString text = u"#include <QString>\n#include \"%1\"\n"_s.arg(include);
    QTEST(int(Tidy::forbiddenIncludes(path, text, Tidy::arrows(table), owners).size()), "complaints");
}

void TidyTest::refusesUpwardIncludes()
{
    QCOMPARE(Tidy::upwardIncludes(u"a.cpp"_s, u"\n#include \"../plan/task.h\"\n"_s),
             QStringList {u"a.cpp:2: includes by a path that leads upwards (../plan/task.h)"_s});
    QCOMPARE(Tidy::upwardIncludes(u"a.cpp"_s, u"#include \"task.h\"\n// see ../x\n"_s), QStringList());
}

void TidyTest::refusesOneNameForTwoHeaders()
{
    QCOMPARE(Tidy::sharedNames({{u"block.h"_s, {u"blocks"_s, u"ui"_s}}, {u"task.h"_s, {u"plan"_s}}}).size(), 1);
}

void TidyTest::refusesLongFiles()
{
    QCOMPARE(Tidy::tooLong(u"a.cpp"_s, u"\n"_s.repeated(500)).size(), 0);
    QCOMPARE(Tidy::tooLong(u"a.cpp"_s, u"\n"_s.repeated(501)).size(), 1);
    QCOMPARE(Tidy::tooLong(u"a.md"_s, u"\n"_s.repeated(501)).size(), 0);
}

void TidyTest::refusesLongFunctions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("complaints");
    QTest::newRow("60 lines") << functionOf(60) << 0;
    QTest::newRow("61 lines") << functionOf(61) << 1;
    QTest::newRow("two of them") << functionOf(61) + u"\n"_s + functionOf(70) << 2;
    QTest::newRow("a long class of short functions") << u"class A : public B\n{\n"_s + u"    void f();\n"_s.repeated(100) + u"};\n"_s << 0;
    QTest::newRow("a long function in a class")
        << u"class A\n{\n    void f()\n    {\n"_s + u"        g();\n"_s.repeated(61) + u"    }\n};\n"_s << 1;
    QTest::newRow("a long list") << u"void f()\n{\n    g({\n"_s + u"        u\"x\"_s,\n"_s.repeated(70) + u"    });\n}\n"_s << 0;
    QTest::newRow("a long text") << u"void f()\n{\n    g(R\"("_s + u"line\n"_s.repeated(70) + u")\");\n}\n"_s << 0;
    QTest::newRow("with blocks inside") << u"void f()\n{\n"_s + u"    if (a) {\n        g();\n    }\n"_s.repeated(21) + u"}\n"_s << 1;
}

void TidyTest::refusesLongFunctions()
{
    QFETCH(const QString, text);
    QTEST(int(Tidy::longFunctions(u"a.cpp"_s, text).size()), "complaints");
}

void TidyTest::refusesTranslationsBelowItems()
{
    const QString text = u"return tr(\"Task\");\n"_s;
    QCOMPARE(Tidy::translationsBelowItems(u"models/session/a.cpp"_s, text).size(), 1);
    QCOMPARE(Tidy::translationsBelowItems(u"models/items/a.cpp"_s, text).size(), 0);
    QCOMPARE(Tidy::translationsBelowItems(u"models/plan/a.cpp"_s, u"str(x); ptr(x);\n"_s).size(), 0);
}

void TidyTest::refusesEffectsBelowDocument()
{
    QCOMPARE(Tidy::effectsBelowDocument(u"models/plan/a.cpp"_s, u"#include <QFile>\n"_s).size(), 1);
    QCOMPARE(Tidy::effectsBelowDocument(u"models/plan/a.h"_s, u"    Q_OBJECT\n"_s).size(), 1);
    QCOMPARE(Tidy::effectsBelowDocument(u"models/check/a.cpp"_s, u"QDateTime::currentDateTimeUtc();\n"_s).size(), 1);
    QCOMPARE(Tidy::effectsBelowDocument(u"models/document/a.h"_s, u"    Q_OBJECT\n"_s).size(), 0);
}

void TidyTest::refusesFilesWithoutLicence()
{
    QCOMPARE(Tidy::missingLicence(u"a.cpp"_s, u"#include <QString>\n"_s).size(), 1);
    QCOMPARE(Tidy::missingLicence(u"a.cpp"_s, u"// SPDX-License-Identifier: Apache-2.0\n"_s).size(), 0);
    QCOMPARE(Tidy::missingLicence(u"a/CMakeLists.txt"_s, u"project()\n"_s).size(), 1);
    QCOMPARE(Tidy::missingLicence(u"dev"_s, u"#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n"_s).size(), 0);
    QCOMPARE(Tidy::missingLicence(u"dev"_s, u"#!/bin/sh\necho\n"_s).size(), 1);
    QCOMPARE(Tidy::missingLicence(u"plan.md"_s, u"# Plan\n"_s).size(), 0);
}

void TidyTest::refusesHeadersWithoutPragma()
{
    QCOMPARE(Tidy::missingPragma(u"a.h"_s, u"\n#ifndef A\n"_s).size(), 1);
    QCOMPARE(Tidy::missingPragma(u"a.h"_s, u"\n#pragma once\n"_s).size(), 0);
}

void TidyTest::refusesVagueNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("complaints");
    QTest::newRow("utils") << u"ui/stringutils.h"_s << 1;
    QTest::newRow("folder") << u"models/common/a.h"_s << 1;
    QTest::newRow("helper") << u"app/helper.cpp"_s << 1;
    QTest::newRow("commonmark") << u"models/blocks/commonmark.h"_s << 0;
}

void TidyTest::refusesVagueNames()
{
    QFETCH(const QString, path);
    QTEST(int(Tidy::vagueName(path).size()), "complaints");
}

void TidyTest::refusesForbiddenWords()
{
    QCOMPARE(Tidy::forbiddenWords(u"a"_s,
                                  u"see /wor"
                                  u"k/main\n"_s)
                 .size(),
             1);
    QCOMPARE(Tidy::forbiddenWords(u"a"_s,
                                  u"x\n\"/tm"
                                  u"p/x\"\n"_s),
             QStringList {u"a:2: names a folder of one machine (/tm"
                          u"p/)"_s});
    QCOMPARE(Tidy::forbiddenWords(u"a"_s,
                                  u"https://pyp"
                                  u"i.org/simple\n"_s)
                 .size(),
             1);
    QCOMPARE(Tidy::forbiddenWords(u"a"_s, u"src/work/order.cpp and /var/tmp/x\n"_s).size(), 0);
}

void TidyTest::projectIsTidy()
{
    const QList<Source> files = projectFiles();
    const Tidy::Owners owners = ownersOf(files);
    const Tidy::Arrows arrows = Tidy::arrows(read(u"" SOURCE_FOLDER "/ARCHITECTURE.md"_s));
    QVERIFY(arrows.size() > 10 && files.size() > 100);
    QStringList found = Tidy::sharedNames(owners);
    for (const Source &file : files) {
        found += Tidy::forbiddenIncludes(file.path, file.text, arrows, owners) + Tidy::vagueName(file.path);
        for (const auto rule : {Tidy::upwardIncludes, Tidy::tooLong, Tidy::longFunctions, Tidy::translationsBelowItems,
                                Tidy::effectsBelowDocument, Tidy::missingLicence, Tidy::missingPragma, Tidy::forbiddenWords})
            found += rule(file.path, file.text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TidyTest)
#include "tst_tidy.moc"
