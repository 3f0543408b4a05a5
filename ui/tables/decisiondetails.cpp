// SPDX-License-Identifier: Apache-2.0
#include "decisiondetails.h"

#include "fieldform.h"
#include "flowlayout.h"
#include "notice.h"
#include "optioncard.h"
#include "otherfields.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

DecisionDetails::DecisionDetails(PlanSession *session, QWidget *parent) : ReadingPage(parent), m_session(session)
{
    showDecision(-1);
}

void DecisionDetails::addOptions(const Decision &decision)
{
    if (!decision.options.isEmpty()) {
        auto *cards = new QWidget;
        auto *flow = new FlowLayout(Spacing::medium, cards);
        flow->setColumnWidth(fontMetrics().averageCharWidth() * 28);
        for (const Option &option : decision.options)
            flow->addWidget(new OptionCard(option, !decision.chosen.isEmpty() && option.name == decision.chosen, cards));
        addWidget(cards);
    }
    if (decision.chosen.isEmpty()) {
        const QString words = decision.chosenAsWritten.isEmpty() ? tr("None of the options is chosen yet.")
            : decision.options.isEmpty()                         ? QString()
                                         : tr("Option %1 is chosen, but it is not among the options.").arg(decision.chosenAsWritten);
        if (!words.isEmpty() && (!decision.options.isEmpty() || decision.decision.isEmpty()))
            addWidget(new Notice(decision.chosenAsWritten.isEmpty() ? Severity::Warning : Severity::Error, words));
    }
}

void DecisionDetails::showDecision(int index)
{
    static const QStringList known {u"context"_s,   u"options"_s,    u"options considered"_s, u"decision"_s,   u"rationale"_s,
                                    u"tradeoffs"_s, u"risks"_s,      u"tradeoffs accepted"_s, u"mitigation"_s, u"pattern extracted"_s,
                                    u"pattern"_s,   u"grounded in"_s};
    const Plan &plan = m_session->plan();
    if (index < 0 || index >= plan.decisions.size()) {
        m_shown.clear();
        begin(tr("Decision"));
        addQuiet(tr("Select a decision to read its options and why one was chosen."));
        end();
        return;
    }
    const Decision &decision = plan.decisions[index];
    const QString contents = decision.id + u'\n' + m_session->document()->text().sliced(decision.range.start, decision.range.length());
    if (contents == m_shown)
        return;
    m_shown = contents;
    begin(tr("Decision %1").arg(decision.id));
    addTitle(decision.title);
    if (!decision.context.isEmpty())
        addText(decision.context);
    addOptions(decision);
    addGap();
    FieldForm *form = addForm();
    form->addText(FieldForm::Left, tr("Decision"), decision.decision, QFont::DemiBold);
    form->addText(FieldForm::Left, tr("Rationale"), decision.rationale);
    form->addText(FieldForm::Left, tr("Pattern"), decision.pattern);
    form->addList(FieldForm::Right, tr("Tradeoffs"), decision.tradeoffs);
    form->addList(FieldForm::Right, tr("Risks"), decision.risks);
    form->addList(FieldForm::Right, tr("Mitigation"), decision.mitigation);
    form->addCitations(FieldForm::Right, tr("Grounded in"), decision.groundedIn);
    addOtherFields(form, decision.fields, known);
    end();
}

} // namespace Setsquare
