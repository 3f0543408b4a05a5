// SPDX-License-Identifier: Apache-2.0
#include "researchfiles.h"
#include "researchshelf.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ResearchShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<PlanSession>();
        m_shelf = std::make_unique<ResearchShelf>(m_session.get());
    }

    void whatIsGoneKeepsWhatItSaid()
    {
        put(u"notes.md"_s, "## Constraints\n\n- one\n");
        openPlan(u"---\nresearch: notes.md\n---\n## Tasks\n\n1. **A**\n   - Grounded in: C1 \"one\"\n"_s);
        QCOMPARE(m_session->citations().first().state, CitationState::Current);
        QVERIFY(QFile::remove(m_folder->filePath(u"notes.md"_s)));
        QTRY_VERIFY(!m_session->research().first().error.isEmpty());
        QCOMPARE(m_session->research().first().findings.size(), 1);
        QCOMPARE(m_session->citations().first().state, CitationState::Current);
        put(u"notes.md"_s, "## Constraints\n\n- two\n");
        QTRY_VERIFY(m_session->research().first().error.isEmpty());
        QCOMPARE(m_session->citations().first().state, CitationState::Changed);
    }

    void whatWasNeverThereSaysNothing()
    {
        openPlan(u"---\nresearch: notes.md\n---\n## Tasks\n\n1. **A**\n   - Grounded in: C1 \"one\"\n"_s);
        QVERIFY(!m_session->research().first().error.isEmpty());
        QVERIFY(m_session->research().first().findings.isEmpty());
        QCOMPARE(m_session->citations().first().state, CitationState::Unknown);
    }

    void largeResearchIsReadWhileTheWindowGoesOn()
    {
        QByteArray large = "## Constraints\n\n- one\n\n## Notes\n\n";
        large += QByteArray("Nothing that matters stands here.\n\n").repeated(30'000);
        put(u"large.md"_s, large);
        QSignalSpy reading(m_shelf.get(), &ResearchShelf::readingChanged);
        openPlan(u"---\nresearch: large.md\n---\n# T\n"_s);
        QVERIFY(m_session->research().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->research().size(), 1, 20'000);
        QCOMPARE(m_session->research().first().findings.size(), 1);
        QCOMPARE(reading.count(), 2);
    }

    void headingsAreTakenOnRequestAndWhereTheyAreCited()
    {
        put(u"notes.md"_s, "# Notes\n\n## We met\n\nAnd talked.\n");
        openPlan(u"---\nresearch: notes.md\n---\n# T\n"_s);
        QVERIFY(m_session->research().first().findings.isEmpty());
        m_shelf->useHeadings(u"notes.md"_s);
        QCOMPARE(m_session->research().first().findings.size(), 1);
        openPlan(u"---\nresearch: notes.md\n---\n## Tasks\n\n1. **A**\n   - Grounded in: D1 \"We met\"\n"_s);
        QCOMPARE(m_session->research().first().findings.size(), 1);
        QCOMPARE(m_session->citations().first().state, CitationState::Current);
    }

    void researchIsFoundWhereItUsuallyLies()
    {
        const QDir top(m_folder->path());
        for (const QString &folder : {u".git"_s, u"plans/a"_s, u"docs/research"_s, u".agents/bundles"_s, u".agents/research"_s})
            QVERIFY(top.mkpath(folder));
        put(u"docs/research/b.md"_s, "b");
        put(u"docs/research/a.yaml"_s, "a");
        put(u"docs/research/picture.png"_s, "p");
        put(u".agents/bundles/c.md"_s, "c");
        put(u"plans/a/plan.md"_s, "# T\n");
        QCOMPARE(conventionalResearch(top.filePath(u"plans/a/plan.md"_s)),
                 QStringList({u"../../docs/research/a.yaml"_s, u"../../docs/research/b.md"_s, u"../../.agents/bundles/c.md"_s}));
        QCOMPARE(researchName(top.filePath(u"plans/a/plan.md"_s), top.filePath(u"docs/research/b.md"_s)), u"../../docs/research/b.md"_s);
        QCOMPARE(researchName(top.filePath(u"plans/a/plan.md"_s), u"/elsewhere/b.md"_s), u"/elsewhere/b.md"_s);
        QVERIFY(top.rmdir(u".git"_s));
        QVERIFY(conventionalResearch(top.filePath(u"plans/a/plan.md"_s)).isEmpty());
    }

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void openPlan(const QString &text) const
    {
        m_session->document()->open(text);
        m_shelf->setPlanPath(m_folder->filePath(u"plan.md"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<ResearchShelf> m_shelf;
};

QTEST_GUILESS_MAIN(ResearchShelfTest)
#include "tst_researchshelf.moc"
