// SPDX-License-Identifier: Apache-2.0
#include "listreader.h"
#include "sectionreaders.h"

namespace Setsquare {

namespace {

void appendProse(QString &text, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += QStringLiteral("\n\n");
    text += more;
}

} // namespace

void readArchitecturePart(const Body &body, ArchitecturePart part, Fragment &out)
{
    Architecture &architecture = out.architecture;
    switch (part) {
    case ArchitecturePart::Components:
        architecture.components += readTextItems(body, Paragraphs::Labelled, out);
        break;
    case ArchitecturePart::DataFlow:
        architecture.dataFlow += readTextItems(body, Paragraphs::Items, out);
        break;
    case ArchitecturePart::IntegrationPoints:
        architecture.integrationPoints += readTextItems(body, Paragraphs::Items, out);
        break;
    case ArchitecturePart::Alternatives:
        architecture.alternatives += readTextItems(body, Paragraphs::Labelled, out);
        break;
    case ArchitecturePart::Tradeoffs:
        architecture.tradeoffs += readTextItems(body, Paragraphs::Labelled, out);
        break;
    case ArchitecturePart::None:
        appendProse(out.architectureProse, body.unit.string(body.unit.content(body.first, body.last)));
        break;
    case ArchitecturePart::Approach:
    case ArchitecturePart::RejectedAlternative:
        break;
    }
}

void readArchitectureItem(const Unit &unit, const UnitHeading &heading, int lastLine, ArchitecturePart part, Fragment &out)
{
    const QString text = unit.string(unit.content(heading.lastLine + 1, lastLine));
    if (part == ArchitecturePart::Approach) {
        appendProse(out.architecture.approach, text);
        return;
    }
    const TextRange name = rejectedAlternative(slice(unit.text(), heading.title)).shifted(heading.title.start);
    const int last = std::max(heading.lastLine, unit.lastContentLine(heading.firstLine, lastLine));
    out.architecture.alternatives.append({unit.string(name), text, unit.lines(heading.firstLine, last)});
}

} // namespace Setsquare
