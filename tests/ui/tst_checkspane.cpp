// SPDX-License-Identifier: Apache-2.0
#include "checkspane.h"
#include "findingsmodel.h"
#include "planselection.h"
#include "plantree.h"
#include "severitybutton.h"
#include "theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ChecksPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsArePerSeverity();
    void hiddenSeveritiesAreNotListed();
    void stepsGoRoundInTheOrderShown();
    void aSelectionShowsTheFindingInIt();
    void nothingToFixIsSaid();
    void stateIsRemembered();
    void notesAreHiddenUntilTheyAreAskedFor();
    void whatARuleFindsOftenIsAGroup();
    void wordsFilterTheFindings();
    void aClickOnAFixMendsTheFinding();
    void aGroupIsFixedAsOneStep();
    void aMessageRunsOnWhereThereIsNoFix();

private:
    /** The findings that are listed, those in groups too. */
    QModelIndexList listed() const
    {
        QModelIndexList rows;
        const QAbstractItemModel *model = m_pane->tree()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            for (int child = 0; child < model->rowCount(index); ++child)
                rows.append(model->index(child, 0, index));
            if (!model->hasChildren(index))
                rows.append(index);
        }
        return rows;
    }
    int rows() const { return int(listed().size()); }
    QModelIndex groupOf(const QString &rule) const
    {
        const QAbstractItemModel *model = m_pane->tree()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (model->hasChildren(index) && index.data(FindingsModel::RuleRole).toString() == rule)
                return index;
        }
        return {};
    }
    SeverityButton *button(int at) const { return m_pane->findChildren<SeverityButton *>().value(at); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<ChecksPane> m_pane;
};

void ChecksPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(
        u"# Plan: X\n\n## Tasks\n1. **One**\n   - Tests: t\n   - Depends on: Task 99\n2. **Two**\n   - Tests: t\n   - Estimate: banana\n"_s);
    m_pane = std::make_unique<ChecksPane>(m_session.get(), m_selection.get());
    m_pane->resize(800, 200);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QVERIFY(m_session->findings().size() >= 2);
    button(2)->setChecked(true);
}

void ChecksPaneTest::countsArePerSeverity()
{
    const Severity order[] = {Severity::Error, Severity::Warning, Severity::Info};
    for (int i = 0; i < 3; ++i) {
        const auto count = std::ranges::count(m_session->findings(), order[i], &Finding::severity);
        QCOMPARE(button(i)->isVisible(), count > 0);
        if (count > 0)
            QVERIFY(button(i)->accessibleName().startsWith(QString::number(count)));
    }
}

void ChecksPaneTest::hiddenSeveritiesAreNotListed()
{
    const int all = rows();
    QCOMPARE(all, m_session->findings().size());
    int hidden = 0;
    const Severity order[] = {Severity::Error, Severity::Warning, Severity::Info};
    for (int i = 0; i < 3; ++i) {
        button(i)->setChecked(false);
        hidden += int(std::ranges::count(m_session->findings(), order[i], &Finding::severity));
        QCOMPARE(rows(), all - hidden);
    }
    QVERIFY(!m_pane->tree()->isVisible());
    button(0)->setChecked(true);
    button(1)->setChecked(true);
    button(2)->setChecked(true);
    QCOMPARE(rows(), all);
}

void ChecksPaneTest::stepsGoRoundInTheOrderShown()
{
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    const QModelIndexList order = listed();
    for (int i = 0; i <= rows(); ++i) {
        QVERIFY(m_pane->nextFinding());
        QCOMPARE(m_pane->tree()->currentIndex().siblingAtColumn(0), order[i % rows()]);
    }
    QVERIFY(m_pane->previousFinding());
    QCOMPARE(m_pane->tree()->currentIndex().siblingAtColumn(0), order.last());
    QCOMPARE(activated.size(), rows() + 2);
    QCOMPARE(activated.last()[0].value<TextRange>(), m_pane->tree()->rangeOf(m_pane->tree()->currentIndex()));
}

void ChecksPaneTest::aSelectionShowsTheFindingInIt()
{
    TextRange place;
    for (const QModelIndex &index : listed())
        place = m_pane->tree()->rangeOf(index).isEmpty() ? place : m_pane->tree()->rangeOf(index);
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    m_selection->select(place, this);
    QVERIFY(m_pane->tree()->rangeOf(m_pane->tree()->currentIndex()).overlaps(place));
    QCOMPARE(selected.size(), 1);
}

void ChecksPaneTest::nothingToFixIsSaid()
{
    QVERIFY(m_pane->tree()->isVisible());
    m_session->document()->open(u"Just a sentence.\n"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_pane->tree()->isVisible(), !m_session->findings().isEmpty());
    if (m_session->findings().isEmpty())
        QVERIFY(!m_pane->nextFinding());
}

void ChecksPaneTest::stateIsRemembered()
{
    button(1)->setChecked(false);
    const QByteArray state = m_pane->saveState();
    ChecksPane other(m_session.get(), m_selection.get());
    QVERIFY(!other.restoreState("nonsense"));
    QVERIFY(other.restoreState(state));
    QVERIFY(!other.findChildren<SeverityButton *>().value(1)->isChecked());
    QVERIFY(other.findChildren<SeverityButton *>().value(0)->isChecked());
}

void ChecksPaneTest::notesAreHiddenUntilTheyAreAskedFor()
{
    const ChecksPane fresh(m_session.get(), m_selection.get());
    QVERIFY(fresh.isListed(Severity::Error) && fresh.isListed(Severity::Warning) && !fresh.isListed(Severity::Info));
}

void ChecksPaneTest::whatARuleFindsOftenIsAGroup()
{
    QVERIFY(!groupOf(u"task-no-files"_s).isValid());
    m_session->document()->open(u"# Plan: X\n\n## Tasks\n1. **One**\n2. **Two**\n3. **Three**\n"_s);
    const QModelIndex group = groupOf(u"task-no-files"_s);
    QVERIFY(group.isValid());
    QCOMPARE(m_pane->tree()->model()->rowCount(group), 3);
    QVERIFY(m_pane->tree()->isExpanded(group));
    button(1)->setChecked(false);
    QVERIFY(!groupOf(u"task-no-files"_s).isValid());
}

void ChecksPaneTest::wordsFilterTheFindings()
{
    auto *words = m_pane->findChild<QLineEdit *>();
    words->setText(u"banana"_s);
    QCOMPARE(rows(), 1);
    words->setText(u"dependency-missing"_s);
    QCOMPARE(rows(), 1);
    words->setText(u"no such words"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(!m_pane->tree()->isVisible());
    words->clear();
    QCOMPARE(rows(), m_session->findings().size());
}

void ChecksPaneTest::aClickOnAFixMendsTheFinding()
{
    const auto hasFix = [](const QModelIndex &index) { return index.data(FindingsModel::RuleRole).toString() == u"dependency-missing"_s; };
    const QModelIndexList all = listed();
    const auto found = std::ranges::find_if(all, hasFix);
    QVERIFY(found != all.end());
    const QModelIndex fix = found->siblingAtColumn(FindingsModel::FixColumn);
    QVERIFY(!fix.data().toString().isEmpty());
    m_pane->tree()->scrollTo(fix);
    QTest::mouseClick(m_pane->tree()->viewport(), Qt::LeftButton, {}, m_pane->tree()->visualRect(fix).center());
    QVERIFY(m_session->document()->text().contains(u"Depends on: None"_s));
    m_session->document()->undoStack()->undo();
    QVERIFY(m_session->document()->text().contains(u"Task 99"_s));
}

void ChecksPaneTest::aGroupIsFixedAsOneStep()
{
    const QString text = u"# Plan: X\n\n## Tasks\n1. **One**\n   - Tests: a\n2. **Two**\n   - Tests: b\n3. **Three**\n   - Tests: c\n"_s;
    m_session->document()->open(text);
    const QModelIndex group = groupOf(u"task-no-dependencies"_s);
    QVERIFY(group.isValid());
    QVERIFY(group.siblingAtColumn(FindingsModel::FixColumn).data().toString().contains(u'3'));
    const QModelIndex fix = group.siblingAtColumn(FindingsModel::FixColumn);
    m_pane->tree()->scrollTo(fix);
    QTest::mouseClick(m_pane->tree()->viewport(), Qt::LeftButton, {}, m_pane->tree()->visualRect(fix).center());
    QCOMPARE(m_session->document()->text().count(u"Depends on:"_s), 3);
    QVERIFY(!groupOf(u"task-no-dependencies"_s).isValid());
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), text);
}

void ChecksPaneTest::aMessageRunsOnWhereThereIsNoFix()
{
    m_pane->resize(420, 700); // every row is in sight
    PlanTree *tree = m_pane->tree();
    tree->expandAll();
    tree->setCurrentIndex({});
    const QImage picture = tree->viewport()->grab().toImage();
    int without = 0;
    int with = 0;
    for (const QModelIndex &row : listed()) {
        const QModelIndex message = row.siblingAtColumn(FindingsModel::MessageColumn);
        const QModelIndex fix = row.siblingAtColumn(FindingsModel::FixColumn);
        const QRect place = tree->visualRect(fix).adjusted(1, 3, -1, -3);
        if (tree->fontMetrics().horizontalAdvance(message.data().toString()) < tree->columnWidth(message.column()) + place.width())
            continue;
        // what is drawn before the place where a fix begins
        bool runsOn = false;
        for (int x = place.left(); x < place.left() + Spacing::medium - 2; ++x) {
            for (int y = place.top(); y <= place.bottom(); ++y)
                runsOn = runsOn || picture.pixel(x, y) != picture.pixel(place.topLeft());
        }
        const bool hasFix = !fix.data().toString().isEmpty();
        QCOMPARE(runsOn, !hasFix);
        (hasFix ? with : without) += 1;
    }
    QVERIFY2(with > 0 && without > 0, qPrintable(u"%1 with a fix, %2 without"_s.arg(with).arg(without)));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    ChecksPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkspane.moc"
