// SPDX-License-Identifier: Apache-2.0
#include "approvaledits.h"
#include "checkpointedits.h"
#include "citationedits.h"
#include "criterionedits.h"
#include "criteriongroupedits.h"
#include "decisionedits.h"
#include "editcase.h"
#include "effortedits.h"
#include "frontmatteredits.h"
#include "guard.h"
#include "optionedits.h"
#include "plancontent.h"
#include "questionedits.h"
#include "randomsections.h"
#include "riskedits.h"
#include "textitemedits.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

using Make = std::function<Edit(const EditSubject &)>;

/** A random edit, and for one that sets a single value those that set the same again and that set it back. */
struct RandomEdit {
    QString words;
    Make make;
    Make again;
    Make back;
    bool staysText = false; ///< the value before had lines that an entry may keep, and cannot be given
};

QString withCrLf(const QString &text)
{
    return QString(text).replace(u'\n', u"\r\n"_s);
}

/** Values of which some cannot be written everywhere. */
QString hostile(QRandomGenerator &random)
{
    static const QStringList values {
        u"a | b"_s,       u"`code` | `|`"_s, u"x --> y"_s,        u"# lead"_s,       u"* star"_s,       u"1. x"_s,
        u"**Bold:** x"_s, u"[ ] box"_s,      u"> quote"_s,        u"<b>bold</b>"_s,  u"<!-- open"_s,    u"a\\"_s,
        u"日本語 🙂"_s,   u"Option B"_s,     u"a: b"_s,           u"two\nlines"_s,   u"   "_s,          u"x (S1)"_s,
        u"---"_s,         u"| a |"_s,        u"[a]: b"_s,         u"```"_s,          u"answered — x"_s, u"_Name: x_"_s,
        u"x \\| y"_s,     u"Phase 3: x"_s,   u"Total: 3 hours"_s, u"<<<<<<< ours"_s, u"&amp; ~x~"_s,    u"\\# x"_s};
    return values[random.bounded(int(values.size()))];
}

/** A list, a quote and the like begin on a line of their own, with a blank line behind them: where a text stood, they do not tell. */
bool isBlock(const QString &value)
{
    static const QStringList lists {u"* "_s, u"- "_s, u"1. "_s};
    static const QStringList blocks {u"> "_s, u"| "_s, u"```"_s, u"---"_s, u"[ ]"_s, u"<b>"_s, u"<!--"_s};
    const auto begins = [&](const QString &start) { return value.startsWith(start); };
    return std::ranges::any_of(lists, begins) || (value.contains(u'\n') && std::ranges::any_of(blocks, begins));
}

/** What a value was before that was set; for one that is empty too, whether it can be set to nothing again. */
struct Before {
    QString value;
    bool mayBeEmpty = false;
};

class EditPicker
{
public:
    EditPicker(QRandomGenerator &random, const Plan &plan, bool isHostile) : m_random(random), m_plan(plan), m_isHostile(isHostile) {}

    RandomEdit picked()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return criterion();
        case 1:
            return risk();
        case 2:
            return decision();
        case 3:
            return option();
        case 4:
            return checkpoint();
        case 5:
            return single();
        default:
            return item();
        }
    }

private:
    QString value() { return m_isHostile ? hostile(m_random) : u"New %1"_s.arg(m_random.bounded(100)); }
    int below(qsizetype count) { return count == 0 ? 0 : m_random.bounded(int(count)); }

    static RandomEdit setting(const QString &words, const QString &value, const Before &before,
                              const std::function<Edit(const EditSubject &, const QString &)> &set)
    {
        const Make make = [=](const EditSubject &subject) { return set(subject, value); };
        const bool canGoBack = (before.mayBeEmpty || (!before.value.isEmpty() && !value.trimmed().isEmpty()))
            && (before.value.isEmpty() || isBlock(value) == isBlock(before.value));
        return {words + u" = "_s + value, make, make,
                canGoBack ? Make([=](const EditSubject &subject) { return set(subject, before.value); }) : Make(),
                before.value.contains(u'\n')};
    }

    RandomEdit criterion()
    {
        const int index = below(m_plan.criteria.size());
        const int to = below(m_plan.criteria.size());
        const QString text = value();
        const QString group = m_random.bounded(2) ? u"functional"_s : u"Security"_s;
        switch (m_random.bounded(8)) {
        case 6: {
            const QString title = m_plan.criteria.value(index).group;
            const auto rename = [](const QString &from, const QString &to) {
                return [=](const EditSubject &s) { return renameCriterionGroup(s, from, to); };
            };
            return {u"rename group "_s + title + u" = "_s + text, rename(title, text), rename(text, text), rename(text, title)};
        }
        case 0:
            return {
                u"add criterion %1 %2"_s.arg(to).arg(text), [=](const EditSubject &s) { return addCriterion(s, {}, to, text); }, {}, {}};
        case 1:
            return {u"add criterion to group "_s + group + text,
                    [=](const EditSubject &s) { return addCriterion(s, group, 99, text); },
                    {},
                    {}};
        case 2:
            return {
                u"move criterion %1 %2"_s.arg(index).arg(to), [=](const EditSubject &s) { return moveCriterion(s, index, to); }, {}, {}};
        case 3:
            return {u"move criterion %1 to group "_s.arg(index) + group,
                    [=](const EditSubject &s) { return moveCriterion(s, index, to, group); },
                    {},
                    {}};
        case 4:
            return {u"remove criterion %1"_s.arg(index), [=](const EditSubject &s) { return removeCriterion(s, index); }, {}, {}};
        case 5:
            return {u"cite in criterion %1"_s.arg(index),
                    [=](const EditSubject &s) { return addCitation(s, Cited::Criterion, index, u"E4"_s, text); },
                    [=](const EditSubject &s) { return addCitation(s, Cited::Criterion, index, u"E4"_s, text); },
                    [=](const EditSubject &s) { return removeCitation(s, Cited::Criterion, index, u"E4"_s); }};
        default:
            return setting(u"set criterion %1"_s.arg(index), text, {m_plan.criteria.value(index).text},
                           [=](const EditSubject &s, const QString &v) { return setCriterionText(s, index, v); });
        }
    }

    RandomEdit risk()
    {
        const int index = below(m_plan.risks.size());
        const int to = below(m_plan.risks.size());
        const QString text = value();
        switch (m_random.bounded(6)) {
        case 0:
            return {u"add risk %1 %2"_s.arg(to).arg(text),
                    [=](const EditSubject &s) { return addRisk(s, to, {{u"risk"_s, text}, {u"impact"_s, u"Low"_s}}); },
                    {},
                    {}};
        case 1:
            return {u"move risk %1 %2"_s.arg(index).arg(to), [=](const EditSubject &s) { return moveRisk(s, index, to); }, {}, {}};
        case 2:
            return {u"remove risk %1"_s.arg(index), [=](const EditSubject &s) { return removeRisk(s, index); }, {}, {}};
        case 3:
            return {u"cite in risk %1"_s.arg(index),
                    [=](const EditSubject &s) { return addCitation(s, Cited::Risk, index, u"E4"_s, text); },
                    [=](const EditSubject &s) { return addCitation(s, Cited::Risk, index, u"E4"_s, text); },
                    {}};
        default: {
            const int cell = below(m_plan.risks.value(index).fields.size());
            const Field field = m_plan.risks.value(index).fields.value(cell);
            return setting(u"set %1 of risk %2"_s.arg(field.name).arg(index), text, {field.value, true},
                           [=](const EditSubject &s, const QString &v) { return setRisk(s, index, field.name, v); });
        }
        }
    }

    RandomEdit decision()
    {
        const int index = below(m_plan.decisions.size());
        const int to = below(m_plan.decisions.size());
        const QString text = value();
        const Decision target = m_plan.decisions.value(index);
        switch (m_random.bounded(6)) {
        case 0:
            return {u"add decision %1 %2"_s.arg(to).arg(text),
                    [=](const EditSubject &s) { return addDecision(s, to, text, {{u"context"_s, u"So"_s}, {u"options"_s, u"- A: b"_s}}); },
                    {},
                    {}};
        case 1:
            return {u"move decision %1 %2"_s.arg(index).arg(to), [=](const EditSubject &s) { return moveDecision(s, index, to); }, {}, {}};
        case 2:
            return {u"remove decision %1"_s.arg(index), [=](const EditSubject &s) { return removeDecision(s, index); }, {}, {}};
        case 3:
            return setting(u"title of decision %1"_s.arg(index), text, {target.title},
                           [=](const EditSubject &s, const QString &v) { return setDecision(s, index, u"title"_s, v); });
        default: {
            const QString field = QStringList {u"context"_s, u"options"_s, u"rationale"_s, u"tradeoffs"_s, u"decision"_s, u"Owner"_s}.value(
                m_random.bounded(6));
            const int at = decisionFieldIndex(target, field);
            const QString asked = m_random.bounded(4) ? text : text + u"\nand more of it"_s;
            const Before before {at < 0 ? QString() : target.fields[at].value, at < 0 && !asked.trimmed().isEmpty()};
            return setting(u"%1 of decision %2"_s.arg(field).arg(index), asked, before,
                           [=](const EditSubject &s, const QString &v) { return setDecision(s, index, field, v); });
        }
        }
    }

    RandomEdit option()
    {
        const int index = below(m_plan.decisions.size());
        const int which = below(m_plan.decisions.value(index).options.size());
        const QString text = value();
        switch (m_random.bounded(3)) {
        case 0:
            return {u"add option to %1: %2"_s.arg(index).arg(text),
                    [=](const EditSubject &s) { return addOption(s, index, which, {}, text); },
                    {},
                    {}};
        case 1:
            return {u"remove option %2 of %1"_s.arg(index).arg(which),
                    [=](const EditSubject &s) { return removeOption(s, index, which); },
                    {},
                    {}};
        default:
            return setting(u"option %2 of %1"_s.arg(index).arg(which), text, {m_plan.decisions.value(index).options.value(which).text},
                           [=](const EditSubject &s, const QString &v) { return setOption(s, index, which, {}, v); });
        }
    }

    RandomEdit checkpoint()
    {
        const int index = below(m_plan.checkpoints.size());
        const int to = below(m_plan.checkpoints.size());
        const QString text = value();
        switch (m_random.bounded(4)) {
        case 0:
            return {u"add checkpoint %1 %2"_s.arg(to).arg(text),
                    [=](const EditSubject &s) { return addCheckpoint(s, to, u"3"_s, text); },
                    {},
                    {}};
        case 1:
            return {
                u"move checkpoint %1 %2"_s.arg(index).arg(to), [=](const EditSubject &s) { return moveCheckpoint(s, index, to); }, {}, {}};
        case 2:
            return {u"remove checkpoint %1"_s.arg(index), [=](const EditSubject &s) { return removeCheckpoint(s, index); }, {}, {}};
        default:
            return setting(u"checkpoint %1"_s.arg(index), text, {m_plan.checkpoints.value(index).text},
                           [=](const EditSubject &s, const QString &v) { return setCheckpoint(s, index, {}, v); });
        }
    }

    RandomEdit single()
    {
        const QString text = value();
        switch (m_random.bounded(6)) {
        case 0:
            return setting(u"effort"_s, text, {m_plan.effort.lines.isEmpty() ? QString() : m_plan.effort.lines.first().value},
                           [](const EditSubject &s, const QString &v) { return setEffort(s, u"Research"_s, v); });
        case 1:
            return {u"question "_s + text,
                    [=](const EditSubject &s) { return answerQuestion(s, u"Q1"_s, text); },
                    [=](const EditSubject &s) { return answerQuestion(s, u"Q1"_s, text); },
                    {}};
        case 2:
            return {u"defer "_s + text, [=](const EditSubject &s) { return deferQuestion(s, u"Q7"_s, u"later"_s, text); }, {}, {}};
        case 3:
            return {u"add approval "_s + text, [=](const EditSubject &s) { return addApproval(s, 99, text); }, {}, {}};
        case 4:
            return setting(u"rename approval"_s, text, {m_plan.approvals.value(1).role},
                           [](const EditSubject &s, const QString &v) { return renameApproval(s, 1, v); });
        default:
            return {u"research "_s + text,
                    [=](const EditSubject &s) { return setResearch(s, {u"a.md"_s, text}); },
                    [=](const EditSubject &s) { return setResearch(s, {u"a.md"_s, text}); },
                    {}};
        }
    }

    RandomEdit item()
    {
        const auto kind = ItemKind(m_random.bounded(int(ItemKind::Learning) + 1));
        const QList<TextItem> &items = textItems(m_plan, kind);
        const int index = below(items.size());
        const int to = below(items.size());
        const QString text = value();
        const QString words = u" item %1 of kind %2 "_s.arg(index).arg(int(kind));
        switch (m_random.bounded(5)) {
        case 0:
            return {u"add"_s + words + text, [=](const EditSubject &s) { return addTextItem(s, kind, to, u"Name"_s, text); }, {}, {}};
        case 1:
            return {u"add unnamed"_s + words + text, [=](const EditSubject &s) { return addTextItem(s, kind, 99, {}, text); }, {}, {}};
        case 2:
            return {u"move"_s + words, [=](const EditSubject &s) { return moveTextItem(s, kind, index, to); }, {}, {}};
        case 3:
            return {u"remove"_s + words, [=](const EditSubject &s) { return removeTextItem(s, kind, index); }, {}, {}};
        default:
            return setting(u"set"_s + words, text, {items.value(index).text},
                           [=](const EditSubject &s, const QString &v) { return setTextItem(s, kind, index, {}, v); });
        }
    }

    QRandomGenerator &m_random;
    const Plan &m_plan;
    bool m_isHostile;
};

Edit made(const QString &text, const Make &make)
{
    const Plan plan = readPlan(text);
    return guarded({plan, text}, make({plan, text}));
}

} // namespace

class SectionLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsKeepTheLaws_data()
    {
        QTest::addColumn<bool>("isHostile");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("least");
        QTest::newRow("plain values") << false << 25000 << 17500;
        QTest::newRow("hostile values") << true << 15000 << 8700;
    }
    void editsKeepTheLaws()
    {
        QFETCH(bool, isHostile);
        QFETCH(int, count);
        QFETCH(int, least);
        int landed = 0;
        QHash<QString, int> refusals;
        for (int seed = 1; seed <= count; ++seed) {
            QRandomGenerator random(quint32(seed + (isHostile ? 1000000 : 0)));
            const QString text = RandomSections(random).text();
            const RandomEdit edit = EditPicker(random, readPlan(text), isHostile).picked();
            if (qEnvironmentVariableIsSet("SHOW_SEEDS"))
                qDebug().noquote() << seed << edit.words << text;
            const Edit first = made(text, edit.make);
            if (first.isRefused()) {
                note(refusals, text, edit, first, seed);
                continue;
            }
            ++landed;
            const QString after = first.patch.applied(text);
            const QString place = u"seed %1: %2\n%3\n=>\n%4\n"_s.arg(seed).arg(edit.words, text, after);
            QVERIFY2(first.patch == first.patch.trimmed(text), qPrintable(place));
            QVERIFY2(first.patch.inverted(text).applied(after) == text, qPrintable(place));
            const Edit crLf = made(withCrLf(text), edit.make);
            QVERIFY2(!crLf.isRefused(), qPrintable(sentence(crLf.reason) + place));
            QVERIFY2(crLf.patch.applied(withCrLf(text)) == withCrLf(after), qPrintable(place + crLf.patch.applied(withCrLf(text))));
            if (edit.again)
                QVERIFY2(made(after, edit.again).patch.isEmpty(), qPrintable(place));
            if (edit.back) {
                const Edit back = made(after, edit.back);
                QVERIFY2(back.isRefused() ? edit.staysText : back.patch.applied(after) == text,
                         qPrintable(place + sentence(back.reason) + back.patch.applied(after)));
            }
        }
        for (const auto &[reason, number] : refusals.asKeyValueRange())
            qInfo().noquote() << number << reason;
        QVERIFY2(landed >= least, qPrintable(QString::number(landed)));
    }

    void writesALongValueOrSaysWhyNot()
    {
        const QString large = u"word "_s.repeated(20000);
        QRandomGenerator random(7);
        const QString text = RandomSections(random).text();
        const Edit edit = made(text, [&](const EditSubject &subject) { return setCriterionText(subject, 0, large); });
        QVERIFY(!edit.isRefused());
        QCOMPARE(readPlan(edit.patch.applied(text)).criteria.first().text, large.trimmed());
    }

private:
    static void note(QHash<QString, int> &refusals, const QString &text, const RandomEdit &edit, const Edit &refused, int seed)
    {
        const QString reason = sentence(refused.reason).left(50);
        if (++refusals[reason] <= 2 && qEnvironmentVariableIsSet("SHOW_REFUSED")) {
            const Plan plan = readPlan(text);
            qDebug().noquote() << seed << edit.words << sentence(refused.reason) << "\n"
                               << text << "\n=>\n"
                               << edit.make({plan, text}).patch.applied(text);
        }
    }
};

QTEST_GUILESS_MAIN(SectionLawsTest)
#include "tst_sectionlaws.moc"
