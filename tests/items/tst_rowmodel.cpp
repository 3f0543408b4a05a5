// SPDX-License-Identifier: Apache-2.0
#include "modeldump.h"
#include "rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Item {
    int depth = 0;
    QString name;
    QString id;
    QString value;
};

/** `*` for each level of depth, then name, id and value, all optional. */
QList<Item> items(const QString &text)
{
    QList<Item> items;
    for (const QString &line : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = line.mid(line.count(u'*')).split(u':');
        items.append({int(line.count(u'*')), parts.value(0), parts.value(1), parts.value(2)});
    }
    return items;
}

class ListModel : public RowModel
{
public:
    using RowModel::RowModel;

    int columnCount(const QModelIndex & = {}) const override { return 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *row = role == Qt::DisplayRole ? rowAt(index) : nullptr;
        if (!row) {
            return {};
        }
        return index.column() == 0 ? m_items[row->source].name : m_items[row->source].id + u':' + m_items[row->source].value;
    }
    TextRange rangeOf(const QModelIndex &index) const override { return {rowAt(index)->source * 10, rowAt(index)->source * 10 + 9}; }

    void show(const QList<Item> &items, bool reset = false)
    {
        m_next = items;
        std::vector<Row> rows;
        for (const Item &item : std::as_const(m_next)) {
            rows.push_back({item.depth, 0, int(rows.size()), item.name, item.id});
        }
        const auto commit = [this] { m_items = m_next; };
        if (reset) {
            resetRows(std::move(rows), commit);
        } else {
            updateRows(
                std::move(rows),
                [this](const Row &before, const Row &after) { return differs(m_items[before.source], m_next[after.source]); }, commit);
        }
    }

private:
    static bool differs(const Item &before, const Item &after)
    {
        return before.name != after.name || before.id != after.id || before.value != after.value;
    }

    QList<Item> m_items;
    QList<Item> m_next;
};

QStringList signalsOf(ListModel &model, const QList<Item> &next)
{
    QStringList seen;
    QObject context;
    const auto place = [](const QModelIndex &parent) { return parent.isValid() ? parent.data().toString() : u"-"_s; };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &context, [&](const QModelIndex &parent, int first, int last) {
        seen += u"insert %1 %2-%3"_s.arg(place(parent)).arg(first).arg(last);
    });
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &context, [&](const QModelIndex &parent, int first, int last) {
        seen += u"remove %1 %2-%3"_s.arg(place(parent)).arg(first).arg(last);
    });
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &context,
                     [&](const QModelIndex &from, int first, int last, const QModelIndex &to, int row) {
                         seen += u"move %1 %2-%3 to %4 %5"_s.arg(place(from)).arg(first).arg(last).arg(place(to)).arg(row);
                     });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &context, [&](const QModelIndex &first, const QModelIndex &last) {
        seen += u"change %1 %2-%3"_s.arg(place(first.parent())).arg(first.row()).arg(last.row());
    });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &context, [&] { seen += u"reset"_s; });
    model.show(next);
    return seen;
}

class RandomItems
{
public:
    explicit RandomItems(quint32 seed) : m_random(seed) {}

    QList<Item> changed(QList<Item> items)
    {
        for (int count = m_random.bounded(1, 5); count > 0; --count) {
            changeOne(items);
        }
        return items;
    }

private:
    void changeOne(QList<Item> &items)
    {
        const int at = items.isEmpty() ? 0 : m_random.bounded(int(items.size()));
        switch (items.isEmpty() ? 0 : m_random.bounded(7)) {
        case 0:
        case 1:
            items.insert(at, {m_random.bounded(3), u"n%1"_s.arg(m_random.bounded(40)), u"%1"_s.arg(m_random.bounded(30)), {}});
            break;
        case 2:
            items.remove(at, std::min<qsizetype>(m_random.bounded(1, 4), items.size() - at));
            break;
        case 3:
            items.move(at, m_random.bounded(int(items.size())));
            break;
        case 4:
            items[at].name += u'x';
            break;
        case 5:
            items[at].depth = m_random.bounded(3);
            break;
        default:
            items[at].value = QString::number(m_random.bounded(9));
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_RowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsExactlyWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after, const QStringList &expected) {
            QTest::newRow(name) << before << after << expected;
        };
        row("nothing", u"a *b *c"_s, u"a *b *c"_s, {});
        row("a value", u"a *b *c"_s, u"a *b::1 *c"_s, {u"change a 0-0"_s});
        row("neighbours together", u"a b c d"_s, u"a b::1 c::1 d"_s, {u"change - 1-2"_s});
        row("a name typed", u"a *b:1 *c:2"_s, u"a *bb:1 *c:2"_s, {u"change a 0-0"_s});
        row("a name typed without id", u"a *b *c"_s, u"a *bb *c"_s, {u"change a 0-0"_s});
        row("added at the front, all renumbered", u"a:1 b:2 c:3"_s, u"x:1 a:2 b:3 c:4"_s, {u"insert - 0-0"_s, u"change - 1-3"_s});
        row("added in between", u"a *b *c"_s, u"a *b *x *y *c"_s, {u"insert a 1-2"_s});
        row("a branch added", u"a *b"_s, u"a *b x *y *z"_s, {u"insert - 1-1"_s});
        row("removed", u"a *b *c *d e"_s, u"a *d e"_s, {u"remove a 0-1"_s});
        row("a branch removed", u"a *b *c d"_s, u"d"_s, {u"remove - 0-0"_s});
        row("last to the front", u"a b c d"_s, u"d a b c"_s, {u"move - 3-3 to - 0"_s});
        row("first to the end", u"a b c d"_s, u"b c d a"_s, {u"move - 0-0 to - 4"_s});
        row("two to the end", u"a b c d"_s, u"c d a b"_s, {u"move - 2-3 to - 0"_s});
        row("to another parent", u"a *b *c d *e"_s, u"a *b d *c *e"_s, {u"move a 1-1 to d 0"_s});
        row("a parent loses its heading", u"a *b c *d *e"_s, u"a *b *d *e"_s, {u"move  0-1 to a 1"_s, u"remove - 1-1"_s});
        row("a heading put in", u"a *b *d *e"_s, u"a *b c *d *e"_s, {u"insert - 1-1"_s, u"move a 1-2 to c 0"_s});
        row("turned inside out", u"a *b"_s, u"b *a"_s, {u"move a 0-0 to - 0"_s, u"move - 1-1 to b 0"_s});
        row("everything goes", u"a *b c"_s, u""_s, {u"remove - 0-1"_s});
        row("everything comes", u""_s, u"a *b c"_s, {u"insert - 0-1"_s});
    }
    void tellsExactlyWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, expected);
        ListModel model;
        QAbstractItemModelTester tester(&model);
        model.show(items(before), true);
        QCOMPARE(signalsOf(model, items(after)), expected);
        ListModel fresh;
        fresh.show(items(after), true);
        QCOMPARE(modelDump(model), modelDump(fresh));
    }

    void equalsAFreshModelAfterAnySeriesOfChanges()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomItems random(seed);
            QList<Item> next = items(u"a:1 *b:2 **c:3 *d:4 e:5"_s);
            ListModel model;
            model.show(next, true);
            QAbstractItemModelTester tester(&model);
            QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
            for (int step = 0; step < 60; ++step) {
                next = random.changed(next);
                model.show(next);
                ListModel fresh;
                fresh.show(next, true);
                QCOMPARE(modelDump(model), modelDump(fresh));
            }
            QCOMPARE(resets.count(), 0);
        }
    }

    void keepsIndexesOnTheirRows()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            QList<Item> next;
            for (int i = 0; i < 30; ++i) {
                next.append({random.bounded(3), u"name %1"_s.arg(i), {}, {}});
            }
            ListModel model;
            model.show(next, true);
            QHash<QString, QPersistentModelIndex> kept;
            keep(model, {}, kept);
            for (int step = 0; step < 30; ++step) {
                next.move(random.bounded(30), random.bounded(30));
                next[random.bounded(30)].depth = random.bounded(3);
                model.show(next);
                for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
                    QCOMPARE(it.value().data().toString(), it.key());
                }
            }
        }
    }

    void findsTheRowAtAPosition()
    {
        ListModel model;
        model.show(items(u"a b c"_s), true);
        QCOMPARE(model.indexAt(0).data().toString(), u"a"_s);
        QCOMPARE(model.indexAt(9).data().toString(), u"a"_s);
        QCOMPARE(model.indexAt(10).data().toString(), u"b"_s);
        QVERIFY(!model.indexAt(30).isValid());
    }

private:
    static void keep(const QAbstractItemModel &model, const QModelIndex &parent, QHash<QString, QPersistentModelIndex> &kept)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            kept.insert(index.data().toString(), index);
            keep(model, index, kept);
        }
    }
};

QTEST_GUILESS_MAIN(tst_RowModel)
#include "tst_rowmodel.moc"
