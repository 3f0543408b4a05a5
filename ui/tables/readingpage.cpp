// SPDX-License-Identifier: Apache-2.0
#include "readingpage.h"

#include "fieldform.h"
#include "richlabel.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Setsquare {

ReadingPage::ReadingPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void ReadingPage::begin(const QString &accessibleName)
{
    m_nextName = accessibleName;
    m_page = new QWidget;
    m_page->setFont(font());
    m_layout = new QVBoxLayout(m_page);
    m_layout->setContentsMargins(Spacing::section, Spacing::large, Spacing::section, Spacing::large);
    m_layout->setSpacing(Spacing::medium);
}

void ReadingPage::end()
{
    m_layout->addStretch(1);
    const int scrolled = m_nextName == accessibleName() ? verticalScrollBar()->value() : 0;
    setAccessibleName(m_nextName);
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    m_page->show();
    verticalScrollBar()->setValue(scrolled);
}

void ReadingPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && widget())
        widget()->setFont(font());
}

void ReadingPage::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void ReadingPage::addTitle(const QString &markdown)
{
    auto *label = new RichLabel(m_page);
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    if (large.pixelSize() > 0)
        large.setPixelSize(qRound(large.pixelSize() * 1.2));
    else
        large.setPointSizeF(large.pointSizeF() * 1.2);
    label->setFont(large);
    label->setContent(markdown);
    label->setAccessibleName(markdown);
    addWidget(label);
}

QLabel *ReadingPage::newHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void ReadingPage::addHeading(const QString &text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(Spacing::medium);
    addWidget(newHeading(text, m_page));
}

void ReadingPage::addText(const QString &markdown)
{
    auto *label = new RichLabel(m_page);
    label->setContent(markdown);
    label->setAccessibleName(tr("Text"));
    addWidget(label);
}

void ReadingPage::addQuiet(const QString &text)
{
    auto *label = new RichLabel(m_page);
    label->setPlainContent(text, true);
    label->setAccessibleName(text);
    addWidget(label);
}

void ReadingPage::addList(const QStringList &markdowns, bool numbered)
{
    addText(RichLabel::list(markdowns, numbered));
}

void ReadingPage::addGap()
{
    m_layout->addSpacing(Spacing::small);
}

FieldForm *ReadingPage::addForm()
{
    auto *form = new FieldForm(m_page);
    connect(form, &FieldForm::linkActivated, this, &ReadingPage::linkActivated);
    connect(form, &FieldForm::findingActivated, this, &ReadingPage::findingActivated);
    addWidget(form);
    return form;
}

} // namespace Setsquare
