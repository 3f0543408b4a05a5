// SPDX-License-Identifier: Apache-2.0
#include "frontmatteredits.h"

#include "frontmatter.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

Edit approachOf(const EditSubject &subject, const Arguments &arguments)
{
    const QString approach = arguments.optionalText(u"approach"_s).value_or(QString());
    if (!arguments.has(u"approach"_s))
        arguments.text(u"approach"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return setApproach(subject, approach);
}

Edit researchOf(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList paths = arguments.texts(u"research"_s);
    if (!arguments.has(u"research"_s))
        arguments.text(u"research"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return setResearch(subject, paths);
}

Edit unreadable()
{
    return Edit::refused(
        {QT_TRANSLATE_NOOP("Setsquare::Messages", "The front matter is not written in a way that can be changed here. Edit it as text."),
         {}});
}

/** The change that gives a key these lines instead of its own. */
Edit changed(const EditSubject &subject, const std::optional<TextChange> &change)
{
    Edit edit;
    if (!change)
        return unreadable();
    edit.patch = TextPatch(change->range, withLineEnds(change->text, lineEndNear(subject.text, change->range.start)));
    return edit;
}

std::optional<Message> problemOf(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (path.isEmpty())
            return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "A path is empty. Choose a file."), {}};
        if (auto problem = lineProblem(path))
            return problem;
    }
    return {};
}

} // namespace

Edit setApproach(const EditSubject &subject, const QString &approach)
{
    static const QStringList known {u"feature"_s, u"refactoring"_s, u"debugging"_s, u"infrastructure"_s};
    const QString value = approach.trimmed();
    if (!value.isEmpty() && !known.contains(value))
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no approach. Choose feature, refactoring, debugging or infrastructure."),
             {value}});
    Edit edit;
    if (value != subject.plan.approach)
        edit = changed(subject, changedScalar(subject.text, u"approach"_s, value));
    if (edit.isRefused())
        return edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change the approach"), {}};
    edit.meant = [value](Plan &expected, const Plan &read) {
        expected.approach = value;
        return read.approach == value;
    };
    return edit;
}

Edit setResearch(const EditSubject &subject, const QStringList &paths)
{
    QStringList wanted;
    for (const QString &path : paths)
        wanted.append(path.trimmed());
    if (const auto problem = problemOf(wanted))
        return Edit::refused(*problem);
    Edit edit;
    if (wanted != subject.plan.research)
        edit = changed(subject, changedList(subject.text, u"research"_s, subject.plan.research, wanted));
    if (edit.isRefused())
        return edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change the research"), {}};
    edit.meant = [wanted](Plan &expected, const Plan &read) {
        expected.research = wanted;
        return read.research == wanted;
    };
    return edit;
}

QList<Operation> frontMatterOperations()
{
    return {{"approach.set", approachOf}, {"research.set", researchOf}};
}

} // namespace Setsquare
