// SPDX-License-Identifier: Apache-2.0
#include "manualpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString escaped(QString text)
{
    text.replace(u'\\', "\\e"_L1);
    text.replace(u'-', "\\-"_L1);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + escaped(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + escaped(text) + u"\\fR"_s;
}

QString head(const OptionWords &option)
{
    if (option.isArgument)
        return italic(option.names.first()) + (option.isRepeated ? u" \\&..."_s : QString());
    QStringList names;
    for (const QString &name : option.names)
        names += bold(name);
    const QString value = option.choices.isEmpty() ? italic(option.value) : escaped(option.value);
    return names.join(", "_L1) + (option.value.isEmpty() ? QString() : u' ' + value);
}

/** One paragraph: what to type. */
QString synopsis(const CommandWords &command, const QString &program)
{
    QStringList words {bold(command.name == program ? program : program + u' ' + command.name)};
    for (bool arguments : {true, false}) {
        for (const OptionWords &option : command.options) {
            const bool isHelp = option.names.contains(u"--help"_s) || option.names.contains(u"--version"_s);
            if (option.isArgument == arguments && !isHelp)
                words += option.isRequired ? head(option) : u"[%1]"_s.arg(head(option));
        }
    }
    return words.join(u' ') + u'\n';
}

// what every command has is told once
QString optionList(const CommandWords &command, bool withHelp)
{
    QString text;
    for (const OptionWords &option : command.options) {
        if (withHelp || !option.names.contains(u"--help"_s))
            text += u".TP\n"_s + head(option) + u'\n' + escaped(option.description) + u'\n';
    }
    return text;
}

QString sentence(const QString &description)
{
    return escaped(description.endsWith(u'.') ? description : description + u'.') + u'\n';
}

} // namespace

QString manualPage(const GrammarWords &grammar, const QString &version)
{
    const QString name = grammar.program.name;
    QString page = u".TH %1 1 \"\" \"Setsquare %2\" \"User Commands\"\n"_s.arg(name.toUpper(), version);
    page += u".SH NAME\n%1 \\- workbench for implementation plans\n"_s.arg(name);
    page += u".SH SYNOPSIS\n"_s + synopsis(grammar.program, name);
    for (const CommandWords &command : grammar.commands)
        page += u".br\n"_s + bold(name + u' ' + command.name) + u" \\&...\n"_s;
    page += u".SH DESCRIPTION\n"_s + sentence(grammar.program.description);
    page += u".SH OPTIONS\n"_s + optionList(grammar.program, true);
    page += u".SH COMMANDS\n"_s;
    for (const CommandWords &command : grammar.commands) {
        page += u".SS "_s + escaped(command.name) + u'\n' + synopsis(command, name);
        page += u".PP\n"_s + sentence(command.description) + optionList(command, false);
    }
    page += u".SH NOTES\n"_s + sentence(grammar.footer);
    return page;
}

} // namespace Setsquare
