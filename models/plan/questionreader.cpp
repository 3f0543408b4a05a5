// SPDX-License-Identifier: Apache-2.0
#include "listreader.h"
#include "questionlabel.h"
#include "sectionreaders.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What stands behind the first dash with spaces around it, or behind a colon. */
std::optional<TextRange> behindDash(QStringView text, TextRange range, qsizetype from)
{
    for (qsizetype at = from; at < range.end; ++at) {
        const bool spaced = at > range.start && text[at - 1].isSpace() && at + 1 < range.end && text[at + 1].isSpace();
        if ((QStringView(u"—–-").contains(text[at]) && spaced) || text[at] == u':')
            return TextRange {at, range.end};
    }
    return std::nullopt;
}

bool startsWithWord(QStringView text, QLatin1StringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive) && (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
}

void readState(const Unit &unit, TextRange range, Question &question)
{
    const QStringView text = unit.text();
    const TextRange plain = withoutStrong(text, range);
    const QStringView view = slice(text, plain);
    const bool answered = startsWithWord(view, "answered"_L1);
    const bool deferred = startsWithWord(view, "deferred"_L1);
    if (!answered && !deferred)
        return;
    question.state = answered ? Question::State::Answered : Question::State::Deferred;
    const qsizetype wordEnd = plain.start + (answered ? 8 : 8);
    const auto dash = behindDash(text, plain, wordEnd);
    const TextRange tail = trimmedRange(text, dash ? TextRange {dash->start + 1, plain.end} : TextRange {plain.end, plain.end});
    TextRange target = trimmedRange(text, {wordEnd, dash ? dash->start : plain.end});
    if (deferred && startsWithWord(slice(text, target), "to"_L1))
        question.deferredTo = unit.string(trimmedRange(text, {target.start + 2, target.end}));
    question.text = unit.string(dash || deferred ? tail : target);
}

Question readQuestion(const Unit &unit, const BodyItem &item)
{
    Question question;
    question.range = unit.lines(item.first, item.last);
    TextRange text = itemText(unit, item);
    const auto box = readCheckbox(unit.text(), item.marker.content);
    if (const auto label = readQuestionLabel(unit.text(), text)) {
        question.id = unit.string(label->name);
        text = label->value;
    }
    question.text = unit.string(text);
    if (box && box->ticked)
        question.state = Question::State::Answered;
    readState(unit, text, question);
    return question;
}

} // namespace

void readQuestions(const Body &body, Fragment &out)
{
    const std::vector<BodyPart> parts = bodyParts(body);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].isItem && parts[i].kind == LineKind::Text)
            out.questions.append(readQuestion(body.unit, parts[i].item));
        else if (!leadsToList(body.unit, parts, i))
            addUnread(body.unit, parts[i], out);
    }
}

} // namespace Setsquare
