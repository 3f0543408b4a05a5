// SPDX-License-Identifier: Apache-2.0
#include "planreader.h"
#include "researchreaders.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool endsWith(const QString &path, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&path](QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

Research readResearch(const QString &text, const QString &path)
{
    Research research;
    research.path = path;
    research.text = text;
    const qsizetype mark = text.startsWith(QChar(0xFEFF)) ? 1 : 0;
    const QStringView body = QStringView(text).sliced(mark);
    if (endsWith(path, {".json"_L1}))
        readResearchJson(research);
    else if (endsWith(path, {".yaml"_L1, ".yml"_L1}) || looksLikeBundle(body)) {
        research.isBundle = true;
        readResearchBundle(parseYaml(body), body, mark, 0, research);
    } else
        readResearchDocument(research);
    numberFindings(research.findings);
    numberFindings(research.headings);
    return research;
}

Research withHeadings(Research research)
{
    if (research.findings.isEmpty())
        research.findings = research.headings;
    return research;
}

bool isPlan(const QString &text)
{
    return isPlan(readPlan(text));
}

bool isPlan(const Plan &plan)
{
    const auto makesAPlan = [](const Section &section) {
        return section.kind == SectionKind::Tasks || section.kind == SectionKind::Criteria || section.kind == SectionKind::Decisions
            || section.kind == SectionKind::Risks;
    };
    return !plan.research.isEmpty() || std::any_of(plan.sections.cbegin(), plan.sections.cend(), makesAPlan);
}

} // namespace Setsquare
