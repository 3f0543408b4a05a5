// SPDX-License-Identifier: Apache-2.0
#include "completions.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QStringList commandNames(const GrammarWords &grammar)
{
    QStringList names;
    for (const CommandWords &command : grammar.commands)
        names += command.name;
    return names;
}

QString optionNames(const CommandWords &command)
{
    QStringList names;
    for (const OptionWords &option : command.options) {
        if (!option.isArgument)
            names += option.names;
    }
    return names.join(u' ');
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/** The lines of bash's `case` that list the values of a command's options; the program's own have no command before them. */
QString bashValues(const CommandWords &command, const QString &name)
{
    QString lines;
    for (const OptionWords &option : command.options) {
        for (const QString &spelling : option.isArgument || option.choices.isEmpty() ? QStringList() : option.names)
            lines += u"    '%1 %2') words='%3' ;;\n"_s.arg(name, spelling, option.choices.join(u' '));
        for (const QString &spelling :
             option.isArgument || option.value.isEmpty() || !option.choices.isEmpty() ? QStringList() : option.names)
            lines += u"    '%1 %2') return ;;\n"_s.arg(name, spelling);
    }
    return lines;
}

QString zshText(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1).replace(u':', "\\:"_L1);
}

/** What `_arguments` takes for one option or argument. */
QString zshArgument(const OptionWords &option, const QString &name)
{
    if (option.isArgument)
        return quoted((option.isRepeated ? u"*:%1:_files"_s : u"1:%1:_files"_s).arg(zshText(option.description)));
    QString action = u"_files"_s;
    if (!option.choices.isEmpty())
        action = u"(%1)"_s.arg(option.choices.join(u' '));
    else if (option.value == "INT"_L1)
        action = u" "_s;
    const QString value = option.value.isEmpty() ? QString() : u":%1:%2"_s.arg(zshText(option.value), action);
    return quoted(u"%1[%2]%3"_s.arg(name, zshText(option.description), value));
}

QString zshArguments(const CommandWords &command, const QString &indent, bool arguments)
{
    QString text;
    for (const OptionWords &option : command.options) {
        for (const QString &name : option.isArgument && !arguments ? QStringList() : option.names)
            text += u" \\\n"_s + indent + zshArgument(option, name);
    }
    return text;
}

QString fishOptions(const CommandWords &command, const QString &condition)
{
    QString text;
    for (const OptionWords &option : command.options) {
        for (const QString &name : option.isArgument ? QStringList() : option.names) {
            const bool isLong = name.startsWith("--"_L1);
            text += u"complete -c setsquare -n %1 %2 %3"_s.arg(quoted(condition), isLong ? u"-l"_s : u"-s"_s, name.mid(isLong ? 2 : 1));
            if (!option.choices.isEmpty())
                text += u" -x -a %1"_s.arg(quoted(option.choices.join(u' ')));
            else if (!option.value.isEmpty())
                text += option.value == "INT"_L1 ? u" -x"_s : u" -r"_s;
            text += u" -d %1\n"_s.arg(quoted(option.description));
        }
    }
    return text;
}

} // namespace

QString bashCompletion(const GrammarWords &grammar)
{
    const QStringList names = commandNames(grammar);
    QString values = bashValues(grammar.program, {});
    QString options = u"        '') words='%1' ;;\n"_s.arg(optionNames(grammar.program));
    for (const CommandWords &command : grammar.commands) {
        values += bashValues(command, command.name);
        options += u"        %1) words='%2' ;;\n"_s.arg(command.name, optionNames(command));
    }
    return u"# setsquare: completions for bash, made from its grammar\n"
           "_setsquare() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= word words=\n"
           "    COMPREPLY=()\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case $word in %1) command=$word && break ;; esac\n"
           "    done\n"
           "    case \"$command $previous\" in\n"
           "%2"
           "    *)\n"
           "        [[ $current == -* ]] || { [[ $COMP_CWORD -eq 1 ]] && words='%3'; }\n"
           "        [[ $current != -* ]] || case $command in\n"
           "%4"
           "        esac\n"
           "        ;;\n"
           "    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "}\n"
           "complete -o bashdefault -o default -F _setsquare setsquare\n"_s.arg(names.join(u'|'), values, names.join(u' '), options);
}

QString zshCompletion(const GrammarWords &grammar)
{
    QString described;
    QString cases;
    for (const CommandWords &command : grammar.commands) {
        described += u"        "_s + quoted(command.name + u':' + zshText(command.description)) + u'\n';
        cases += u"            %1) _arguments%2 ;;\n"_s.arg(command.name, zshArguments(command, u"                "_s, true));
    }
    return u"#compdef setsquare\n"
           "# setsquare: completions for zsh, made from its grammar\n"
           "_setsquare() {\n"
           "    local context state line\n"
           "    local -a commands=(\n"
           "%1"
           "    )\n"
           "    _arguments -C%2 \\\n"
           "        '1: :->first' '*:: :->rest'\n"
           "    case $state in\n"
           "    first)\n"
           "        _describe command commands\n"
           "        _files\n"
           "        ;;\n"
           "    rest)\n"
           "        case $words[1] in\n"
           "%3"
           "            *) _files ;;\n"
           "        esac\n"
           "        ;;\n"
           "    esac\n"
           "}\n"
           "_setsquare \"$@\"\n"_s.arg(described, zshArguments(grammar.program, u"        "_s, false), cases);
}

QString fishCompletion(const GrammarWords &grammar)
{
    QString text = u"# setsquare: completions for fish, made from its grammar\n"_s;
    text += fishOptions(grammar.program, u"__fish_use_subcommand"_s);
    for (const CommandWords &command : grammar.commands) {
        text += u"complete -c setsquare -n '__fish_use_subcommand' -a %1 -d %2\n"_s.arg(command.name, quoted(command.description));
        text += fishOptions(command, u"__fish_seen_subcommand_from "_s + command.name);
    }
    return text;
}

} // namespace Setsquare
