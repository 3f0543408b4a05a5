// SPDX-License-Identifier: Apache-2.0
#include "fixmenu.h"

#include "findingfixes.h"
#include "marks.h"
#include "ruleexplanation.h"
#include "theme.h"
#include "wording.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int mostFindings = 6;
static constexpr int mostLetters = 90;

static QString inMenu(QString text)
{
    if (text.size() > mostLetters)
        text = text.left(mostLetters).trimmed() + u'…';
    return text.replace(u'&', u"&&"_s);
}

static QIcon severityIcon(const QWidget *widget, Severity severity)
{
    const int side = widget->fontMetrics().height();
    QPixmap pixmap(QSize(side, side) * widget->devicePixelRatio());
    pixmap.setDevicePixelRatio(widget->devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    Marks::paintSeverity(&painter, QRectF(0, 0, side, side), severity, Theme::of(widget->palette()));
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled); // the sign keeps its colour on a heading that does nothing
    return icon;
}

FixMenu::FixMenu(PlanSession *session, const QList<Finding> &findings, QWidget *parent) : QMenu(parent), m_session(session)
{
    for (const Finding &finding : findings) {
        if (!isEmpty())
            addSeparator();
        addFinding(finding);
    }
    if (findings.isEmpty())
        addAction(tr("The checks find nothing here"))->setEnabled(false);
}

void FixMenu::addFinding(const Finding &finding)
{
    QAction *heading = addAction(severityIcon(this, finding.severity), inMenu(Wording::text(finding.message)));
    heading->setEnabled(false);
    heading->setIconVisibleInMenu(true);
    const QList<Fix> ways = FindingFixes::of(m_session, finding);
    for (const Fix &fix : ways) {
        connect(addAction(inMenu(Wording::text(fix.title))), &QAction::triggered, m_session,
                [session = m_session, fix] { FindingFixes::perform(session, fix); });
    }
    const int count = FindingFixes::count(m_session, finding.rule);
    if (!ways.isEmpty() && count > 1) {
        connect(addAction(tr("Fix all %n of this kind", nullptr, count)), &QAction::triggered, m_session,
                [session = m_session, rule = finding.rule] { FindingFixes::performAll(session, rule); });
    }
    QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    if (!FindingFixes::asks(finding.rule).isEmpty()) {
        connect(addAction(tr("Why? “%1”…").arg(finding.rule)), &QAction::triggered, m_session,
                [window, rule = finding.rule] { RuleExplanation(rule, window).exec(); });
    }
}

QList<Finding> FixMenu::findingsAt(const PlanSession &session, TextRange range)
{
    const LineIndex &lines = session.document()->lines();
    const int line = lines.lineAt(range.start);
    QList<Finding> found;
    for (const Finding &finding : session.findings()) {
        const bool isMeant =
            finding.range.overlaps(range) || finding.range.contains(range.start) || lines.lineAt(finding.range.start) == line;
        if (isMeant && found.size() < mostFindings)
            found.append(finding);
    }
    return found;
}

} // namespace Setsquare
