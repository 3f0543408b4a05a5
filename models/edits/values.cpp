// SPDX-License-Identifier: Apache-2.0
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool opensComment(const QString &value)
{
    const qsizetype open = value.lastIndexOf("<!--"_L1);
    return open >= 0 && value.indexOf("-->"_L1, open) < 0;
}

QString shortened(const QString &value)
{
    return value.size() <= 60 ? value : value.first(59) + u'…';
}

QList<int> matches(const QString &reference, const QStringList &names, Qt::CaseSensitivity sensitivity)
{
    QList<int> found;
    for (int i = 0; i < int(names.size()); ++i) {
        if (names[i].compare(reference, sensitivity) == 0)
            found.append(i);
    }
    return found;
}

} // namespace

bool hasSeveralLines(const QString &value)
{
    return value.contains(u'\n') || value.contains(u'\r');
}

bool beginsBlock(QStringView value)
{
    const bool isHtml = value.size() > 1 && value[0] == u'<' && (value[1].isLetter() || QStringView(u"/!?").contains(value[1]));
    return isHtml || value.startsWith(u'>') || value.startsWith("```"_L1) || value.startsWith("~~~"_L1) || isRule(value)
        || readCheckbox(value, {0, value.size()});
}

std::optional<Message> lineProblem(const QString &value)
{
    const QString trimmed = value.trimmed();
    if (hasSeveralLines(trimmed))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has a line break. Write it on one line."), {shortened(trimmed)}};
    if (opensComment(trimmed))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“<!--” hides what follows. Close the comment with “-->”."), {}};
    return {};
}

std::optional<Message> itemProblem(const QString &value)
{
    if (auto problem = lineProblem(value))
        return problem;
    if (beginsBlock(value.trimmed()))
        return Message {
            QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” would not be read as text. Let it begin with a word, or with a backslash."),
            {shortened(value.trimmed())}};
    return {};
}

std::optional<Message> requiredItemProblem(const QString &value)
{
    if (value.trimmed().isEmpty())
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no text. Write one, or remove the entry."), {}};
    return itemProblem(value);
}

Named findNamed(const QString &reference, const QStringList &names)
{
    const auto pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no “%1” here. Name it by its position or its name.");
    bool isNumber = false;
    const int position = reference.toInt(&isNumber);
    if (isNumber && position >= 1 && position <= names.size())
        return {position - 1, {}};
    QList<int> found = matches(reference, names, Qt::CaseSensitive);
    if (found.isEmpty())
        found = matches(reference, names, Qt::CaseInsensitive);
    if (found.size() == 1 && !reference.isEmpty())
        return {found.first(), {}};
    if (found.size() > 1 && !reference.isEmpty())
        return {-1, Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is not the only one. Name it by its position."), {reference}}};
    return {-1, Message {pattern, {reference}}};
}

Named findPlace(const Arguments &arguments, const QStringList &names, int otherwise)
{
    const std::optional<QString> after = arguments.optionalText(u"after"_s);
    if (!after)
        return {arguments.has(u"after"_s) ? 0 : otherwise, {}};
    const Named found = findNamed(*after, names);
    return {found.index + 1, found.problem};
}

} // namespace Setsquare
