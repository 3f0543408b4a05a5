// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

namespace Setsquare {

struct Plan;

enum class ResearchKind { Discovery, Architecture, Constraint, SuccessCriterion, OpenQuestion, EdgeCase, Recommendation };

/** The word for a kind that the command line prints: `discovery`, `success-criterion`, … */
QString toText(ResearchKind kind);

struct ResearchFinding {
    QString id; ///< `D1`, or the one that stands in the research
    ResearchKind kind = ResearchKind::Discovery;
    QString text; ///< markdown as written
    bool answered = false; ///< of an open question
    TextRange range; ///< absolute in the document
    int firstLine = 0; ///< 0-based
    int lastLine = 0;
    bool operator==(const ResearchFinding &) const = default;
};

/** A research document as read; an unknown shape is a document without findings. */
struct Research {
    QString path; ///< as the plan names it, or as opened
    QString title;
    QString question;
    QList<ResearchFinding> findings;
    QList<ResearchFinding> headings; ///< of a document without findings: its headings, which can be cited as if they were some
    QString text; ///< the whole, as it was read
    bool isBundle = false; ///< it is YAML
    QString error; ///< why it could not be read or parsed, in English; empty if it could
    int errorLine = -1;
    bool operator==(const Research &) const = default;
};

/** The research that a file holds: a markdown document, a bundle as YAML (in a `.yaml` or an `.md`), markdown with front matter or bold
    fields as header, or findings.json. Errors: none; `error` says what did not parse. Cost: linear. */
Research readResearch(const QString &text, const QString &path);

/** A document without findings, with its headings in their place. */
Research withHeadings(Research research);

/** Whether a markdown file is a plan: it has a Tasks, Criteria, Decisions or Risks section, or `research:` in its front matter. */
bool isPlan(const QString &text);
/** The same of what was read already. */
bool isPlan(const Plan &plan);

} // namespace Setsquare
