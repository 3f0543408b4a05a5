// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citationresolution.h"
#include "configuration.h"
#include "dependencygraph.h"
#include "editsteps.h"

#include <QSet>

namespace Setsquare {

/** What the rules look at: everything about one revision of a plan. */
struct CheckSubject {
    const Plan &plan;
    const QString &text;
    const std::vector<Dependency> &dependencies;
    const ResearchIndex &research; ///< what the plan names, then what was opened beside it
    const QList<ResolvedCitation> &citations; ///< of the plan in that research
    const Configuration &configuration;
    const std::optional<QSet<QString>> &existingFiles; ///< of those that tasks name, without lines; nothing where there is no repository
    const QList<Finding> &boxes; ///< what the verdicts find about the boxes; nothing where they are not known
};

class Report;

/** A mechanical way out of a finding: what a menu says of it, and the edit, made only when it is wanted. */
struct Fix {
    Message title;
    EditStep make; ///< Requires: a subject that says the same up to the end of what the finding is about
};

/** A question that is asked of every plan. */
struct Rule {
    const char *code; ///< stable
    Severity severity; ///< unless the configuration says otherwise
    const char *asks; ///< what it asks for, in English, marked for translation
    const char *reason; ///< why, in the words of the reference
    const char *source; ///< where the reference says so
    void (*find)(const CheckSubject &subject, Report &report) = nullptr; ///< none: found while the plan is read, or from its approvals
    QList<Fix> (*fixes)(const CheckSubject &subject, const Finding &finding) = nullptr;
};

/** All rules, those about the same together. */
const QList<Rule> &rules();
/** The rule with this code; none if there is none. */
const Rule *findRule(QStringView code);
QStringList ruleCodes();

/** What of a configuration means nothing, rules that there are not included. */
QList<ConfigurationProblem> configurationProblems(const Configuration &configuration);

/** Everything that is wrong with a plan: its damage and what the rules find, by position, as serious as the configuration takes it, without
    what is switched off or allowed at its place, and without the details of a section that is not begun. Cost: linear. */
QList<Finding> check(const CheckSubject &subject);

/** The ways out of a finding, the likeliest first. Requires: a finding of check() of this subject. Cost: none to speak of; the edits are
    made when they are wanted. */
QList<Fix> fixes(const CheckSubject &subject, const Finding &finding);

/** The first way out of each finding of a rule, as one edit. Errors: none; those that cannot be made at the same time as others are left
    for another time. Cost: that of a keystroke for each. */
Edit fixAll(const CheckSubject &subject, const QList<Finding> &findings, const QString &rule);

} // namespace Setsquare
