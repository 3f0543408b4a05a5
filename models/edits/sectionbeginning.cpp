// SPDX-License-Identifier: Apache-2.0
#include "sectionbeginning.h"

#include "sectionedits.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

Edit beginSection(const EditSubject &subject, SectionKind kind, const QString &title)
{
    const auto isThere = [&](const Section &section) {
        return section.kind == kind && (title.isEmpty() || section.title.compare(title, Qt::CaseInsensitive) == 0);
    };
    if (const auto found = std::ranges::find_if(subject.plan.sections, isThere); found != subject.plan.sections.cend())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is a section “%1” already."), {found->title}});
    const bool isApproval = kind == SectionKind::Approval;
    const QString body =
        isApproval ? u"- [ ] Technical lead reviewed\n- [ ] Stakeholder approved\n- [ ] Ready for implementation\n"_s : QString();
    const SectionAddition addition = newSection(subject, kind, body, title);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Begin “%1”"), {addition.sections.first().title}};
    edit.patch = TextPatch(addition.change.range, addition.change.text);
    edit.meant = [=](Plan &expected, const Plan &read) {
        if (isApproval)
            expected.approvals = read.approvals;
        return addition.takeOver(expected, read) && (!isApproval || read.approvals.size() == 3);
    };
    return edit;
}

} // namespace Setsquare
