// SPDX-License-Identifier: Apache-2.0
#include "syntaxcolors.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

std::shared_ptr<KSyntaxHighlighting::Repository> syntaxRepository()
{
    static std::weak_ptr<KSyntaxHighlighting::Repository> shared;
    std::shared_ptr<KSyntaxHighlighting::Repository> repository = shared.lock();
    if (!repository) {
        repository = std::make_shared<KSyntaxHighlighting::Repository>();
        shared = repository;
    }
    return repository;
}

KSyntaxHighlighting::Theme syntaxTheme(const KSyntaxHighlighting::Repository &repository, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    // Breeze's headings are too dark on our dark ground.
    const KSyntaxHighlighting::Theme theme = repository.theme(isDark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    if (theme.isValid())
        return theme;
    return repository.defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme);
}

KSyntaxHighlighting::Definition syntaxDefinition(const KSyntaxHighlighting::Repository &repository, const QString &fenceInfo)
{
    static const QHash<QString, QString> otherNames{
        {u"sh"_s, u"Bash"_s},           {u"shell"_s, u"Bash"_s},      {u"console"_s, u"Bash"_s},   {u"js"_s, u"JavaScript"_s},
        {u"ts"_s, u"TypeScript"_s},     {u"py"_s, u"Python"_s},       {u"yml"_s, u"YAML"_s},       {u"rb"_s, u"Ruby"_s},
        {u"rs"_s, u"Rust"_s},           {u"c++"_s, u"C++"_s},         {u"cpp"_s, u"C++"_s},        {u"golang"_s, u"Go"_s},
        {u"dockerfile"_s, u"Dockerfile"_s}, {u"make"_s, u"Makefile"_s}, {u"postgresql"_s, u"SQL (PostgreSQL)"_s},
        {u"md"_s, u"Markdown"_s},       {u"csharp"_s, u"C#"_s},       {u"kt"_s, u"Kotlin"_s},      {u"toml"_s, u"TOML"_s},
    };
    const QString info = fenceInfo.trimmed();
    const QString language = info.left(info.indexOf(u' ')).section(u',', 0, 0).section(u'{', 0, 0);
    if (language.isEmpty() || language.size() > 40)
        return {};
    const QString other = otherNames.value(language.toLower());
    KSyntaxHighlighting::Definition definition = repository.definitionForName(other.isEmpty() ? language : other);
    if (!definition.isValid())
        definition = repository.definitionForFileName(u"code."_s + language.toLower());
    return definition;
}

} // namespace Setsquare
