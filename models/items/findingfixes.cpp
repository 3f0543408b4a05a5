// SPDX-License-Identifier: Apache-2.0
#include "findingfixes.h"

#include "wording.h"

namespace Setsquare::FindingFixes {

QList<Fix> of(const PlanSession *session, const Finding &finding)
{
    const bool canEdit =
        !session->isSuspended() && !session->document()->isReadOnly() && session->revision() == session->document()->revision();
    return canEdit ? fixes(session->checkSubject(), finding) : QList<Fix>();
}

void perform(PlanSession *session, const Fix &fix)
{
    if (!session->isSuspended())
        session->perform(fix.make(session->subject()), Wording::text(fix.title));
}

void performAll(PlanSession *session, const QString &rule)
{
    if (session->isSuspended())
        return;
    const Edit edit = fixAll(session->checkSubject(), session->findings(), rule);
    session->perform(edit, Wording::text(edit.label));
}

int count(const PlanSession *session, const QString &rule)
{
    return int(std::ranges::count(session->findings(), rule, &Finding::rule));
}

static QString translated(const char *text)
{
    return text && *text ? Wording::text({text, {}}) : QString();
}

QString asks(const QString &rule)
{
    const Rule *found = findRule(rule);
    return found ? translated(found->asks) : QString();
}

QString reason(const QString &rule)
{
    const Rule *found = findRule(rule);
    return found ? translated(found->reason) : QString();
}

QString source(const QString &rule)
{
    const Rule *found = findRule(rule);
    return found ? QString::fromUtf8(found->source) : QString();
}

} // namespace Setsquare::FindingFixes
