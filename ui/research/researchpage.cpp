// SPDX-License-Identifier: Apache-2.0
#include "researchpage.h"

#include "plandocument.h"
#include "previewpane.h"
#include "researchtext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static bool isMarkdown(const Research &research)
{
    return !research.isBundle && !research.path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

ResearchPage::ResearchPage(QWidget *parent)
    : QStackedWidget(parent)
    , m_document(new PlanDocument(this))
    , m_selection(new PlanSelection(this))
    , m_rendered(new PreviewPane(m_document, m_selection, this))
    , m_written(new ResearchText(this))
{
    m_rendered->setAccessibleName(tr("Full text of the research"));
    m_rendered->setAccessibleDescription({});
    addWidget(m_rendered);
    addWidget(m_written);
}

void ResearchPage::showDocument(const Research &research)
{
    const bool rendered = isMarkdown(research);
    setCurrentWidget(rendered ? static_cast<QWidget *>(m_rendered) : m_written);
    if (!rendered) {
        m_written->showDocument(research);
    } else if (!m_shown.isSharedWith(research.text) && m_shown != research.text) {
        m_document->open(research.text);
    }
    m_shown = rendered ? research.text : m_shown;
}

void ResearchPage::mark(const ResearchFinding *finding)
{
    if (currentWidget() == m_written)
        m_written->mark(finding);
    else if (finding)
        m_rendered->showRange(finding->range);
}

void ResearchPage::setZoom(double factor)
{
    m_rendered->setZoom(factor);
}

bool ResearchPage::find()
{
    if (currentWidget() == m_rendered)
        m_rendered->find();
    return currentWidget() == m_rendered;
}

bool ResearchPage::findNext(const QString &text)
{
    if (currentWidget() != m_written)
        return false;
    if (m_written->find(text))
        return true;
    m_written->moveCursor(QTextCursor::Start);
    return m_written->find(text);
}

} // namespace Setsquare
