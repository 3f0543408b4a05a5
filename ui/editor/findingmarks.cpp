// SPDX-License-Identifier: Apache-2.0
#include "findingmarks.h"

#include "theme.h"
#include "wording.h"

#include <QPainter>
#include <QPolygonF>

namespace Setsquare {

static QColor severityColour(Severity severity, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    switch (severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.warning;
    case Severity::Info:
        break;
    }
    return theme.secondaryText;
}

/** A finding about several lines is underlined on its first one only: a wave under a whole task would tell nothing. */
static TextRange underlined(TextRange range, int line, const QString &text, const LineIndex &lines)
{
    TextRange content = lines.content(line, text);
    while (!content.isEmpty() && text.at(content.start).isSpace())
        ++content.start;
    while (!content.isEmpty() && text.at(content.end - 1).isSpace())
        --content.end;
    const TextRange common{std::max(range.start, content.start), std::min(range.end, content.end)};
    return common.isEmpty() ? content : common;
}

void FindingMarks::setFindings(const QList<Finding> &findings, const QString &text, const LineIndex &lines)
{
    m_marks.clear();
    m_marks.reserve(size_t(findings.size()));
    for (const Finding &finding : findings) {
        if (finding.range.start < 0 || finding.range.end > text.size())
            continue;
        const int line = lines.lineAt(finding.range.start);
        m_marks.push_back({line, underlined(finding.range, line, text, lines), finding.severity, Wording::text(finding.message)});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.line < b.line; });
}

std::span<const FindingMarks::Mark> FindingMarks::on(int first, int last) const
{
    const auto begin = std::lower_bound(m_marks.begin(), m_marks.end(), first, [](const Mark &mark, int line) { return mark.line < line; });
    const auto end = std::upper_bound(begin, m_marks.end(), last, [](int line, const Mark &mark) { return line < mark.line; });
    return {begin, end};
}

QString FindingMarks::toolTip(int line) const
{
    QStringList texts;
    for (const Mark &mark : on(line, line))
        texts.append(mark.text);
    return texts.join(u'\n');
}

QString FindingMarks::toolTipAt(qsizetype position, int line) const
{
    QStringList texts;
    for (const Mark &mark : on(line, line)) {
        if (mark.underline.start <= position && position <= mark.underline.end)
            texts.append(mark.text);
    }
    return texts.join(u'\n');
}

QTextCharFormat underlineFormat(Severity severity, const QPalette &palette)
{
    QTextCharFormat format;
    format.setUnderlineStyle(severity == Severity::Info ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(severityColour(severity, palette));
    return format;
}

void paintMark(QPainter &painter, const QRectF &square, Severity severity, const QPalette &palette)
{
    const QColor colour = severityColour(severity, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(severity == Severity::Info ? QPen(colour, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(severity == Severity::Info ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (severity == Severity::Warning)
        painter.drawPolygon(QPolygonF({{square.center().x(), square.top()}, square.bottomRight(), square.bottomLeft()}));
    else
        painter.drawEllipse(square);
    painter.restore();
}

} // namespace Setsquare
