// SPDX-License-Identifier: Apache-2.0
#include "grammarwords.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QStringList namesOf(const CLI::Option &option)
{
    if (option.get_positional())
        return {QString::fromStdString(option.get_name(true))};
    QStringList names;
    for (const std::string &name : option.get_snames())
        names += u"-"_s + QString::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        names += u"--"_s + QString::fromStdString(name);
    return names;
}

// CLI11 gives the type's name, and behind a colon what may stand for it: `TEXT:{text,json}`
QStringList choicesOf(const QString &type)
{
    const qsizetype start = type.indexOf(u'{');
    const qsizetype end = type.lastIndexOf(u'}');
    return start < 0 || end < start ? QStringList() : type.sliced(start + 1, end - start - 1).split(u',');
}

OptionWords optionWords(const CLI::Option &option)
{
    OptionWords words;
    words.names = namesOf(option);
    words.description = QString::fromStdString(option.get_description());
    const QString type = QString::fromStdString(option.get_type_name());
    if (option.get_items_expected_max() > 0) {
        words.choices = choicesOf(type);
        words.value = words.choices.isEmpty() ? type.section(u':', 0, 0) : words.choices.join(u'|');
    }
    words.isArgument = option.get_positional();
    words.isRequired = option.get_required();
    words.isRepeated = option.get_items_expected_max() > 1;
    return words;
}

CommandWords commandWords(const CLI::App &command)
{
    CommandWords words {QString::fromStdString(command.get_name()), QString::fromStdString(command.get_description()), {}};
    for (const CLI::Option *option : command.get_options()) {
        if (!option->get_group().empty())
            words.options += optionWords(*option);
    }
    return words;
}

} // namespace

GrammarWords grammarWords(const CLI::App &program)
{
    GrammarWords words {commandWords(program), QString::fromStdString(program.get_footer()), {}};
    for (const CLI::App *command : program.get_subcommands([](const CLI::App *) { return true; })) {
        if (!command->get_group().empty())
            words.commands += commandWords(*command);
    }
    return words;
}

} // namespace Setsquare
