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
    const TextRange common {std::max(range.start, content.start), std::min(range.end, content.end)};
    return common.isEmpty() ? content : common;
}

static bool startsBefore(const Finding &a, const Finding &b)
{
    return a.range.start < b.range.start;
}

void FindingMarks::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    if (!std::is_sorted(findings.begin(), findings.end(), startsBefore))
        std::stable_sort(m_findings.begin(), m_findings.end(), startsBefore);
}

QList<FindingMarks::Mark> FindingMarks::on(int first, int last) const
{
    QList<Mark> marks;
    const QString &text = m_plan->text();
    const LineIndex &lines = m_plan->lines();
    const TextRange visible = lines.lines(first, last);
    const auto before = [](const Finding &finding, qsizetype position) { return finding.range.start < position; };
    auto finding = std::lower_bound(m_findings.begin(), m_findings.end(), visible.start, before);
    for (; finding != m_findings.end() && finding->range.start <= visible.end; ++finding) {
        const int line = lines.lineAt(finding->range.start);
        if (line <= last && finding->range.end <= text.size()) // those that wait for an open fence to be closed may be behind the text
            marks.append({line, underlined(finding->range, line, text, lines), finding->severity, finding->message});
    }
    return marks;
}

QString FindingMarks::toolTip(int line) const
{
    QStringList texts;
    for (const Mark &mark : on(line, line))
        texts.append(Wording::text(mark.message));
    return texts.join(u'\n');
}

QString FindingMarks::toolTipAt(qsizetype position, int line) const
{
    QStringList texts;
    for (const Mark &mark : on(line, line)) {
        if (mark.underline.start <= position && position <= mark.underline.end)
            texts.append(Wording::text(mark.message));
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
