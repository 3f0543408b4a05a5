// SPDX-License-Identifier: Apache-2.0
#include "sectiontitles.h"

#include "estimatescanner.h"
#include "markdownsyntax.h"

#include <QHash>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 60;

/** A title reduced to what distinguishes it: lower case, without numbering, emphasis, symbols in front and a colon behind. */
QString plainTitle(QStringView title)
{
    qsizetype start = 0;
    while (start < title.size() && !title[start].isLetter())
        ++start;
    QString plain = title.sliced(start).toString().toLower().simplified();
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber() && plain.back() != u')')
        plain.chop(1);
    return plain;
}

const QHash<QString, SectionKind> &sectionKinds()
{
    using enum SectionKind;
    static const QHash<QString, SectionKind> kinds {
        {u"context"_s, Context},
        {u"solution architecture"_s, Architecture},
        {u"solution"_s, Architecture},
        {u"architecture"_s, Architecture},
        {u"implementation tasks"_s, Tasks},
        {u"tasks"_s, Tasks},
        {u"acceptance criteria"_s, Criteria},
        {u"design decisions"_s, Decisions},
        {u"risks & mitigation"_s, Risks},
        {u"risks and mitigation"_s, Risks},
        {u"risks"_s, Risks},
        {u"rollback plan"_s, Rollback},
        {u"rollback procedure"_s, Rollback},
        {u"rollback"_s, Rollback},
        {u"validation checkpoints"_s, Checkpoints},
        {u"open questions"_s, Questions},
        {u"estimated effort"_s, Effort},
        {u"learnings"_s, Learnings},
        {u"patterns"_s, Learnings},
        {u"improvements"_s, Learnings},
        {u"current state"_s, Approach},
        {u"desired state"_s, Approach},
        {u"root cause"_s, Approach},
        {u"reproduction"_s, Approach},
        {u"regression test"_s, Approach},
        {u"broader impact"_s, Approach},
        {u"prevention"_s, Approach},
        {u"rollout"_s, Approach},
        {u"dry run"_s, Approach},
        {u"monitoring"_s, Approach},
        {u"communication"_s, Approach},
        {u"runbooks"_s, Approach},
        {u"approval"_s, Approval},
        {u"next phase"_s, Next},
        {u"next steps"_s, Next},
    };
    return kinds;
}

const QHash<QString, ArchitecturePart> &architectureParts()
{
    using enum ArchitecturePart;
    static const QHash<QString, ArchitecturePart> parts {
        {u"approach"_s, Approach},
        {u"components"_s, Components},
        {u"data flow"_s, DataFlow},
        {u"dataflow"_s, DataFlow},
        {u"integration points"_s, IntegrationPoints},
        {u"integrations"_s, IntegrationPoints},
        {u"alternative approaches considered"_s, Alternatives},
        {u"alternative approaches"_s, Alternatives},
        {u"alternatives considered"_s, Alternatives},
        {u"alternatives"_s, Alternatives},
        {u"tradeoffs"_s, Tradeoffs},
        {u"trade-offs"_s, Tradeoffs},
    };
    return parts;
}

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/** Behind a word at `at`, with a space, a colon or the end after it; -1 if another word stands there. */
qsizetype behindWord(QStringView text, qsizetype at, QLatin1StringView word)
{
    if (!text.sliced(at).startsWith(word, Qt::CaseInsensitive))
        return -1;
    const qsizetype end = at + word.size();
    return end < text.size() && text[end].isLetterOrNumber() ? -1 : end;
}

/** A number as written, `2A`, `1.1`, `T003`: at most three letters, then digits; empty if none begins here. */
QStringView numberAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < 3 && text[end].isLetter())
        ++end;
    const qsizetype digits = end;
    while (end < text.size() && (text[end].isDigit() || (text[end] == u'.' && end + 1 < text.size() && text[end + 1].isDigit())))
        ++end;
    if (end == digits)
        return {};
    if (end < text.size() && text[end].isLetter() && (end + 1 == text.size() || !text[end + 1].isLetterOrNumber()))
        ++end;
    return end < text.size() && text[end].isLetterOrNumber() ? QStringView() : text.sliced(at, end - at);
}

/** Behind `:`, `.`, `)`, ` -`, ` –` or ` —`, and whether there was one. */
std::pair<qsizetype, bool> behindSeparator(QStringView text, qsizetype at)
{
    qsizetype next = skipSpaces(text, at);
    if (next >= text.size() || !QStringView(u":.)-–—").contains(text[next]))
        return {next, false};
    return {skipSpaces(text, next + 1), true};
}

} // namespace

SectionKind sectionKind(QStringView title)
{
    return title.size() > longestTitle ? SectionKind::Unknown : sectionKinds().value(plainTitle(title), SectionKind::Unknown);
}

ArchitecturePart architecturePart(QStringView title)
{
    if (!rejectedAlternative(title).isEmpty())
        return ArchitecturePart::RejectedAlternative;
    return title.size() > longestTitle ? ArchitecturePart::None : architectureParts().value(plainTitle(title), ArchitecturePart::None);
}

TextRange planTitle(QStringView title)
{
    for (const auto prefix : {"implementation specification"_L1, "implementation plan"_L1, "feature plan"_L1, "feature specification"_L1,
                              "refactoring plan"_L1, "debugging plan"_L1, "fix plan"_L1, "fix specification"_L1, "infrastructure plan"_L1,
                              "change plan"_L1, "specification"_L1, "spec"_L1, "plan"_L1}) {
        const qsizetype end = behindWord(title, 0, prefix);
        if (end >= 0 && end < title.size() && title[end] == u':' && !title.sliced(end + 1).trimmed().isEmpty())
            return trimmedRange(title, {end + 1, title.size()});
    }
    return {0, title.size()};
}

PhaseTitle readPhaseTitle(QStringView title)
{
    PhaseTitle phase;
    phase.title = trimmedRange(title, {0, title.size()});
    if (const auto bracketed = bracketedEstimate(title)) {
        phase.estimate = bracketed->estimate;
        if (!bracketed->estimate)
            phase.unreadableEstimate = bracketed->range;
        if (trimmedRange(title, {bracketed->range.end, title.size()}).isEmpty())
            phase.title.end = bracketed->range.start;
    }
    const qsizetype word = behindWord(title, phase.title.start, "phase"_L1);
    const QStringView number = word < 0 ? QStringView() : numberAt(title, skipSpaces(title, word));
    if (word >= 0 && (!number.isEmpty() || (word < title.size() && title[word] == u':'))) {
        phase.labelled = true;
        phase.number = number.toString();
        phase.title.start = behindSeparator(title, skipSpaces(title, word) + number.size()).first;
    }
    phase.title = trimmedRange(title, {std::min(phase.title.start, phase.title.end), phase.title.end});
    phase.title = withoutStrong(title, phase.title);
    return phase;
}

std::optional<TaskLabel> readTaskLabel(QStringView text)
{
    const qsizetype word = behindWord(text, 0, "task"_L1);
    if (word >= 0) {
        const qsizetype start = skipSpaces(text, word);
        const QStringView number = numberAt(text, start);
        const auto [end, separated] = behindSeparator(text, start + number.size());
        if (separated || (!number.isEmpty() && end == text.size()))
            return TaskLabel {number.toString(), end};
        return std::nullopt;
    }
    const QStringView number = numberAt(text, 0);
    const bool isId = number.size() > 1 && number[0].isLetter() && number[1].isDigit() && (number[0] == u'T' || number[0] == u't');
    const qsizetype end = number.size();
    if (!isId || (end < text.size() && !text[end].isSpace() && !QStringView(u":.)").contains(text[end])))
        return std::nullopt;
    return TaskLabel {number.toString(), behindSeparator(text, end).first};
}

std::optional<TaskTitle> readTaskTitle(QStringView title)
{
    TaskTitle task;
    TextRange range = trimmedRange(title, {0, title.size()});
    if (const auto box = readCheckbox(title, range)) {
        task.tick = box->tick;
        task.done = box->ticked;
        range = box->content;
    }
    range = withoutStrong(title, range);
    const auto label = readTaskLabel(slice(title, range));
    if (!label)
        return std::nullopt;
    task.number = label->number;
    task.title = withoutStrong(title, trimmedRange(title, {range.start + label->end, range.end}));
    return task;
}

DecisionTitle readDecisionTitle(QStringView title)
{
    DecisionTitle decision;
    decision.title = withoutStrong(title, trimmedRange(title, {0, title.size()}));
    qsizetype at = decision.title.start;
    const qsizetype design = behindWord(title, at, "design"_L1);
    if (design >= 0)
        at = skipSpaces(title, design);
    qsizetype word = behindWord(title, at, "decision"_L1);
    if (word < 0 && design < 0)
        word = behindWord(title, at, "adr"_L1);
    if (word < 0)
        return decision;
    qsizetype start = skipSpaces(title, word);
    if (start < title.size() && (title[start] == u'#' || (title[start] == u'-' && start == word)))
        ++start;
    const QStringView number = numberAt(title, start);
    const auto [end, separated] = behindSeparator(title, start + number.size());
    if (!separated || end > decision.title.end)
        return decision;
    decision.labelled = true;
    decision.standsAlone = design >= 0 || !number.isEmpty();
    decision.number = number.toString();
    decision.title = withoutStrong(title, {end, decision.title.end});
    return decision;
}

TextRange rejectedAlternative(QStringView title)
{
    for (const auto prefix : {"alternative rejected"_L1, "rejected alternative"_L1, "alternative"_L1}) {
        const qsizetype end = behindWord(title, 0, prefix);
        if (end >= 0 && end < title.size() && title[end] == u':')
            return trimmedRange(title, {end + 1, title.size()});
    }
    return {};
}

QString toText(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Unknown:
        return u"other"_s;
    case SectionKind::Title:
        return u"title"_s;
    case SectionKind::Context:
        return u"context"_s;
    case SectionKind::Architecture:
        return u"architecture"_s;
    case SectionKind::Tasks:
        return u"tasks"_s;
    case SectionKind::Criteria:
        return u"criteria"_s;
    case SectionKind::Decisions:
        return u"decisions"_s;
    case SectionKind::Risks:
        return u"risks"_s;
    case SectionKind::Rollback:
        return u"rollback"_s;
    case SectionKind::Checkpoints:
        return u"checkpoints"_s;
    case SectionKind::Questions:
        return u"questions"_s;
    case SectionKind::Effort:
        return u"effort"_s;
    case SectionKind::Learnings:
        return u"learnings"_s;
    case SectionKind::Approach:
        return u"approach"_s;
    case SectionKind::Approval:
        return u"approval"_s;
    case SectionKind::Next:
        return u"next"_s;
    }
    return {};
}

} // namespace Setsquare
