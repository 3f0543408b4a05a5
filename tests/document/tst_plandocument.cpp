// SPDX-License-Identifier: Apache-2.0
#include "plandocument.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;
using Origin = PlanDocument::Origin;

namespace {

const QString smallPlan =
    u"# Plan: Small\r\n\r\n## Tasks\r\n\r\n1. **First**\r\n   - Files: `a.cpp`\r2. **Second**\n\n## Risks\n\n| Risk |\n|---|\n| It \\| breaks |"_s;

bool type(PlanDocument &document, qsizetype position, const QString &text)
{
    return document.apply(TextPatch({position, position}, text), u"Typing"_s, Origin::Editor);
}

/** Types character by character, as an editor does. */
void typeText(PlanDocument &document, qsizetype position, const QString &text)
{
    for (const QChar character : text) {
        type(document, position++, character);
    }
}

void erase(PlanDocument &document, qsizetype position)
{
    document.apply(TextPatch({position, position + 1}, {}), u"Typing"_s, Origin::Editor);
}

TextPatch randomPatch(QRandomGenerator &random, qsizetype length)
{
    static const QStringList pieces = {u"x"_s,     u"\n"_s,   u"\r\n"_s,        u"- [ ] "_s, u"1. **T**\n"_s, u"## Tasks\n"_s,
                                       u"```\n"_s, u"<!--"_s, u"| a | b |\n"_s, u"😀"_s,     u"字"_s,         {}};
    const qsizetype start = random.bounded(int(length) + 1);
    const qsizetype end = std::min(length, start + random.bounded(4));
    return TextPatch({start, end}, pieces[random.bounded(pieces.size())]);
}

/** Everything a document holds agrees with its text. */
void verifyAgreement(const PlanDocument &document)
{
    QCOMPARE(document.lines(), LineIndex(document.text()));
    const Plan plan = readPlan(document.text());
    QCOMPARE(document.plan().title, plan.title);
    QCOMPARE(document.plan().tasks.size(), plan.tasks.size());
    QString joined;
    for (const BlockTree::Entry &entry : document.blocks().entries()) {
        joined += entry.chunk->text;
    }
    QCOMPARE(joined, document.text());
}

} // namespace

class tst_PlanDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithoutHistory()
    {
        PlanDocument document;
        QSignalSpy opened(&document, &PlanDocument::opened);
        QSignalSpy changed(&document, &PlanDocument::planChanged);
        document.open(smallPlan);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(document.text(), smallPlan);
        QCOMPARE(document.plan().title, u"Small"_s);
        QVERIFY(!document.isModified());
        type(document, 0, u"x"_s);
        document.open(u"other"_s);
        QVERIFY(!document.isModified());
        QVERIFY(!document.undoStack()->canUndo());
    }

    void tellsOnlyWhenTextAndPlanAgree()
    {
        PlanDocument document;
        document.open(u"# Plan: A\n"_s);
        QStringList told;
        connect(&document, &PlanDocument::textPatched, this, [&](const TextPatch &patch, Origin origin) {
            QCOMPARE(patch, TextPatch({8, 9}, u"B"_s));
            QCOMPARE(origin, Origin::Structure);
            told += u"patched "_s + document.plan().title;
        });
        connect(&document, &PlanDocument::planChanged, this, [&] { told += u"changed "_s + document.text(); });
        QVERIFY(document.apply(TextPatch({8, 9}, u"B"_s), u"Rename"_s, Origin::Structure));
        QCOMPARE(told, QStringList({u"patched B"_s, u"changed # Plan: B\n"_s}));
        QCOMPARE(document.undoStack()->undoText(), u"Rename"_s);
    }

    void tellsTheEditorOfUndoAndRedoAsHistory()
    {
        PlanDocument document;
        document.open(u"ab"_s);
        type(document, 1, u"x"_s);
        QList<std::pair<TextPatch, Origin>> told;
        connect(&document, &PlanDocument::textPatched, this, [&](const TextPatch &patch, Origin origin) { told.append({patch, origin}); });
        document.undoStack()->undo();
        document.undoStack()->redo();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0] == std::pair(TextPatch({1, 2}, {}), Origin::History));
        QVERIFY(told[1] == std::pair(TextPatch({1, 1}, u"x"_s), Origin::History));
    }

    void refusesWhatDoesNotFit()
    {
        PlanDocument document;
        document.open(u"abc"_s);
        const int revision = document.revision();
        QVERIFY(!document.apply(TextPatch({2, 4}, u"x"_s), u"Edit"_s, Origin::Structure));
        QCOMPARE(document.text(), u"abc"_s);
        QCOMPARE(document.revision(), revision);
        document.open(u"abc"_s, u"The file is not valid UTF-8."_s);
        QVERIFY(document.isReadOnly());
        QVERIFY(!document.apply(TextPatch({0, 1}, u"x"_s), u"Edit"_s, Origin::Structure));
        QCOMPARE(document.text(), u"abc"_s);
    }

    void takesWhatChangesNothingForNoEdit()
    {
        PlanDocument document;
        document.open(u"abc"_s);
        QSignalSpy patched(&document, &PlanDocument::textPatched);
        QVERIFY(document.apply(TextPatch(), u"Edit"_s, Origin::Structure));
        QVERIFY(document.apply(TextPatch({1, 2}, u"b"_s), u"Edit"_s, Origin::Structure));
        QCOMPARE(patched.count(), 0);
        QVERIFY(!document.isModified());
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void refusesAnEditFromWithinASlot()
    {
        PlanDocument document;
        document.open(u"abc"_s);
        bool accepted = true;
        connect(&document, &PlanDocument::planChanged, this,
                [&] { accepted = document.apply(TextPatch({0, 0}, u"y"_s), u"Edit"_s, Origin::Structure); });
        QVERIFY(document.apply(TextPatch({0, 0}, u"x"_s), u"Edit"_s, Origin::Structure));
        QVERIFY(!accepted);
        QCOMPARE(document.text(), u"xabc"_s);
    }

    void ignoresAnUndoFromWithinASlot()
    {
        PlanDocument document;
        document.open(u"abc"_s);
        for (const QString &text : {u"x"_s, u"y"_s, u"z"_s}) {
            QVERIFY(document.apply(TextPatch({0, 0}, text), u"Edit"_s, Origin::Structure));
        }
        connect(&document, &PlanDocument::planChanged, this, [&] {
            document.undoStack()->undo();
            document.undoStack()->redo();
        });
        document.undoStack()->undo();
        QCOMPARE(document.text(), u"yxabc"_s);
        QCOMPARE(document.undoStack()->index(), 2);
        disconnect(&document, &PlanDocument::planChanged, this, nullptr);
        document.undoStack()->undo();
        document.undoStack()->setIndex(3);
        QCOMPARE(document.text(), u"zyxabc"_s);
    }

    void mergesTypingIntoSteps_data()
    {
        QTest::addColumn<QStringList>("undone");
        QTest::addColumn<int>("way");
        QTest::newRow("a word at a time") << QStringList({u"one  two"_s, u"one  "_s, u""_s}) << 0;
        QTest::newRow("until told to stop") << QStringList({u"onetwo"_s, u"one"_s, u""_s}) << 1;
        QTest::newRow("what is taken back is part of it") << QStringList({u"on"_s, u""_s}) << 2;
        QTest::newRow("a jump begins anew") << QStringList({u"twoone"_s, u"one"_s, u""_s}) << 3;
        QTest::newRow("a save begins anew") << QStringList({u"onetwo"_s, u"one"_s, u""_s}) << 4;
        QTest::newRow("an edit of the structure begins anew") << QStringList({u"one!two"_s, u"one!"_s, u"one"_s, u""_s}) << 5;
    }
    void mergesTypingIntoSteps()
    {
        QFETCH(QStringList, undone);
        QFETCH(int, way);
        PlanDocument document;
        document.open({});
        typeText(document, 0, way == 0 ? u"one  "_s : u"one"_s);
        switch (way) {
        case 0:
            typeText(document, 5, u"two"_s);
            break;
        case 1:
            document.endMerge();
            typeText(document, 3, u"two"_s);
            break;
        case 2:
            erase(document, 2);
            break;
        case 3:
            typeText(document, 0, u"two"_s);
            break;
        case 4:
            document.setSaved();
            typeText(document, 3, u"two"_s);
            break;
        default:
            document.apply(TextPatch({3, 3}, u"!"_s), u"Shout"_s, Origin::Structure);
            typeText(document, 4, u"two"_s);
        }
        QStringList seen = {document.text()};
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
            seen += document.text();
        }
        QCOMPARE(seen, undone);
    }

    void doesNotMergeWithWhatWasUndoneTo()
    {
        PlanDocument document;
        document.open({});
        typeText(document, 0, u"one "_s);
        typeText(document, 4, u"two"_s);
        document.undoStack()->undo();
        typeText(document, 4, u"2"_s);
        document.undoStack()->undo();
        QCOMPARE(document.text(), u"one "_s);
    }

    void dropsAStepThatTookItselfBack()
    {
        PlanDocument document;
        document.open(u"abc"_s);
        type(document, 3, u"x"_s);
        erase(document, 3);
        QCOMPARE(document.text(), u"abc"_s);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
    }

    void isModifiedUntilSavedOrUndone()
    {
        PlanDocument document;
        document.open(u"abc"_s);
        QSignalSpy modified(&document, &PlanDocument::modifiedChanged);
        type(document, 0, u"x"_s);
        QVERIFY(document.isModified());
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
        document.undoStack()->redo();
        document.setSaved();
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QVERIFY(document.isModified());
        QCOMPARE(modified.count(), 5);
    }

    void givesBackTheExactTextAfterAnySeriesOfEdits()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            QRandomGenerator random(seed);
            PlanDocument document;
            document.open(smallPlan);
            for (int step = 0; step < 40; ++step) {
                const Origin origin = random.bounded(2) ? Origin::Editor : Origin::Structure;
                QVERIFY(document.apply(randomPatch(random, document.text().size()), u"Edit"_s, origin));
                verifyAgreement(document);
            }
            const QString last = document.text();
            document.undoStack()->setIndex(0);
            QCOMPARE(document.text(), smallPlan);
            verifyAgreement(document);
            document.undoStack()->setIndex(document.undoStack()->count());
            QCOMPARE(document.text(), last);
            verifyAgreement(document);
        }
    }

    void walksThroughHistoryInAnyOrder()
    {
        QRandomGenerator random(7);
        PlanDocument document;
        document.open(smallPlan);
        QStringList texts = {smallPlan};
        for (int step = 0; step < 30; ++step) {
            document.apply(randomPatch(random, document.text().size()), u"Edit"_s, Origin::Structure);
            texts.resize(document.undoStack()->index());
            texts += document.text();
        }
        for (int step = 0; step < 200; ++step) {
            document.undoStack()->setIndex(random.bounded(document.undoStack()->count() + 1));
            QCOMPARE(document.text(), texts.at(document.undoStack()->index()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PlanDocument)
#include "tst_plandocument.moc"
