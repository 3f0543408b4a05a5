// SPDX-License-Identifier: Apache-2.0
#include "questionedits.h"

#include "itemlines.h"
#include "meaning.h"
#include "questionlabel.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What a question says about itself. */
struct Outcome {
    Question::State state;
    QString to;
    QString text;
};

Named findQuestion(const Plan &plan, const QString &reference)
{
    QStringList ids;
    for (const Question &question : plan.questions)
        ids.append(question.id.isEmpty() ? question.text : question.id);
    return findNamed(reference, ids);
}

/** The words of an item and, behind the label `Q1:`, those that change. Units: absolute. */
struct WrittenQuestion {
    TextRange content;
    TextRange words;
    TextRange tick; ///< empty without a box
};

WrittenQuestion writtenQuestion(const EditSubject &subject, const Question &question)
{
    WrittenQuestion written {trimmedRange(subject.text, question.range), {}, {}};
    if (const auto marker = readItemMarker(subject.text, lineAt(subject.text, question.range.start))) {
        const auto box = readCheckbox(subject.text, marker->content);
        written.content.start = box ? box->content.start : marker->content.start;
        written.tick = box ? box->tick : TextRange();
    }
    written.words = written.content;
    if (const auto label = question.id.isEmpty() ? std::nullopt : readQuestionLabel(subject.text, written.content))
        written.words = label->value;
    return written;
}

/** The dash between the state and the text, as another question has it. */
QString dashOf(const EditSubject &subject)
{
    for (const Question &question : subject.plan.questions) {
        if (question.state == Question::State::Open || question.text.isEmpty())
            continue;
        const WrittenQuestion written = writtenQuestion(subject, question);
        const qsizetype text = written.content.end - question.text.size();
        const QString before = subject.string({written.words.start, std::max(written.words.start, text)});
        for (const QStringView dash : {u" — ", u" – ", u" - ", u": "}) {
            if (QStringView(before).endsWith(dash))
                return dash.toString();
        }
    }
    return u" — "_s;
}

QString wordsOf(const EditSubject &subject, const Outcome &outcome)
{
    if (outcome.state == Question::State::Open)
        return outcome.text;
    QString words = outcome.state == Question::State::Answered ? u"answered"_s : u"deferred"_s;
    if (!outcome.to.isEmpty())
        words += u" to "_s + outcome.to;
    return outcome.text.isEmpty() ? words : words + dashOf(subject) + outcome.text;
}

QString labelFor(const EditSubject &subject, const QString &id)
{
    if (id.isEmpty())
        return {};
    for (const Question &question : subject.plan.questions) {
        if (question.id.isEmpty() || question.text.isEmpty())
            continue;
        const WrittenQuestion written = writtenQuestion(subject, question);
        return subject.string({written.content.start, written.words.start}).replace(question.id, id);
    }
    return id + u": "_s;
}

bool says(const Question &question, const QString &id, const Outcome &outcome)
{
    return question.id == id && question.state == outcome.state && readsAs(question.text, outcome.text)
        && question.deferredTo == outcome.to;
}

Edit addQuestion(const EditSubject &subject, const QString &id, const Outcome &outcome)
{
    const QString content = labelFor(subject, id) + wordsOf(subject, outcome);
    const int index = int(subject.plan.questions.size());
    SectionAddition addition;
    Edit edit;
    if (index > 0) {
        QList<TextRange> ranges;
        for (const Question &question : subject.plan.questions)
            ranges.append(question.range);
        edit.patch = ItemLines(subject.text, ranges).added(index, content);
    } else {
        if (const Section *section = findSection(subject.plan, SectionKind::Questions))
            addition.change = insertedBlock(subject, bodyEnd(subject, *section), u"- "_s + content + u'\n');
        else
            addition = newSection(subject, SectionKind::Questions, u"- "_s + content + u'\n');
        edit.patch = TextPatch(addition.change.range, addition.change.text);
    }
    edit.meant = [=](Plan &expected, const Plan &read) {
        takeOverLeadIn(expected, read);
        return takeOverAdded(expected.questions, read.questions, index, [&](const Question &is) { return says(is, id, outcome); })
            && addition.takeOver(expected, read);
    };
    return edit;
}

/** The id behind all others; none where the questions have none. */
QString nextId(const Plan &plan, const QStringList &taken)
{
    const bool haveNone = std::ranges::all_of(plan.questions, [](const Question &question) { return question.id.isEmpty(); });
    if (haveNone && !plan.questions.isEmpty())
        return {};
    QStringList ids = taken;
    for (const Question &question : plan.questions)
        ids.append(question.id);
    int number = 0;
    for (const QString &id : std::as_const(ids)) {
        if (id.startsWith(u'Q', Qt::CaseInsensitive))
            number = std::max(number, QStringView(id).sliced(1).toInt());
    }
    return u"Q%1"_s.arg(number + 1);
}

Edit setQuestion(const EditSubject &subject, const QString &reference, const Outcome &outcome)
{
    if (const auto problem = lineProblem(outcome.text))
        return Edit::refused(*problem);
    if (const auto problem = lineProblem(outcome.to))
        return Edit::refused(*problem);
    const Named found = findQuestion(subject.plan, reference);
    if (found.index < 0)
        return isQuestionId(reference) && findNamed(reference, {}).problem == found.problem ? addQuestion(subject, reference, outcome)
                                                                                            : Edit::refused(*found.problem);
    const Question &target = subject.plan.questions[found.index];
    Edit edit;
    if (!says(target, target.id, outcome)) {
        const WrittenQuestion written = writtenQuestion(subject, target);
        const bool touches =
            written.words.isEmpty() && written.words.start > written.content.start && !subject.text.at(written.words.start - 1).isSpace();
        QList<TextChange> changes {{written.words, (touches ? u" "_s : QString()) + wordsOf(subject, outcome)}};
        const bool isAnswer = outcome.state == Question::State::Answered;
        if (!written.tick.isEmpty() && isAnswer && subject.text.at(written.tick.start) == u' ')
            changes.append({written.tick, u"x"_s});
        edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    }
    edit.meant = [index = found.index, id = target.id, outcome](Plan &expected, const Plan &read) {
        return takeOverChanged(expected.questions, read.questions, index, [&](const Question &is) { return says(is, id, outcome); });
    };
    return edit;
}

Edit answer(const EditSubject &subject, const Arguments &arguments)
{
    const QString question = arguments.text(u"question"_s);
    const QString text = arguments.text(u"text"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return answerQuestion(subject, question, text);
}

Edit defer(const EditSubject &subject, const Arguments &arguments)
{
    const QString question = arguments.text(u"question"_s);
    const QString to = arguments.text(u"to"_s);
    const QString reason = arguments.optionalText(u"reason"_s).value_or(QString());
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return deferQuestion(subject, question, to, reason);
}

} // namespace

Edit answerQuestion(const EditSubject &subject, const QString &question, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no answer. Write one, or defer the question."), {}});
    Edit edit = setQuestion(subject, question.trimmed(), {Question::State::Answered, {}, text.trimmed()});
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Answer “%1”"), {question.trimmed()}};
    return edit;
}

Edit deferQuestion(const EditSubject &subject, const QString &question, const QString &to, const QString &reason)
{
    if (to.trimmed().isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "Say to whom or to what the question is deferred."), {}});
    Edit edit = setQuestion(subject, question.trimmed(), {Question::State::Deferred, to.trimmed(), reason.trimmed()});
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Defer “%1”"), {question.trimmed()}};
    return edit;
}

Edit raiseQuestion(const EditSubject &subject, const QString &text, const QStringList &taken)
{
    if (text.trimmed().isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no question. Write what is asked."), {}});
    if (const auto problem = lineProblem(text))
        return Edit::refused(*problem);
    Edit edit = addQuestion(subject, nextId(subject.plan, taken), {Question::State::Open, {}, text.trimmed()});
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Raise Question"), {}};
    return edit;
}

QList<Operation> questionOperations()
{
    return {{"question.answer", answer}, {"question.defer", defer}};
}

} // namespace Setsquare
