// SPDX-License-Identifier: Apache-2.0
#include "planselection.h"
#include "previewpane.h"
#include "theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class CitationLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void citationsAreLinks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("item") << u"- Grounded in: C1 \"a, D2\", notes:D2\n- See C1"_s << QStringList {u"C1"_s, u"notes:D2"_s};
        QTest::newRow("bold field") << u"**Files:** C9\n**Grounded in:** C1 \"x\"\n**Tests:** C8"_s << QStringList {u"C1"_s};
        QTest::newRow("criterion") << u"- [ ] fast (S1, E2 \"b (c)\")\n- slow (S1)"_s << QStringList {u"S1"_s, u"E2"_s};
        QTest::newRow("table") << u"| Risk | Grounded in |\n|---|---|\n| C1 | C2 \"x\" |\n| a | |"_s << QStringList {u"C2"_s};
        QTest::newRow("code") << u"    Grounded in: C1"_s << QStringList();
        QTest::newRow("prose") << u"It is grounded in: C1"_s << QStringList();
        QTest::newRow("nothing cited") << u"- Grounded in: nothing yet"_s << QStringList();
    }
    void citationsAreLinks()
    {
        QFETCH(QString, markdown);
        PlanDocument plan;
        plan.open(markdown);
        PlanSelection selection;
        PreviewPane pane(&plan, &selection);
        pane.resize(700, 200);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QTEST(linksIn(pane), "links");
    }

    void aClickTellsWhatIsCited()
    {
        PlanDocument plan;
        plan.open(u"- Grounded in: C1 \"x\"\n"_s);
        PlanSelection selection;
        PreviewPane pane(&plan, &selection);
        pane.resize(700, 200);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy activated(&pane, &PreviewPane::findingActivated);
        for (int x = 0; x < pane.viewport()->width() && activated.isEmpty(); x += 3)
            QTest::mouseClick(pane.viewport(), Qt::LeftButton, Qt::NoModifier, {x, pane.rectOf({0, 5}).center().y()});
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), u"C1"_s);
    }

private:
    /** The ids that hovering finds, in the order in which they stand. */
    static QStringList linksIn(PreviewPane &pane)
    {
        QStringList found;
        QSignalSpy activated(&pane, &PreviewPane::findingActivated);
        for (int y = 0; y < pane.viewport()->height(); y += 6) {
            for (int x = 0; x < pane.viewport()->width(); x += 6)
                QTest::mouseClick(pane.viewport(), Qt::LeftButton, Qt::NoModifier, {x, y});
        }
        for (const QList<QVariant> &click : activated) {
            if (!found.contains(click.first().toString()))
                found.append(click.first().toString());
        }
        return found;
    }
};

QTEST_MAIN(CitationLinksTest)
#include "tst_citationlinks.moc"
