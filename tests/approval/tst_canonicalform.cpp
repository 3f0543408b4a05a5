// SPDX-License-Identifier: Apache-2.0
#include "approvaldata.h"
#include "blocktree.h"
#include "canonicalform.h"
#include "planreader.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString formOf(const QString &text)
{
    const BlockTree blocks(text);
    return canonicalForm(text, blocks, PlanReader().read(blocks));
}

/** A value as it is read, however it is wrapped. */
QString value(QString text)
{
    static const QRegularExpression space(u"[ \\t\\r\\n]+"_s);
    return text.replace(space, u" "_s).trimmed();
}

QString values(const QList<TextItem> &items)
{
    QString result;
    for (const TextItem &item : items)
        result += item.name + u'|' + value(item.text) + u'\n';
    return result;
}

QString values(const QList<Field> &fields)
{
    QString result;
    for (const Field &field : fields)
        result += field.name + u'=' + value(field.value) + u'\n';
    return result;
}

/** What a plan says, without ticks and without where it says it. */
QString meaning(const QString &text)
{
    const Plan plan = readPlan(text);
    QString result =
        plan.title + u'|' + plan.research.join(u',') + u'|' + value(plan.context) + u'|' + value(plan.architecture.approach) + u'\n';
    const Architecture &architecture = plan.architecture;
    for (const QList<TextItem> &items : {architecture.components, architecture.dataFlow, architecture.tradeoffs, plan.rollback})
        result += values(items);
    for (const Phase &phase : plan.phases)
        result += phase.number + phase.title + QString::number(phase.taskCount) + u'\n';
    for (const Task &task : plan.tasks) {
        result += task.id + u'|' + value(task.title) + u'|' + task.files.join(u',') + u'|' + value(task.changes) + u'|' + value(task.tests)
            + (task.dependsOn ? task.dependsOn->join(u',') : u"?"_s) + u'\n' + values(task.fields);
    }
    for (const Criterion &criterion : plan.criteria)
        result += criterion.group + u'|' + value(criterion.text) + u'\n';
    for (const Decision &decision : plan.decisions) {
        result += decision.title + u'|' + decision.chosen + u'\n' + values(decision.fields);
        for (const Option &option : decision.options)
            result += option.name + u'|' + value(option.text) + u'\n';
    }
    for (const Risk &risk : plan.risks)
        result += risk.risk + u'|' + risk.mitigation + u'\n';
    for (const Question &question : plan.questions)
        result += question.id + value(question.text) + QString::number(int(question.state)) + u'\n';
    for (const ApprovalLine &line : plan.approvals)
        result += line.role + u'\n';
    return result + values(plan.effort.lines);
}

/** What was made of what, for whoever reads that a test has failed. */
QString differenceOf(const QString &base, const QString &text)
{
    const TextPatch patch = TextPatch::difference(base, text);
    const TextChange change = patch.changes().value(0);
    return base.sliced(change.range.start, change.range.length()) + u" became "_s + change.text + u" in "_s
        + text.mid(std::max<qsizetype>(0, change.range.start - 40), change.text.size() + 80);
}

/** A change such as editors and people make without meaning anything by it, or nearly so. */
void disturb(QString &text, QRandomGenerator &random)
{
    static const QString marks = u" \n\t-*+xX"_s;
    const qsizetype at = random.bounded(text.size());
    switch (random.bounded(6)) {
    case 0:
        text.insert(at, QString(random.bounded(1, 4), u' '));
        break;
    case 1:
        text.insert(at, u'\n');
        break;
    case 2:
        if (text[at].isSpace())
            text.remove(at, 1);
        break;
    case 3: // another white space, bullet or tick
        if (marks.contains(text[at]))
            text[at] = marks[random.bounded(marks.size())];
        break;
    case 4: { // a line is indented by one
        const qsizetype line = text.lastIndexOf(u'\n', at);
        text.insert(line + 1, u' ');
        break;
    }
    default: { // a line end becomes a space, or the other way round
        const qsizetype space = text.indexOf(random.bounded(2) ? u' ' : u'\n', at);
        if (space >= 0)
            text[space] = text[space] == u' ' ? u'\n' : u' ';
    }
    }
}

} // namespace

class TestCanonicalForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormOfAPlanIsFrozen();
    void whatHasTheSameFormSaysTheSame();
    void aFormIsThatOfTheTextHoweverItCameAbout();
    void hostileTextsHaveAForm_data();
    void hostileTextsHaveAForm();
};

void TestCanonicalForm::theFormOfAPlanIsFrozen()
{
    const QString form = formOf(approvalData("base.md"));
    const QString path = QStringLiteral(DATA_FOLDER "/approval/base.form");
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(form.toUtf8()) > 0);
    }
    QCOMPARE(form, approvalData("base.form"));
}

void TestCanonicalForm::whatHasTheSameFormSaysTheSame()
{
    const QString base = approvalData("base.md");
    const QString form = formOf(base);
    const QString said = meaning(base);
    QRandomGenerator random(23);
    int same = 0;
    for (int i = 0; i < 4000; ++i) {
        QString text = base;
        for (int changes = random.bounded(1, 3); changes > 0; --changes)
            disturb(text, random);
        if (text == base || formOf(text) != form)
            continue;
        ++same;
        const QStringList lines = meaning(text).split(u'\n');
        QVERIFY2(lines == said.split(u'\n'), qPrintable(differenceOf(base, text)));
    }
    QVERIFY2(same > 400, qPrintable(QString::number(same)));
}

void TestCanonicalForm::aFormIsThatOfTheTextHoweverItCameAbout()
{
    QString text = approvalData("base.md").repeated(8); // long enough for several chunks in one section
    BlockTree blocks(text);
    QRandomGenerator random(5);
    for (int i = 0; i < 60; ++i) {
        QString after = text;
        disturb(after, random);
        blocks = blocks.patched(TextPatch::difference(text, after), after);
        text = after;
        QCOMPARE(canonicalForm(text, blocks, PlanReader().read(blocks)), formOf(text));
    }
}

void TestCanonicalForm::hostileTextsHaveAForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("nested quotes") << u"> "_s.repeated(20'000) + u'a';
    QTest::newRow("nested items") << u"- "_s.repeated(20'000) + u'a';
    QTest::newRow("backticks") << u"`` ` ``` "_s.repeated(20'000);
    QTest::newRow("unlike backticks") << [] {
        QString text;
        for (int i = 1; i < 400; ++i)
            text += QString(i, u'`') + u' ';
        return text;
    }();
    QTest::newRow("open tags") << u"<a \""_s.repeated(20'000) + u'>';
    QTest::newRow("open comments") << u"a <!-- "_s.repeated(20'000);
    QTest::newRow("backslashes") << u"\\"_s.repeated(20'001);
    QTest::newRow("columns") << u"|a"_s.repeated(4'000) + u"\n"_s + u"|-"_s.repeated(4'000) + u"\n"_s;
    QTest::newRow("half pairs") << QString(1000, QChar(0xD800)) + u" x"_s;
    QTest::newRow("nul") << QString(100, QChar(0)) + u"\n- "_s + QString(5, QChar(0));
}

void TestCanonicalForm::hostileTextsHaveAForm()
{
    QFETCH(QString, text);
    const QString form = formOf(text);
    QVERIFY(form.size() <= 3 * text.size() + 100);
    QVERIFY(text.isEmpty() || formOf(text + u'x') != form);
}

QTEST_GUILESS_MAIN(TestCanonicalForm)
#include "tst_canonicalform.moc"
