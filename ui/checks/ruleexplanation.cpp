// SPDX-License-Identifier: Apache-2.0
#include "ruleexplanation.h"

#include "findingfixes.h"
#include "helpwindow.h"
#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int lettersOfLine = 68;

static QLabel *paragraph(const QString &text, QVBoxLayout *column)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * lettersOfLine);
    label->setAccessibleName(text);
    column->addWidget(label);
    return label;
}

RuleExplanation::RuleExplanation(const QString &rule, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Check “%1”").arg(rule));
    HelpWindow::addTo(this, u"checks"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::medium);
    QLabel *asks = paragraph(FindingFixes::asks(rule), column);
    QFont strong = asks->font();
    strong.setWeight(QFont::DemiBold);
    asks->setFont(strong);
    paragraph(FindingFixes::reason(rule), column);
    if (const QString source = FindingFixes::source(rule); !source.isEmpty())
        paragraph(tr("Reference: %1").arg(source), column)->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(Spacing::medium);
    const QString comment = u"<!-- setsquare:allow %1 %2 -->"_s.arg(rule, tr("reason"));
    paragraph(tr("Where it does not fit, allow it with a comment at that place:"), column);
    QLabel *code = paragraph(comment, column);
    code->setFont(QFont(u"monospace"_s));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy Comment"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [comment] { QGuiApplication::clipboard()->setText(comment); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(Spacing::small);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace Setsquare
