// SPDX-License-Identifier: Apache-2.0
#include "syntaxcolors.h"

#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
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
    return repository.defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme);
}

/** The colour of a kind of text, at least 4.5 : 1 on the panes' ground; invalid for ordinary text. */
static QColor syntaxColour(KSyntaxHighlighting::Theme::TextStyle style, const Setsquare::Theme &colours)
{
    using Style = KSyntaxHighlighting::Theme;
    const bool dark = colours.isDark;
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::BuiltIn:
        return colours.accent;
    case Style::Function:
    case Style::Preprocessor:
    case Style::Import:
    case Style::Attribute:
    case Style::RegionMarker:
        return QColor(dark ? 0xc5a5f7 : 0x6b3fa0);
    case Style::DataType:
    case Style::Extension:
    case Style::Variable:
        return QColor(dark ? 0x6fc7d3 : 0x0b6b80);
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::Char:
    case Style::SpecialChar:
        return colours.success;
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Constant:
    case Style::Alert:
    case Style::Warning:
    case Style::Error:
        return colours.warning;
    case Style::Comment:
    case Style::CommentVar:
    case Style::Documentation:
    case Style::Annotation:
    case Style::Information:
    case Style::Others:
        return colours.secondaryText;
    default:
        return {};
    }
}

QTextCharFormat syntaxFormat(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &theme, const QPalette &palette)
{
    QTextCharFormat text;
    if (const QColor colour = syntaxColour(format.textStyle(), Theme::of(palette)); colour.isValid())
        text.setForeground(colour);
    if (format.isBold(theme))
        text.setFontWeight(QFont::Bold);
    if (format.isItalic(theme))
        text.setFontItalic(true);
    if (format.isUnderline(theme))
        text.setFontUnderline(true);
    if (format.isStrikeThrough(theme))
        text.setFontStrikeOut(true);
    return text;
}

KSyntaxHighlighting::Definition syntaxDefinition(const KSyntaxHighlighting::Repository &repository, const QString &fenceInfo)
{
    static const QHash<QString, QString> otherNames {
        {u"sh"_s, u"Bash"_s},
        {u"shell"_s, u"Bash"_s},
        {u"console"_s, u"Bash"_s},
        {u"js"_s, u"JavaScript"_s},
        {u"ts"_s, u"TypeScript"_s},
        {u"py"_s, u"Python"_s},
        {u"yml"_s, u"YAML"_s},
        {u"rb"_s, u"Ruby"_s},
        {u"rs"_s, u"Rust"_s},
        {u"c++"_s, u"C++"_s},
        {u"cpp"_s, u"C++"_s},
        {u"golang"_s, u"Go"_s},
        {u"dockerfile"_s, u"Dockerfile"_s},
        {u"make"_s, u"Makefile"_s},
        {u"postgresql"_s, u"SQL (PostgreSQL)"_s},
        {u"md"_s, u"Markdown"_s},
        {u"csharp"_s, u"C#"_s},
        {u"kt"_s, u"Kotlin"_s},
        {u"toml"_s, u"TOML"_s},
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
