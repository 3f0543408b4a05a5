// SPDX-License-Identifier: Apache-2.0
#include "pillbutton.h"
#include "planselection.h"
#include "plantree.h"
#include "riskfilterbar.h"
#include "riskmatrixview.h"
#include "riskmodel.h"
#include "risksorter.h"
#include "riskspane.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = u"# Plan: Sample\n\n## Risks\n\n| Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|\n"
                       "| A | Low | High | Do |\n| B | High | High | |\n| C | Low | High | Do |\n| D | banana | High | Do |\n"_s;

QString rowsText(int count)
{
    QString text = sample;
    for (int i = 0; i < count; ++i)
        text += u"| R%1 | High | High | Do |\n"_s.arg(i);
    return text;
}

} // namespace

/** Risks between likelihood and impact, by mouse, by keys and in words; and the rows that a filter leaves. */
class RiskMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void everyRiskHasItsMark();
    void overfullFieldsSayHowManyMore_data();
    void overfullFieldsSayHowManyMore();
    void marksAndFieldsNeverOverlap();
    void aClickOnAMarkSelectsItsRow();
    void aClickOnAFieldShowsOnlyIts();
    void aDragRatesAnew();
    void aDragToWhereItWasIsNone();
    void aReadOnlyPlanIsNotRated();
    void keysWalkAndRate();
    void itIsSaidInWords();
    void pillsFilter_data();
    void pillsFilter();
    void filteredRowsAreNotMoved();
    void whatIsSelectedElsewhereIsNotHidden();
    void aNewRiskIsNotHidden();

private:
    const QString &text() const { return m_session->document()->text(); }
    void open(const QString &plan);
    int rows() const { return m_pane->tree()->model()->rowCount(); }
    QPoint markPlace(int risk) const { return m_matrix->places().placeOf(risk).center() + QPoint(1, 1); }
    QPoint fieldPlace(Level likelihood, Level impact) const;
    void drag(const QPoint &from, const QPoint &to);
    PillButton *pill(const QString &words) const;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<RisksPane> m_pane;
    RiskMatrixView *m_matrix = nullptr;
};

void RiskMatrixTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_pane = std::make_unique<RisksPane>(m_session.get(), m_selection.get());
    m_matrix = m_pane->findChild<RiskMatrixView *>();
    m_pane->resize(900, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QCoreApplication::processEvents();
}

void RiskMatrixTest::open(const QString &plan)
{
    m_session->document()->open(plan);
    QCoreApplication::processEvents();
}

/** A free place in a field, at its foot. */
QPoint RiskMatrixTest::fieldPlace(Level likelihood, Level impact) const
{
    for (const RiskMatrixLayout::Field &field : m_matrix->places().fields()) {
        if (field.likelihood == likelihood && field.impact == impact)
            return field.place.bottomLeft() + QPoint(3, -2);
    }
    return {};
}

void RiskMatrixTest::drag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(m_matrix, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, m_matrix->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_matrix, &move);
    QTest::mouseRelease(m_matrix, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

PillButton *RiskMatrixTest::pill(const QString &words) const
{
    for (PillButton *button : m_pane->findChildren<PillButton *>()) {
        if (button->isVisible() && button->text().startsWith(words))
            return button;
    }
    return nullptr;
}

void RiskMatrixTest::everyRiskHasItsMark()
{
    QCOMPARE(m_matrix->places().marks().size(), 4);
    const auto fieldOf = [this](int risk) { return m_matrix->places().fieldAt(m_matrix->places().placeOf(risk).center()); };
    QCOMPARE(fieldOf(0), fieldOf(2));
    const RiskMatrixLayout::Field field = m_matrix->places().fields().at(fieldOf(0));
    QCOMPARE(field.likelihood, Level::Low);
    QCOMPARE(field.impact, Level::High);
    QCOMPARE(m_matrix->places().fields().at(fieldOf(3)).likelihood, Level::Unknown);
}

void RiskMatrixTest::overfullFieldsSayHowManyMore_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("some") << 10;
    QTest::newRow("many") << 300;
}

void RiskMatrixTest::overfullFieldsSayHowManyMore()
{
    QFETCH(const int, count);
    open(rowsText(count));
    const RiskMatrixLayout::Field &field = m_matrix->places().fields().at(2);
    QCOMPARE(field.likelihood, Level::High);
    QCOMPARE(field.impact, Level::High);
    const auto isIn = [&field](const RiskMatrixLayout::Mark &mark) { return field.place.contains(mark.place); };
    QCOMPARE(int(std::ranges::count_if(m_matrix->places().marks(), isIn)) + field.hidden, count + 1);
    const int last = count + 3;
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(last, 0));
    QCoreApplication::processEvents();
    QVERIFY(!m_matrix->places().placeOf(last).isEmpty());
}

void RiskMatrixTest::marksAndFieldsNeverOverlap()
{
    RiskMatrix matrix = RiskMatrix::of(m_session->plan());
    for (int i = 0; i < 60; ++i)
        matrix.marks.append({u"R"_s, Level(1 + i % 3), Level(1 + i / 3 % 3)});
    const QFontMetrics metrics = m_matrix->fontMetrics();
    for (const QSize &size : {RiskMatrixLayout::minimumSize(metrics, true), QSize(360, 400), QSize(700, 500)}) {
        const RiskMatrixLayout layout(matrix, size, metrics, 5);
        const QList<RiskMatrixLayout::Mark> &marks = layout.marks();
        for (qsizetype i = 0; i < marks.size(); ++i) {
            QVERIFY(layout.fields().at(layout.fieldAt(marks[i].place.center())).place.contains(marks[i].place));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!marks[i].place.intersects(marks[j].place));
        }
    }
}

void RiskMatrixTest::aClickOnAMarkSelectsItsRow()
{
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    QTest::mouseClick(m_matrix, Qt::LeftButton, {}, markPlace(2));
    QCOMPARE(m_pane->tree()->currentIndex().data(RiskModel::RiskIndexRole).toInt(), 2);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_matrix->current(), 2);
    QCOMPARE(text(), sample);
}

void RiskMatrixTest::aClickOnAFieldShowsOnlyIts()
{
    QTest::mouseClick(m_matrix, Qt::LeftButton, {}, fieldPlace(Level::Low, Level::High));
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 2);
    QVERIFY(pill(u"Low × high"_s));
    // A mark of another field takes the view to all again.
    QTest::mouseClick(m_matrix, Qt::LeftButton, {}, markPlace(1));
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 4);
    QTest::mouseClick(m_matrix, Qt::LeftButton, {}, fieldPlace(Level::Unknown, Level::Unknown));
    QCOMPARE(rows(), 1);
    QTest::mouseClick(m_matrix, Qt::LeftButton, {}, fieldPlace(Level::Unknown, Level::Unknown));
    QCOMPARE(rows(), 4);
}

void RiskMatrixTest::aDragRatesAnew()
{
    const int before = m_session->document()->undoStack()->index();
    drag(markPlace(0), fieldPlace(Level::Medium, Level::Low));
    QVERIFY(text().contains(u"| A | Medium | Low | Do |"_s));
    QCOMPARE(m_session->document()->undoStack()->index(), before + 1);
    drag(markPlace(3), fieldPlace(Level::High, Level::Medium));
    QVERIFY(text().contains(u"| D | High | Medium | Do |"_s));
    m_session->document()->undoStack()->undo();
    m_session->document()->undoStack()->undo();
    QCOMPARE(text(), sample);
}

void RiskMatrixTest::aDragToWhereItWasIsNone()
{
    drag(markPlace(0), fieldPlace(Level::Low, Level::High));
    drag(markPlace(0), QPoint(-50, -50));
    drag(markPlace(0), fieldPlace(Level::Unknown, Level::Unknown));
    QCOMPARE(text(), sample);
}

void RiskMatrixTest::aReadOnlyPlanIsNotRated()
{
    m_session->document()->open(sample, u"It is not UTF-8."_s);
    QCoreApplication::processEvents();
    drag(markPlace(0), fieldPlace(Level::Medium, Level::Low));
    m_matrix->setFocus();
    QTest::keyClick(m_matrix, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(text(), sample);
}

void RiskMatrixTest::keysWalkAndRate()
{
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(0, 0));
    QCoreApplication::processEvents();
    m_matrix->setFocus();
    QTest::keyClick(m_matrix, Qt::Key_Right);
    QCOMPARE(m_matrix->current(), 1);
    QTest::keyClick(m_matrix, Qt::Key_Left);
    QCOMPARE(m_matrix->current(), 0);
    QTest::keyClick(m_matrix, Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(text().contains(u"| A | Medium | High | Do |"_s));
    QTest::keyClick(m_matrix, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(text().contains(u"| A | Medium | Medium | Do |"_s));
    QVERIFY(m_matrix->hasFocus());
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QCOMPARE(rows(), 1);
    QTest::keyClick(m_matrix, Qt::Key_Down, Qt::ControlModifier); // the view goes along
    QCOMPARE(rows(), 1);
    QTest::keyClick(m_matrix, Qt::Key_Escape);
    QCOMPARE(rows(), 4);
}

void RiskMatrixTest::itIsSaidInWords()
{
    const RiskMatrix matrix = RiskMatrix::of(m_session->plan());
    QCOMPARE(matrix.words(0), u"Risk 1, A: likelihood low, impact high, exposure medium"_s);
    QCOMPARE(matrix.words(3), u"Risk 4, D: likelihood not rated, impact high, exposure not rated"_s);
    QCOMPARE(matrix.words(Level::Low, Level::High), u"Low likelihood, high impact: 2 risks"_s);
    QCOMPARE(matrix.summary(), u"4 risks. Exposure high: 2. Exposure medium: 1, 3. Exposure low: none. Not rated: 4."_s);
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(1, 0));
    QCoreApplication::processEvents();
    QVERIFY(m_matrix->accessibleDescription().startsWith(u"Risk 2, B"_s));
}

void RiskMatrixTest::pillsFilter_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("high") << u"High 1"_s << 1;
    QTest::newRow("medium") << u"Medium 2"_s << 2;
    QTest::newRow("low") << u"Low 0"_s << 0;
    QTest::newRow("not rated") << u"Not rated 1"_s << 1;
    QTest::newRow("no mitigation") << u"No mitigation 1"_s << 1;
    QTest::newRow("all") << u"All 4"_s << 4;
}

void RiskMatrixTest::pillsFilter()
{
    QFETCH(const QString, words);
    PillButton *button = pill(words);
    QVERIFY(button);
    button->click();
    QCoreApplication::processEvents();
    QTEST(rows(), "count");
    QVERIFY(pill(words)->isChecked());
    pill(u"All"_s)->click();
    QCOMPARE(rows(), 4);
}

void RiskMatrixTest::filteredRowsAreNotMoved()
{
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(1, 0));
    QVERIFY(m_pane->can(Command::MoveRowDown));
    pill(u"Medium"_s)->click();
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(0, 0));
    QVERIFY(!m_pane->can(Command::MoveRowDown));
    QVERIFY(m_pane->nameOf(Command::MoveRowDown).contains(u"filtered"_s));
    QCOMPARE(m_pane->tree()->dragDropMode(), QAbstractItemView::NoDragDrop);
}

void RiskMatrixTest::whatIsSelectedElsewhereIsNotHidden()
{
    pill(u"Medium"_s)->click();
    QCOMPARE(rows(), 2);
    m_selection->select(m_session->plan().risks[1].range, this);
    QCOMPARE(rows(), 4);
    QCOMPARE(m_pane->tree()->currentIndex().data(RiskModel::RiskIndexRole).toInt(), 1);
}

void RiskMatrixTest::aNewRiskIsNotHidden()
{
    pill(u"Low"_s)->click();
    QCOMPARE(rows(), 0);
    m_pane->run(Command::AddRow);
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 5);
    QVERIFY(pill(u"All"_s)->isChecked());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    RiskMatrixTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_riskmatrix.moc"
