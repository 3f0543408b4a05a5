// SPDX-License-Identifier: Apache-2.0
#include "approvalmodel.h"
#include "criteriamodel.h"
#include "decisionmodel.h"
#include "findingsmodel.h"
#include "fullplan.h"
#include "modeldump.h"
#include "outlinemodel.h"
#include "riskmodel.h"
#include "tasktreemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** One of each model that shows the plan. */
struct Models {
    explicit Models(PlanSession *session)
        : tasks(session)
        , criteria(session)
        , risks(session)
        , decisions(session)
        , approvals(session)
        , findings(session)
        , outline(session)
    {}

    QList<RowModel *> all() { return {&tasks, &criteria, &risks, &decisions, &approvals, &findings, &outline}; }

    TaskTreeModel tasks;
    CriteriaModel criteria;
    RiskModel risks;
    DecisionModel decisions;
    ApprovalModel approvals;
    FindingsModel findings;
    OutlineModel outline;
};

/** Everything that two models show in their own roles, and where their rows stand. */
QStringList roleDump(const RowModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const TextRange range = model.rangeOf(index);
        QStringList values = {u"%1-%2"_s.arg(range.start).arg(range.end)};
        for (int role = Qt::UserRole + 1; role < Qt::UserRole + 16; ++role) {
            const QVariant value = index.data(role);
            values += value.canConvert<QStringList>() ? value.toStringList().join(u',') : value.toString();
        }
        lines += values.join(u'|');
        lines += roleDump(model, index);
    }
    return lines;
}

class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    TextPatch next(const QString &text)
    {
        const LineIndex lines(text);
        const int line = m_random.bounded(lines.count());
        const qsizetype start = lines.start(line);
        const TextRange some = lines.lines(line, std::min(lines.count() - 1, line + m_random.bounded(6)));
        switch (m_random.bounded(7)) {
        case 0:
            return TextPatch(some, {});
        case 1:
            return TextPatch({start, start}, pieces().at(m_random.bounded(pieces().size())));
        case 2: { // lines move elsewhere
            const qsizetype target = lines.start(m_random.bounded(lines.count()));
            const QString moved = text.mid(some.start, some.length());
            return TextPatch::fromChanges({{some, {}}, {{target, target}, moved}}).value_or(TextPatch());
        }
        case 3: { // a digit becomes another
            const qsizetype digit = text.indexOf(u'2', start);
            return digit < 0 ? TextPatch() : TextPatch({digit, digit + 1}, QString::number(m_random.bounded(9)));
        }
        default: {
            const qsizetype position = m_random.bounded(int(text.size()) + 1);
            return TextPatch({position, std::min(text.size(), position + m_random.bounded(2))},
                             QString(QChar(u'a' + m_random.bounded(26))));
        }
        }
    }

private:
    static const QStringList &pieces()
    {
        static const QStringList all = {u"1. **New task**\n   - Estimate: 3 hours\n"_s,
                                        u"### Phase 9: Late (2 hours)\n"_s,
                                        u"- [ ] New criterion\n"_s,
                                        u"| New risk | High | High | None |\n"_s,
                                        u"## Risks\n"_s,
                                        u"### Decision 7: New\n"_s,
                                        u"\n"_s,
                                        u"```\n"_s,
                                        u"- [x] Somebody\n"_s,
                                        u"### Task 8: Heading\n**Estimate:** 1 hour\n"_s,
                                        u"## Implementation Tasks\n"_s,
                                        u"   - Depends on: Task 1\n"_s};
        return all;
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_ItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalFreshOnesAfterAnySeriesOfEdits_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void equalFreshOnesAfterAnySeriesOfEdits()
    {
        QFETCH(quint32, seed);
        RandomEdits edits(seed);
        PlanSession session;
        session.document()->open(fullPlan());
        Models models(&session);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        std::vector<std::unique_ptr<QSignalSpy>> resets;
        for (RowModel *model : models.all()) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model));
            resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
        }
        for (int step = 0; step < 60; ++step) {
            if (step % 5 == 4) {
                session.document()->undoStack()->undo();
            } else {
                session.document()->apply(edits.next(session.document()->text()), u"Edit"_s, PlanDocument::Origin::Structure);
            }
            session.settle();
            verifyFresh(session, models);
        }
        for (const auto &spy : resets) {
            QCOMPARE(spy->count(), 0);
        }
    }

    void resetWhenAnotherPlanIsOpened()
    {
        PlanSession session;
        session.document()->open(fullPlan());
        Models models(&session);
        session.document()->open(u"## Tasks\n\n1. **Only**\n"_s);
        session.settle();
        verifyFresh(session, models);
        QCOMPARE(models.tasks.rowCount(), 1);
    }

    void stayOnTheSameTasks()
    {
        PlanSession session;
        session.document()->open(fullPlan());
        TaskTreeModel model(&session);
        QHash<QString, QPersistentModelIndex> kept;
        for (int task = 0; task < session.plan().tasks.size(); ++task) {
            kept.insert(session.plan().tasks[task].title, model.indexOfTask(task));
        }
        // A new first task renumbers all others, and a phase goes.
        QString text = session.document()->text();
        for (int number = 5; number >= 1; --number) {
            text.replace(u"\n%1. "_s.arg(number), u"\n%1. "_s.arg(number + 1));
        }
        text.replace(u"\n2. **Write"_s, u"\n1. **Begin**\n2. **Write"_s).remove(u"### Phase 2: Screen (3 hours)\n"_s);
        session.document()->apply(TextPatch::difference(session.document()->text(), text), u"Edit"_s, PlanDocument::Origin::Disk);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(kept.size(), 5);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            QCOMPARE(it.value().data().toString(), it.key());
        }
    }

    void sayNothingWhenOnlyPositionsChange()
    {
        PlanSession session;
        session.document()->open(fullPlan());
        Models models(&session);
        const auto told = std::make_shared<QStringList>();
        for (RowModel *model : models.all()) {
            connect(model, &QAbstractItemModel::dataChanged, this,
                    [told, model] { *told += QString::fromLatin1(model->metaObject()->className()); });
        }
        const qsizetype prose = session.document()->text().indexOf(u"take a minute"_s);
        session.document()->apply(TextPatch({prose, prose}, u"always "_s), u"Typing"_s, PlanDocument::Origin::Editor);
        QCOMPARE(*told, QStringList());
        const QModelIndex risk = models.risks.index(0, 0);
        QCOMPARE(session.document()->text().mid(models.risks.rangeOf(risk).start, 20), u"| The queue fills up"_s);
    }

    void tickWithOneCharacter_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("task") << u"tasks"_s << u"5. [ ] **Say"_s << u"5. [x] **Say"_s;
        QTest::newRow("criterion") << u"criteria"_s << u"- [ ] An invoice"_s << u"- [x] An invoice"_s;
        QTest::newRow("criterion cleared") << u"criteria"_s << u"- [x] Nothing"_s << u"- [ ] Nothing"_s;
    }
    void tickWithOneCharacter()
    {
        QFETCH(QString, model);
        QFETCH(QString, before);
        QFETCH(QString, after);
        PlanSession session;
        session.document()->open(fullPlan());
        Models models(&session);
        RowModel *ticked = model == u"tasks"_s ? static_cast<RowModel *>(&models.tasks) : &models.criteria;
        QModelIndex index = ticked->indexAt(fullPlan().indexOf(before) + 8);
        index = index.siblingAtColumn(model == u"tasks"_s ? int(TaskTreeModel::TitleColumn) : 0);
        QVERIFY(index.flags().testFlag(Qt::ItemIsUserCheckable));
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QSignalSpy patched(session.document(), &PlanDocument::textPatched);
        QVERIFY(ticked->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(session.document()->text(), fullPlan().replace(before, after));
        const auto patch = patched.first().first().value<TextPatch>();
        QCOMPARE(patch.changes().size(), 1);
        QCOMPARE(patch.extent().length(), 1);
        QCOMPARE(index.data(Qt::CheckStateRole).toInt() == Qt::Checked, !isOn);
        session.document()->undoStack()->undo();
        QCOMPARE(session.document()->text(), fullPlan());
    }

    void neverTickAReadOnlyPlan()
    {
        PlanSession session;
        session.document()->open(fullPlan(), u"The file is not valid UTF-8."_s);
        CriteriaModel model(&session);
        QVERIFY(!model.setData(model.index(0, 0, model.index(0, 0)), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(session.document()->text(), fullPlan());
    }

private:
    static void verifyFresh(PlanSession &session, Models &models)
    {
        Models fresh(&session);
        for (int i = 0; i < models.all().size(); ++i) {
            QCOMPARE(modelDump(*models.all().at(i)), modelDump(*fresh.all().at(i)));
            QCOMPARE(roleDump(*models.all().at(i)), roleDump(*fresh.all().at(i)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ItemModels)
#include "tst_itemmodels.moc"
