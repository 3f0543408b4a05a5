// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "readingpage.h"

#include <QPersistentModelIndex>

class QLabel;
class QToolButton;

namespace Setsquare {

class EditableField;
class Notice;
class OptionDraft;
class OptionEditor;
class RichLabel;

/** All that the plan says of one decision, to be changed in place: its options side by side, then why. */
class DecisionDetails : public ReadingPage
{
    Q_OBJECT

public:
    explicit DecisionDetails(PlanSession *session, QWidget *parent = nullptr);

    /** How a draft is put into the plan before something is said of it: the decision that it has become, -1 if it was not taken. */
    void setKeep(const std::function<int()> &keep) { m_keep = keep; }
    /** Shows a row of a DecisionModel, or none. */
    void showDecision(const QModelIndex &row);
    /** The text is in other colours now. */
    void restyle() { showDecision(m_row); }
    /** Whether a pattern can be made a file of its own. */
    void setCanExtract(bool can);
    /** The decision that is shown, as an index into those of the plan; -1 for none. */
    int decision() const;

Q_SIGNALS:
    void refused(const QString &reason);
    /** The decision that is shown is to become a pattern. */
    void extractRequested();
    /** A link within the text was clicked that names a file. */
    void fileActivated(const QString &link);

private:
    void build();
    OptionEditor *newOption(int option);
    void leaveDecision();
    Decision draft() const;
    void fillHead(const Decision &decision);
    void fillOptions(const Decision &decision);
    void fillNotice(const Decision &decision);
    void fillForm(const Decision &decision);
    void fillOthers(const Decision &decision);
    EditableField *fillField(int side, const QString &name, int kind, const QString &field, const Decision &decision);
    QString citationLinks(const Decision &decision) const;
    bool choose(const QString &option);
    void beginOption();
    void endOption(bool byKey);
    bool isDraft() const;
    bool isReadOnly() const;
    bool make(const std::function<Edit(const EditSubject &subject, int decision)> &edit);
    bool set(const QString &field, const QString &value);
    bool setTitle(const QString &title);

    PlanSession *m_session;
    std::function<int()> m_keep = [] { return -1; };
    QPersistentModelIndex m_row;
    QWidget *m_body;
    RichLabel *m_empty;
    EditableField *m_title;
    EditableField *m_context;
    QWidget *m_cards;
    QList<OptionEditor *> m_options;
    OptionDraft *m_draft = nullptr;
    QToolButton *m_addOption;
    QLabel *m_moreOptions;
    Notice *m_warning;
    Notice *m_error;
    FieldForm *m_form;
    QToolButton *m_extract;
    bool m_canExtract = false;
};

} // namespace Setsquare
