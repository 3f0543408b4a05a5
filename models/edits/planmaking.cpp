// SPDX-License-Identifier: Apache-2.0
#include "planmaking.h"

#include "editsteps.h"
#include "frontmatteredits.h"
#include "planreader.h"
#include "sectionedits.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Fills a template, one place after the other. */
class Filling
{
public:
    Filling(QString text, const NewPlan &wanted) : m_text(std::move(text)), m_wanted(wanted)
    {
        for (const Research &research : wanted.research) {
            for (const ResearchFinding &finding : research.findings)
                ++m_bearers[finding.id];
        }
    }

    QString filled()
    {
        if (const QString title = m_wanted.title.simplified(); !title.isEmpty())
            m_text.replace(u": Untitled\n"_s, u": "_s + title + u'\n');
        nameResearch();
        if (m_wanted.takesQuestion)
            putBelow(u"## Context\n"_s, questions());
        if (m_wanted.takesCriteria)
            putCriteria();
        if (m_wanted.takesOpenQuestions)
            putOpenQuestions();
        return m_text;
    }

private:
    void nameResearch()
    {
        if (m_wanted.researchPaths.isEmpty())
            return;
        QString lines = u"research:\n"_s;
        for (const QString &path : m_wanted.researchPaths)
            lines += u"  - "_s + quotedPath(path) + u'\n';
        m_text.insert(m_text.indexOf(u"---\n"_s, 4), lines);
    }

    /** A path that YAML would take for something else. */
    static QString quotedPath(const QString &path)
    {
        const bool isPlain = std::ranges::all_of(path, [](QChar c) { return c.isLetterOrNumber() || QStringView(u"/._-").contains(c); });
        const bool isWord = !path.isEmpty() && path.front().isLetterOrNumber();
        return isPlain && isWord ? path : u'"' + QString(path).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    }

    /** Behind the guidance that stands below a heading. */
    void putBelow(const QString &heading, const QString &block)
    {
        const qsizetype at = m_text.indexOf(u'\n' + heading);
        if (at < 0 || block.isEmpty())
            return;
        qsizetype end = at + 1 + heading.size();
        if (m_text.sliced(end).startsWith("\n<!--"_L1))
            end = m_text.indexOf(u"-->\n"_s, end) + 4;
        m_text.insert(end, u'\n' + block);
    }

    QString questions() const
    {
        QString text;
        for (const Research &research : m_wanted.research) {
            if (!research.question.isEmpty())
                text += research.question.simplified() + u'\n';
        }
        return text;
    }

    QString citation(const Research &research, const ResearchFinding &finding) const
    {
        const bool isUnique = m_bearers.value(finding.id) == 1;
        return isUnique ? finding.id : QFileInfo(research.path).completeBaseName() + u':' + finding.id;
    }

    /** Those with a figure say how well the plan does it, the others what it does. */
    void putCriteria()
    {
        QString functional;
        QString qualities;
        for (const Research &research : m_wanted.research) {
            for (const ResearchFinding &finding : research.findings) {
                if (finding.kind != ResearchKind::SuccessCriterion)
                    continue;
                const QString text = finding.text.simplified();
                const bool hasFigure = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
                (hasFigure ? qualities : functional) += u"- [ ] %1 (%2)\n"_s.arg(text, citation(research, finding));
            }
        }
        putBelow(u"### Functional Requirements\n"_s, functional);
        putBelow(u"### Non-Functional Requirements\n"_s, qualities);
    }

    void putOpenQuestions()
    {
        QString items;
        for (const Research &research : m_wanted.research) {
            for (const ResearchFinding &finding : research.findings) {
                if (finding.kind == ResearchKind::OpenQuestion && !finding.answered)
                    items += u"- %1: %2\n"_s.arg(citation(research, finding), finding.text.simplified());
            }
        }
        const qsizetype at = m_text.indexOf(u"\n## Estimated Effort\n"_s);
        if (!items.isEmpty() && at >= 0)
            m_text.insert(at + 1, u"## Open Questions\n\n"_s + items + u'\n');
    }

    QString m_text;
    const NewPlan &m_wanted;
    QHash<QString, int> m_bearers; ///< how many findings of all documents have an id
};

/** A section of a template that a plan may have or not. */
struct TemplateSection {
    Section heading;
    QString lines;
};

QList<TemplateSection> templateSections(const QString &text)
{
    QList<TemplateSection> sections;
    const Plan plan = readPlan(text);
    for (const Section &section : plan.sections) {
        if (section.level == 2)
            sections.append({section, text.sliced(section.range.start, section.range.length()).trimmed() + u'\n'});
    }
    return sections;
}

bool isSameSection(const Section &one, const Section &other)
{
    const bool isNamed = one.kind == SectionKind::Unknown || one.kind == SectionKind::Approach;
    return one.kind == other.kind && (!isNamed || one.title.compare(other.title, Qt::CaseInsensitive) == 0);
}

const Section *findLike(const Plan &plan, const Section &wanted)
{
    const auto found = std::ranges::find_if(plan.sections, [&wanted](const Section &section) { return isSameSection(section, wanted); });
    return found == plan.sections.end() ? nullptr : &*found;
}

/** Behind the section that stands before it in the template and in the plan. */
qsizetype placeAsInTemplate(const EditSubject &at, const QList<TemplateSection> &sections, qsizetype index)
{
    for (qsizetype before = index - 1; before >= 0; --before) {
        if (const Section *section = findLike(at.plan, sections[before].heading))
            return section->range.end;
    }
    return at.text.size();
}

/** Lists and texts that were empty. */
template <typename List> void takeOverFirst(List &expected, const List &read)
{
    if (expected.isEmpty())
        expected = read;
}

/** What a template's section holds was not there before. */
bool takeOverSection(Plan &expected, const Plan &read)
{
    expected.sections = read.sections;
    takeOverFirst(expected.context, read.context);
    takeOverFirst(expected.architecture.approach, read.architecture.approach);
    takeOverFirst(expected.phases, read.phases);
    takeOverFirst(expected.approvals, read.approvals);
    if (expected.effort.lines.isEmpty())
        expected.effort = read.effort;
    return true;
}

Edit withSection(const EditSubject &at, const QList<TemplateSection> &sections, qsizetype index)
{
    Edit edit;
    if (findLike(at.plan, sections[index].heading))
        return edit;
    const TextChange change = insertedBlock(at, placeAsInTemplate(at, sections, index), sections[index].lines);
    edit.patch = TextPatch(change.range, change.text);
    edit.meant = takeOverSection;
    return edit;
}

} // namespace

QString newPlanText(const QString &templateText, const NewPlan &wanted)
{
    return Filling(templateText, wanted).filled();
}

Edit changeApproach(const EditSubject &subject, const QString &approach, const QString &templateText)
{
    const QList<TemplateSection> sections = templateSections(templateText);
    QList<EditStep> steps {[approach](const EditSubject &at) { return setApproach(at, approach); }};
    for (qsizetype i = 0; i < sections.size(); ++i)
        steps.append([sections, i](const EditSubject &at) { return withSection(at, sections, i); });
    return editInSteps(subject, steps, {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change approach to %1"), {approach}});
}

} // namespace Setsquare
