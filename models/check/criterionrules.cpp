// SPDX-License-Identifier: Apache-2.0
#include "criterionrules.h"

#include "places.h"
#include "report.h"
#include "words.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Group { Functional, NonFunctional, Testing, Documentation, GroupCount };

/** What a group's heading says that its criteria are about; those of no group, and of one with a name of its own, are about what the plan
    does. */
Group groupOf(const QString &heading)
{
    static constexpr std::array testing {"test"_L1, "verif"_L1, "validat"_L1};
    static constexpr std::array documentation {"document"_L1, "docs"_L1};
    static constexpr std::array quality {"non-functional"_L1, "nonfunctional"_L1, "security"_L1, "performance"_L1, "compatib"_L1,
                                         "reliab"_L1,         "usab"_L1,          "access"_L1,   "scal"_L1,        "privacy"_L1,
                                         "quality"_L1,        "operat"_L1,        "non"_L1};
    if (!wordBeginningWith(heading, testing).isEmpty())
        return Testing;
    if (!wordBeginningWith(heading, documentation).isEmpty())
        return Documentation;
    return wordBeginningWith(heading, quality).isEmpty() ? Functional : NonFunctional;
}

void missingGroups(const CheckSubject &subject, Report &report)
{
    if (!has(subject.plan, SectionKind::Criteria))
        return;
    bool isThere[GroupCount] = {};
    const QString *last = nullptr; // mostly the next criterion is in the same group
    for (const Criterion &criterion : subject.plan.criteria) {
        if (!last || criterion.group != *last)
            isThere[groupOf(criterion.group)] = true;
        last = &criterion.group;
    }
    const QString names[] = {u"Functional"_s, u"Non-Functional"_s, u"Testing"_s, u"Documentation"_s};
    for (int group = 0; group < GroupCount; ++group) {
        if (!isThere[group])
            report.add(
                headingOf(subject.plan, SectionKind::Criteria),
                QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no acceptance criterion under “%1”: add what has to be true there."),
                {names[group]});
    }
}

void untestableCriteria(const CheckSubject &subject, Report &report)
{
    for (const Criterion &criterion : subject.plan.criteria) {
        const QStringView word = untestablePromise(criterion.text);
        if (!word.isEmpty())
            report.add(textOf(criterion),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” cannot be tested: say with a figure what “%2” means."),
                       {criterion.text, word.toString()});
    }
}

} // namespace

/** A figure makes any of these testable. */
QStringView untestablePromise(const QString &text)
{
    static constexpr std::array promises {
        "fast"_L1,          "faster"_L1,       "quick"_L1,    "quickly"_L1,  "slow"_L1,       "secure"_L1,      "securely"_L1,
        "user-friendly"_L1, "friendly"_L1,     "easy"_L1,     "easily"_L1,   "easier"_L1,     "intuitive"_L1,   "robust"_L1,
        "reliable"_L1,      "reliably"_L1,     "scalable"_L1, "scales"_L1,   "efficient"_L1,  "efficiently"_L1, "responsive"_L1,
        "performant"_L1,    "smooth"_L1,       "smoothly"_L1, "seamless"_L1, "seamlessly"_L1, "acceptable"_L1,  "reasonable"_L1,
        "adequate"_L1,      "maintainable"_L1, "snappy"_L1,   "stable"_L1};
    return hasDigit(text) ? QStringView() : wordOf(text, promises);
}

QList<Rule> criterionRules()
{
    return {
        {"criteria-group-missing", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "There are functional and non-functional acceptance criteria, and some for tests and documentation."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "Planning is successful when functional requirements are listed, non-functional ones are specified, and the "
                           "testing strategy is clear."),
         "Step 4, Acceptance Criteria; Success Criteria", missingGroups},
        {"criterion-untestable", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A criterion promises no quality without a figure."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "How will we test this? What defines “done”? A performance target is met or missed, a feeling is neither."),
         "Approach 1, Specify acceptance criteria; Step 4", untestableCriteria},
    };
}

} // namespace Setsquare
