// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "research.h"
#include "unit.h"
#include "yamlvalue.h"

#include <optional>

namespace Setsquare {

/** The kind of finding that a heading, a key of a bundle or an area of findings.json names; nothing if it names none. */
std::optional<ResearchKind> researchKind(QStringView name);

/** Whether an open question says that it is answered: `answered — …`, or a ticked box before it. */
bool saysAnswered(QStringView text);

/** Takes the id that a finding's text begins with, `C7:`, `**F-03**`, from it. */
struct WrittenId {
    QString id; ///< empty if none is written
    QString text;
};
WrittenId takeWrittenId(QStringView text);

/** Gives an id by kind and place to every finding that has none, and sets findings apart that bear the same one. */
void numberFindings(QList<ResearchFinding> &findings);

// One reader per shape. Each fills title, question and findings, or error. Findings have their written ids only.

void readResearchDocument(Research &research);
/** `offset` and `firstLine`: where the YAML begins in research.text. */
void readResearchBundle(const YamlResult &yaml, QStringView text, qsizetype offset, int firstLine, Research &research);
void readResearchJson(Research &research);

/** Whether a text that is not marked as YAML is a bundle all the same: it begins with a key, and bears names that a bundle has. */
bool looksLikeBundle(QStringView text);

} // namespace Setsquare
