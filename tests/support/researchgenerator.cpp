// SPDX-License-Identifier: Apache-2.0
#include "researchgenerator.h"

#include <QStringList>

#include <array>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kinds = 4;
constexpr std::array titles {"### Key Discoveries"_L1, "### Constraints"_L1, "### Edge Cases"_L1, "## Success Criteria"_L1};
constexpr QStringView letters = u"DCES";

QString finding(int number)
{
    return u"Store %1 answers within %2 ms while %3 readers wait"_s.arg(number).arg(20 + number % 80).arg(number % 7);
}

} // namespace

QString generatedResearch(int findings, qsizetype size)
{
    QString text = u"# Research: stores\n\n## Research Question\n\nHow fast is it?\n\n## Findings\n\n"_s;
    const qsizetype prose = std::max<qsizetype>((size - findings * 70) / std::max(1, findings / 10), 0);
    const QString sentence = u"The log of the third week shows the same picture as that of the first, `reader %1` excepted. "_s;
    for (int kind = 0; kind < kinds; ++kind) {
        text += titles[kind] + u"\n\n"_s;
        for (int i = kind; i < findings; i += kinds) {
            text += u"- "_s + finding(i) + u'\n';
            if (i / kinds % 10 == 9)
                text += u"\n## Notes\n\n"_s + sentence.arg(i).repeated(prose / sentence.size()) + u"\n\n"_s + titles[kind] + u"\n\n"_s;
        }
        text += u'\n';
    }
    return text;
}

QString citingFindings(QString plan, int findings)
{
    int task = 0;
    for (qsizetype at = plan.indexOf(u"- Estimate: "_s); at >= 0; at = plan.indexOf(u"- Estimate: "_s, at + 1)) {
        const int first = task++ % findings;
        const int second = (task * 7) % findings;
        const auto cited = [](int number) {
            return u"%1%2 \"%3\""_s.arg(letters[number % kinds]).arg(number / kinds + 1).arg(finding(number));
        };
        const qsizetype lineStart = plan.lastIndexOf(u'\n', at) + 1;
        const QString line = plan.sliced(lineStart, at - lineStart) + u"- Grounded in: %1, %2\n"_s.arg(cited(first), cited(second));
        plan.insert(lineStart, line);
        at += line.size();
    }
    return plan;
}

} // namespace Setsquare
