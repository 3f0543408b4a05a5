// SPDX-License-Identifier: Apache-2.0
#include "codecolours.h"

#include "syntaxcolors.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace Setsquare {

namespace {

constexpr qsizetype longestCodeLine = 2'000;
constexpr qsizetype mostCodeLines = 2'000;

class CodeHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit CodeHighlighter(const QPalette &palette) : m_palette(palette) {}

    QList<QTextLayout::FormatRange> colours(const QStringList &lines)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : lines) {
            if (line.size() <= longestCodeLine)
                state = highlightLine(line, state);
            m_start += int(line.size()) + 1;
        }
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QTextCharFormat text = syntaxFormat(format, theme(), m_palette);
        if (length > 0 && !text.isEmpty())
            m_ranges.append({m_start + offset, length, text});
    }

private:
    QPalette m_palette;
    int m_start = 0;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

QList<QTextLayout::FormatRange> codeColours(const QStringList &lines, const QString &fenceInfo, const QPalette &palette)
{
    if (fenceInfo.isEmpty() || lines.size() > mostCodeLines)
        return {};
    const std::shared_ptr<KSyntaxHighlighting::Repository> repository = syntaxRepository();
    const KSyntaxHighlighting::Definition definition = syntaxDefinition(*repository, fenceInfo);
    if (!definition.isValid())
        return {};
    CodeHighlighter highlighter(palette);
    highlighter.setDefinition(definition);
    highlighter.setTheme(syntaxTheme(*repository, palette));
    return highlighter.colours(lines);
}

} // namespace Setsquare
