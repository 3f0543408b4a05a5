// SPDX-License-Identifier: Apache-2.0
#include "grammar.h"

#include <QFile>

namespace Setsquare {

namespace {

QString decoded(const std::string &argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

/** `a, b or c`. */
std::string listed(const std::vector<std::string> &choices)
{
    std::string text = choices.front();
    for (size_t i = 1; i < choices.size(); ++i)
        text += (i + 1 < choices.size() ? ", " : " or ") + choices[i];
    return text;
}

} // namespace

CLI::Option *addFile(CLI::App &command, QString &file, const char *description)
{
    return addText(command, "FILE", file, description)->required();
}

CLI::Option *addFiles(CLI::App &command, QStringList &files, const char *description)
{
    const auto set = [&files](const std::vector<std::string> &arguments) {
        for (const std::string &argument : arguments)
            files.append(decoded(argument));
    };
    return command.add_option_function<std::vector<std::string>>("FILE", set, description)->required();
}

CLI::Option *addText(CLI::App &command, const char *name, QString &value, const char *description)
{
    return command.add_option_function<std::string>(
        name, [&value](const std::string &argument) { value = decoded(argument); }, description);
}

CLI::Option *addChoice(CLI::App &command, const char *name, QString &value, const char *description,
                       const std::vector<std::string> &choices)
{
    return addText(command, name, value, description)->check(CLI::IsMember(choices));
}

CLI::Option *addFormat(CLI::App &command, QString &format, const std::vector<std::string> &others)
{
    std::vector<std::string> formats {"text", "json"};
    formats.insert(formats.end(), others.begin(), others.end());
    return addChoice(command, "--format", format, listed(formats).c_str(), formats);
}

} // namespace Setsquare
