// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "smalltext.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Context {
    const char *name;
    QString text;
};

/** The constructs of the CommonMark and GFM specifications, one by one, each closed in itself. */
const QList<Context> &contexts()
{
    static const QList<Context> all {
        {"tabs", u"\tindented code\n\n- a\n\n\tb\n"_s},
        {"thematic breaks", u"***\n---\n___\n - - -\n"_s},
        {"a setext heading", u"Alpha\n=====\n\nBeta\n----\n"_s},
        {"headings that are none", u"#5 bolt\n\n####### seven\n\n\\# escaped\n"_s},
        {"closing hashes", u"### Notes ###\n\n#### More #\n"_s},
        {"indented code", u"    1. **Not a task**\n       - Files: x\n"_s},
        {"a fence", u"```\n## Implementation Tasks\n\n1. **Not a task**\n```\n"_s},
        {"a fence of tildes", u"~~~ markdown\n| Risk | Likelihood |\n|---|---|\n~~~\n"_s},
        {"a fence of four", u"````\n```\n- [ ] not a criterion\n````\n"_s},
        {"a fence in a list", u"- item\n\n  ```\n  # no heading\n  ```\n"_s},
        {"an HTML block", u"<div>\n## No section\n</div>\n\nText.\n"_s},
        {"a script", u"<script>\n# none\n\n1. **None**\n</script>\n"_s},
        {"a comment", u"<!-- \n## Acceptance Criteria\n\n- [ ] none\n-->\n"_s},
        {"a comment on one line", u"<!-- 1. **None** -->\n"_s},
        {"a processing instruction", u"<?php\necho '- [ ] none';\n?>\n"_s},
        {"a declaration", u"<!DOCTYPE html>\n\nText.\n"_s},
        {"CDATA", u"<![CDATA[\n1. **None**\n]]>\n"_s},
        {"a link definition", u"[ref]: /url \"title\"\n\n[ref]\n"_s},
        {"a definition over lines", u"[ref]:\n/url\n'title\nover lines'\n\n[ref]\n"_s},
        {"a quote", u"> ## Risks\n>\n> 1. **None**\n>    - Files: x\n"_s},
        {"a lazy quote", u"> quoted\nstill quoted\n\nText.\n"_s},
        {"a list", u"* one\n* two\n  * nested\n\n+ other\n"_s},
        {"a loose list", u"- one\n\n- two\n\n  paragraph\n"_s},
        {"a list that starts at seven", u"7) seven\n8) eight\n"_s},
        {"a list in a quote in a list", u"1. > - a\n   > - b\n"_s},
        {"empty items", u"-\n-\n- a\n"_s},
        {"a table", u"| a | b |\n|:--|--:|\n| 1 \\| 2 | `x` |\n"_s},
        {"a table without bars", u"a | b\n--|--\n1 | 2\n"_s},
        {"boxes", u"- [ ] todo\n- [x] done\n  - [X] nested\n"_s},
        {"strikethrough", u"~~gone~~ and ~one~\n"_s},
        {"autolinks", u"<https://example.org> www.example.org a@example.org\n"_s},
        {"emphasis", u"*a* __b__ ***c*** _d *e* f_\n"_s},
        {"code spans", u"`` ` `` and `a\nb`\n"_s},
        {"links and images", u"[a](b \"c\") ![d](<e f>) [g][] [h]\n"_s},
        {"raw HTML", u"a <b>bold</b> <i/> <!-- c --> &amp; &#35;\n"_s},
        {"hard breaks", u"one  \ntwo\\\nthree\n"_s},
        {"escapes", u"\\* \\_ \\` \\| \\[ \\]\n"_s},
        {"blank lines with space", u"a\n   \n\t\nb\n"_s},
        {"other white space", u"a\u00a0b\u3000c\u2028d\u000ce\n"_s},
        {"characters beyond the plane", u"\U0001F680 \u4f60\u597d e\u0301\n"_s},
        {"a footnote", u"Text[^1].\n\n[^1]: Note\n"_s},
        {"words of the format", u"Task 3 waits for Task 1, see Phase 2 and Depends on: Task 9.\n"_s},
        {"a line of equals", u"Text\n\n=======\n\nText\n"_s},
    };
    return all;
}

const QList<QByteArray> &edits()
{
    static const QList<QByteArray> all {
        R"(task.add {"phase": "1", "after": 1, "title": "New", "files": "n.cpp", "dependsOn": ["1"], "estimate": "1-2 hours"})",
        R"(task.set {"task": 2, "field": "title", "value": "Other"})",
        R"(task.set {"task": 1, "field": "files", "value": ["x.cpp", "y.cpp"]})",
        R"(task.set {"task": 3, "field": "complexity", "value": "Low"})",
        R"(task.remove {"task": 3, "orphan": true})",
        R"(task.move {"task": 3, "phase": "1", "after": null})",
        R"(task.split {"task": 2, "titles": ["One", "Two"]})",
        R"(dependency.add {"task": 3, "on": 1})",
        R"(phase.add {"title": "More", "estimate": "1 hour", "after": "1"})",
        R"(phase.set {"phase": "2", "field": "title", "value": "Print"})",
        R"(criterion.add {"group": "Functional", "text": "It is fast"})",
        R"(criterion.set {"criterion": 1, "field": "text", "value": "Other"})",
        R"(criterion.tick {"criterion": 1, "done": true})",
        R"(criterion.remove {"criterion": 2})",
        R"(risk.add {"risk": "Rain", "likelihood": "Low", "impact": "High", "mitigation": "Roof | tent"})",
        R"(risk.set {"risk": 1, "field": "mitigation", "value": "Ring"})",
        R"(risk.remove {"risk": 1})",
        R"(decision.set {"decision": 1, "field": "rationale", "value": "It is slow."})",
        R"(option.add {"decision": 1, "name": "C", "text": "In a database"})",
        R"(component.add {"name": "Spooler", "text": "spools"})",
        R"(rollback.add {"text": "Ring the shop"})",
        R"(checkpoint.add {"phase": "1", "text": "the queue is empty"})",
        R"(effort.set {"part": "implementation", "value": "9 hours"})",
        R"(approval.add {"role": "Security"})",
        R"(approach.set {"approach": "feature"})",
        R"(cite.add {"task": 2, "finding": "C1", "quote": "never twice"})",
    };
    return all;
}

QString withReturns(QString text)
{
    return text.replace(u'\n', u"\r\n"_s);
}

} // namespace

/** A plan among whatever markdown there is is edited as it is alone. */
class HostileContextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsMadeAndTouchesNothingElse_data()
    {
        QTest::addColumn<QString>("context");
        for (const Context &context : contexts())
            QTest::newRow(context.name) << context.text;
    }
    void everyEditIsMadeAndTouchesNothingElse()
    {
        QFETCH(const QString, context);
        const QString block = u"\n## Notes\n\n"_s + context;
        QStringList wrong;
        for (const QByteArray &edit : edits()) {
            for (const QString &heading : {u"# Plan"_s, u"\n## Implementation"_s, u"\n## Acceptance"_s, u"\n## Design"_s, u"\n## Risks"_s,
                                           u"\n## Approval"_s, QString()}) {
                const qsizetype gap = heading.isEmpty() ? smallPlan().size() : smallPlan().indexOf(heading);
                const QString problem = problemOf(smallPlan().insert(gap, block), block, edit);
                if (!problem.isEmpty())
                    wrong += u"%1 before %2: %3"_s.arg(QString::fromUtf8(edit), heading.trimmed(), problem);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.first(std::min<qsizetype>(wrong.size(), 12)).join(u'\n')));
    }

private:
    static QString problemOf(const QString &text, const QString &block, const QByteArray &edit)
    {
        QString after = performed(text, edit);
        if (after.startsWith(u"refused"_s) || after.startsWith(u"malformed"_s) || after.startsWith(u"consent"_s))
            return after;
        if (after.count(block) != 1)
            return u"the context changed"_s;
        if (after == text)
            return u"nothing changed"_s;
        const QString returns = performed(withReturns(text), edit);
        return returns == withReturns(after) ? QString() : u"with CRLF: "_s + returns;
    }
};

QTEST_GUILESS_MAIN(HostileContextsTest)
#include "tst_hostilecontexts.moc"
