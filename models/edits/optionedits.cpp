// SPDX-License-Identifier: Apache-2.0
#include "optionedits.h"

#include "decisionedits.h"
#include "decisionfields.h"
#include "decisionwriting.h"
#include "itemlines.h"
#include "meaning.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What is written of an option: its name, its text, and what stands before, between. Units: absolute. */
struct WrittenOption {
    TextRange content;
    TextRange name;
    TextRange text;
};

WrittenOption writtenOption(const EditSubject &subject, const Decision &decision, const Option &option)
{
    const TextRange lines = option.range.shifted(decision.range.start);
    const auto marker = readItemMarker(subject.text, lineAt(subject.text, lines.start));
    TextRange content = trimmedRange(subject.text, lines);
    if (marker) {
        const auto box = readCheckbox(subject.text, marker->content);
        content.start = box ? box->content.start : marker->content.start;
    }
    WrittenOption written {content, {}, {content.end - option.text.size(), content.end}};
    const QStringView before = slice(subject.text, {content.start, written.text.start});
    // Without a place to begin, QStringView::lastIndexOf() of one character looks behind the end of the view (seen in Qt 6.8.2).
    const qsizetype last = before.lastIndexOf(option.name, before.size() - option.name.size());
    const qsizetype at = content.start + std::max<qsizetype>(0, last);
    written.name = {at, at + option.name.size()};
    return written;
}

bool isList(const EditSubject &subject, const Decision &decision)
{
    return std::ranges::all_of(decision.options, [&](const Option &option) {
        return readItemMarker(subject.text, lineAt(subject.text, decision.range.start + option.range.start)).has_value();
    });
}

/** An option's words, with the marks that another one of the list has. */
QString optionContent(const EditSubject &subject, const Decision &decision, const QString &name, const QString &text)
{
    QString before;
    QString between = u": "_s;
    for (const Option &option : decision.options) {
        if (option.name.isEmpty() || option.text.isEmpty())
            continue;
        const WrittenOption written = writtenOption(subject, decision, option);
        before = subject.string({written.content.start, written.name.start});
        between = subject.string({written.name.end, written.text.start});
        break;
    }
    return text.isEmpty() ? name : before + name + between + text;
}

QString nextLetter(const Decision &decision)
{
    char16_t next = u'A';
    for (const Option &option : decision.options) {
        if (option.name.size() == 1 && option.name[0] >= next && option.name[0] < u'Z')
            next = char16_t(option.name[0].unicode() + 1);
    }
    return QString(QChar(next));
}

std::optional<Edit> problemOf(const EditSubject &subject, int decision)
{
    if (decision < 0 || decision >= subject.plan.decisions.size())
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no decision at position %1."), {QString::number(decision + 1)}});
    const Decision &target = subject.plan.decisions[decision];
    if (!isList(subject, target))
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "The options of “%1” are no list. Edit them as text."), {target.title}});
    return {};
}

std::optional<Edit> problemOf(const EditSubject &subject, int decision, int option)
{
    if (auto refused = problemOf(subject, decision))
        return refused;
    if (option < 0 || option >= subject.plan.decisions[decision].options.size())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no “%1” here. Name it by its position or its name."),
                              {QString::number(option + 1)}});
    return {};
}

ItemLines linesOf(const EditSubject &subject, const Decision &decision)
{
    QList<TextRange> ranges;
    for (const Option &option : decision.options)
        ranges.append(option.range.shifted(decision.range.start));
    return ItemLines(subject.text, ranges);
}

/** Checks what an option changes: the options, the field's value and what is chosen, and nothing else of the decision. */
Edit::Meant meantOptions(int decision, const QList<Option> &options)
{
    return [=](Plan &expected, const Plan &read) {
        const Decision was = expected.decisions[decision];
        const auto isMeant = [&](const Decision &is) {
            const bool keepsRest = is.id == was.id && is.title == was.title && is.decision == was.decision
                && (was.chosen.isEmpty() || is.chosen == was.chosen);
            const bool keepsFields = std::ranges::all_of(was.fields, [&](const Field &field) {
                return decisionField(field.name) == DecisionField::Options || std::ranges::any_of(is.fields, [&](const Field &other) {
                           return other.name == field.name && other.value == field.value;
                       });
            });
            const auto saysSame = [](const Option &a, const Option &b) { return a.name == b.name && saysSameWords(a.text, b.text); };
            return keepsRest && keepsFields && std::ranges::equal(is.options, options, saysSame);
        };
        return takeOverChanged(expected.decisions, read.decisions, decision, isMeant);
    };
}

Edit chosen(const Option &option)
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "The decision chose “%1”. Change the decision first."), {option.name}});
}

} // namespace

Edit addOption(const EditSubject &subject, int decision, int index, const QString &name, const QString &text)
{
    if (auto refused = problemOf(subject, decision))
        return *refused;
    const Decision &target = subject.plan.decisions[decision];
    const QString called = name.trimmed().isEmpty() ? nextLetter(target) : name.trimmed();
    const auto problem = requiredItemProblem(called);
    if (const auto either = problem ? problem : lineProblem(text))
        return Edit::refused(*either);
    const QString content = optionContent(subject, target, called, text.trimmed());
    const int place = int(std::clamp<qsizetype>(index, 0, target.options.size()));
    Edit edit;
    if (!target.options.isEmpty())
        edit.patch = linesOf(subject, target).added(place, content);
    else
        edit = setDecision(subject, decision, u"options"_s, u"- "_s + content);
    if (edit.isRefused())
        return edit;
    QList<Option> options = target.options;
    options.insert(place, {called, text.trimmed(), {}});
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {called}};
    edit.meant = meantOptions(decision, options);
    return edit;
}

Edit setOption(const EditSubject &subject, int decision, int option, const std::optional<QString> &name, const std::optional<QString> &text)
{
    if (auto refused = problemOf(subject, decision, option))
        return *refused;
    const Decision &target = subject.plan.decisions[decision];
    const Option &was = target.options[option];
    const QString newName = name.value_or(was.name).trimmed();
    const QString newText = text.value_or(was.text).trimmed();
    if (newName != was.name && was.name == target.chosen)
        return chosen(was);
    auto problem = requiredItemProblem(newName);
    if (!problem && text && !hasSeveralLines(was.text))
        problem = lineProblem(newText);
    if (problem)
        return Edit::refused(*problem);
    const WrittenOption written = writtenOption(subject, target, was);
    QList<TextChange> changes;
    if (newName != was.name)
        changes.append({written.name, newName});
    if (!readsAs(was.text, newText)) {
        const QString value = withLineEnds(withPlainLineEnds(newText), lineEndNear(subject.text, written.text.start));
        if (was.text.isEmpty() || value.isEmpty())
            changes = {{written.content, optionContent(subject, target, newName, value)}};
        else
            changes.append({written.text, value});
    }
    QList<Option> options = target.options;
    options[option] = {newName, newText, {}};
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {was.name}};
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    edit.meant = meantOptions(decision, options);
    return edit;
}

Edit removeOption(const EditSubject &subject, int decision, int option)
{
    if (auto refused = problemOf(subject, decision, option))
        return *refused;
    const Decision &target = subject.plan.decisions[decision];
    const Option &was = target.options[option];
    if (was.name == target.chosen)
        return chosen(was);
    QList<Option> options = target.options;
    options.removeAt(option);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {was.name}};
    edit.patch = linesOf(subject, target).removed(option);
    edit.meant = meantOptions(decision, options);
    return edit;
}

} // namespace Setsquare
