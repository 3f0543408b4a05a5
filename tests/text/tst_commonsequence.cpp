// SPDX-License-Identifier: Apache-2.0
#include "commonsequence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;

namespace {

std::vector<size_t> randomValues(QRandomGenerator &random, int most, int different)
{
    std::vector<size_t> values;
    for (int i = 0, count = random.bounded(most + 1); i < count; ++i)
        values.push_back(size_t(random.bounded(different)));
    return values;
}

/** The length of a longest common subsequence, by the table that every textbook has. */
size_t longest(const std::vector<size_t> &one, const std::vector<size_t> &other)
{
    std::vector<std::vector<size_t>> table(one.size() + 1, std::vector<size_t>(other.size() + 1, 0));
    for (size_t i = 1; i <= one.size(); ++i) {
        for (size_t j = 1; j <= other.size(); ++j)
            table[i][j] = one[i - 1] == other[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    }
    return table[one.size()][other.size()];
}

} // namespace

class TestCommonSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAsMuchAsCanBeFound()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const std::vector<size_t> one = randomValues(random, 14, 4);
            const std::vector<size_t> other = randomValues(random, 14, 4);
            const auto pairs = commonSubsequence(one, other);
            QCOMPARE(pairs.size(), longest(one, other));
            for (size_t i = 0; i < pairs.size(); ++i) {
                QCOMPARE(one[size_t(pairs[i].first)], other[size_t(pairs[i].second)]);
                QVERIFY(i == 0 || (pairs[i].first > pairs[i - 1].first && pairs[i].second > pairs[i - 1].second));
            }
        }
    }

    void givesUpWhereTooMuchDiffers()
    {
        const std::vector<size_t> one {1, 10, 11, 12, 2};
        const std::vector<size_t> other {1, 20, 11, 22, 2};
        QCOMPARE(commonSubsequence(one, other, 3).size(), 2);
        QCOMPARE(commonSubsequence(one, other, 4).size(), 3);
    }

    void ascentLeavesOutWhatHasNoPlace()
    {
        QCOMPARE(longestAscent({3, -1, 0, 1, -1, 2}), (std::vector<int> {2, 3, 5}));
        QCOMPARE(longestAscent({}), std::vector<int>());
        QCOMPARE(longestAscent({-1, -1}), std::vector<int>());
    }
};

QTEST_GUILESS_MAIN(TestCommonSequence)
#include "tst_commonsequence.moc"
