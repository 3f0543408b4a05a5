// SPDX-License-Identifier: Apache-2.0
#include "criterionlistedits.h"

#include "citationedits.h"
#include "criterionedits.h"
#include "editsteps.h"
#include "meaning.h"
#include "planreader.h"
#include "textlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** A criterion as it is put in. */
struct Pasted {
    QString group;
    QString text;
    QString citation; ///< as written, with its brackets
    bool done = false;
};

Message labelOf(const Message &one, const char *several, qsizetype count)
{
    return count == 1 ? one : Message {several, {QString::number(count)}};
}

QString textOf(const EditSubject &subject, const QList<int> &criteria)
{
    return criteria.isEmpty() ? QString() : subject.plan.criteria.value(criteria.first()).text;
}

bool isItem(QStringView line)
{
    line = line.trimmed();
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool numbered =
        digits > 0 && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')') && line[digits + 1] == u' ';
    return numbered || line.startsWith("- "_L1) || line.startsWith("* "_L1) || line.startsWith("+ "_L1);
}

/** What the lines say as a section of their own. */
QList<Pasted> readItems(const QString &lines)
{
    const QString text = u"## Acceptance Criteria\n\n"_s + lines + u'\n';
    QList<Pasted> found;
    const Plan plan = readPlan(text);
    for (const Criterion &criterion : plan.criteria) {
        const QStringView whole = QStringView(text).sliced(criterion.range.start, criterion.range.length());
        const QStringView behind = whole.sliced(criterion.textRange.end);
        found.append({criterion.group, criterion.text.simplified(),
                      criterion.groundedIn.isEmpty() ? QString() : behind.trimmed().toString(), criterion.done});
    }
    return found;
}

QList<Pasted> readPasted(const QString &pasted)
{
    const QStringList lines = withPlainLineEnds(pasted).split(u'\n', Qt::SkipEmptyParts);
    if (std::ranges::any_of(lines, isItem))
        return readItems(withPlainLineEnds(pasted));
    QList<Pasted> found;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            found += readItems(u"- [ ] "_s + line.trimmed());
    }
    return found;
}

/** Citations as they were written somewhere else, behind a criterion that has none. */
Edit writeCitation(const EditSubject &subject, int criterion, const QString &citation)
{
    const Criterion &target = subject.plan.criteria.at(criterion);
    const qsizetype at = target.range.start + target.textRange.end;
    Edit edit;
    edit.patch = TextPatch({at, at}, u' ' + citation);
    edit.meant = [criterion, text = target.text](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const Criterion &is) { return is.text == text && !is.groundedIn.isEmpty(); };
        return takeOverChanged(expected.criteria, read.criteria, criterion, isMeant);
    };
    return edit;
}

QList<EditStep> stepsTo(const Pasted &pasted, const QString &group, int index)
{
    QList<EditStep> steps {[=](const EditSubject &subject) {
        return addCriterion(subject, pasted.group.isEmpty() ? group : pasted.group, index, pasted.text);
    }};
    // In which place it has come to stand if its group is elsewhere, only the plan says that was read then.
    const auto find = [=](const EditSubject &subject) {
        const QString title = pasted.group.isEmpty() ? group : pasted.group;
        const QList<Criterion> &all = subject.plan.criteria;
        if (index < all.size() && all[index].text == pasted.text && all[index].group == title)
            return index;
        for (int i = int(all.size()) - 1; i >= 0; --i) {
            if (all[i].text == pasted.text && !all[i].done && all[i].groundedIn.isEmpty())
                return i;
        }
        return -1;
    };
    const auto add = [&](const auto &change) {
        steps.append([=](const EditSubject &subject) {
            const int place = find(subject);
            return place < 0 ? Edit() : change(subject, place);
        });
    };
    if (pasted.done)
        add([](const EditSubject &subject, int place) { return tickCriterion(subject, place, true); });
    if (!pasted.citation.isEmpty())
        add([citation = pasted.citation](const EditSubject &subject, int place) { return writeCitation(subject, place, citation); });
    return steps;
}

Edit addPasted(const EditSubject &subject, const QString &group, int index, const QList<Pasted> &pasted, const Message &label)
{
    QList<EditStep> steps;
    for (const Pasted &criterion : pasted)
        steps += stepsTo(criterion, group, index++);
    return editInSteps(subject, steps, label);
}

} // namespace

Edit moveCriteria(const EditSubject &subject, const QList<int> &criteria, int before, const QString &group)
{
    QList<EditStep> steps;
    int above = 0; // how many have left a place above those that follow
    for (const int criterion : criteria) {
        const int from = criterion < before ? criterion - above++ : criterion;
        const int to = criterion < before ? before - 1 : before++;
        steps.append([=](const EditSubject &now) { return moveCriterion(now, from, to, group); });
    }
    return editInSteps(subject, steps,
                       labelOf({QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"), {textOf(subject, criteria)}},
                               QT_TRANSLATE_NOOP("Setsquare::Messages", "Move %1 criteria"), criteria.size()));
}

Edit removeCriteria(const EditSubject &subject, const QList<int> &criteria)
{
    QList<EditStep> steps;
    for (const int criterion : criteria)
        steps.prepend([=](const EditSubject &now) { return removeCriterion(now, criterion); });
    return editInSteps(subject, steps,
                       labelOf({QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {textOf(subject, criteria)}},
                               QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove %1 criteria"), criteria.size()));
}

Edit pasteCriteria(const EditSubject &subject, const QString &group, int index, const QString &pasted)
{
    const QList<Pasted> criteria = readPasted(pasted);
    if (criteria.isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "The clipboard holds no text. Copy some lines first."), {}});
    return addPasted(subject, group, index, criteria,
                     labelOf({QT_TRANSLATE_NOOP("Setsquare::Messages", "Paste “%1”"), {criteria.first().text}},
                             QT_TRANSLATE_NOOP("Setsquare::Messages", "Paste %1 criteria"), criteria.size()));
}

Edit setCriterionCitations(const EditSubject &subject, int criterion, const QString &citations)
{
    static const QRegularExpression pattern(uR"x(([^\s,"“]+)\s*(?:["“]([^"”]*)["”])?)x"_s);
    const Criterion &target = subject.plan.criteria.at(criterion);
    QList<std::pair<QString, QString>> wanted;
    for (auto found = pattern.globalMatch(citations); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        wanted.append({match.captured(1), match.captured(2)});
    }
    QList<EditStep> steps;
    for (const Citation &present : target.groundedIn) {
        if (std::ranges::none_of(wanted, [&](const auto &asked) { return asked.first == present.id; }))
            steps.append(
                [criterion, id = present.id](const EditSubject &now) { return removeCitation(now, Cited::Criterion, criterion, id); });
    }
    for (const auto &[id, quote] : std::as_const(wanted)) {
        if (std::ranges::none_of(target.groundedIn, [&](const Citation &is) { return is.id == id && is.quote == quote; }))
            steps.append(
                [criterion, id, quote](const EditSubject &now) { return addCitation(now, Cited::Criterion, criterion, id, quote); });
    }
    return editInSteps(subject, steps, {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {target.text}});
}

Edit duplicateCriteria(const EditSubject &subject, const QList<int> &criteria)
{
    QList<Pasted> copies;
    QString group;
    for (const int criterion : criteria) {
        const Criterion &original = subject.plan.criteria.at(criterion);
        Pasted copy = readItems(subject.string(original.range).trimmed()).value(0);
        copy.group.clear();
        copies.append(copy);
        group = original.group;
    }
    return addPasted(subject, group, criteria.value(criteria.size() - 1) + 1, copies,
                     labelOf({QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate “%1”"), {textOf(subject, criteria)}},
                             QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate %1 criteria"), criteria.size()));
}

} // namespace Setsquare
