// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowdraft.h"
#include "rowmodel.h"

#include <optional>

namespace Setsquare {

/** Rows that stand in the plan's text. It keeps the plan whose rows it has announced: what it shows never mixes two revisions. Between them a
    draft may stand, a row that is being entered and that is not in the plan before it is kept. */
class PlanRowModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        RangeRole = Qt::UserRole + 1, ///< TextRange, absolute
        SeverityRole, ///< the worst Severity of the findings that lie in the row and in no row below it as an int, -1 if there are none
        FindingTextsRole, ///< QStringList, what these findings say
        ChoicesRole, ///< QStringList, what a cell or each part of it may say; empty: anything
        ChoiceTextsRole, ///< QStringList, what each choice stands for, if it does not say so itself
        IsChoiceRole, ///< nothing but a choice may be set
        HintRole, ///< what to write into an empty cell
        IsDraftRole, ///< the row is being entered, or a group that comes with it
        FirstOwnRole
    };

    PlanRowModel(PlanSession *session, QObject *parent);
    ~PlanRowModel() override;

    TextRange rangeOf(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    /** Changes the plan's text; the row follows when the plan has been read again. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;

    /** Begins a draft of a kind of rows below a row; one that stood elsewhere goes. Returns its cell for the name; invalid if nothing can be
        edited now. */
    QModelIndex beginDraft(const QModelIndex &below, int kind);
    /** A cell of the draft, the one for its name if no column is given; invalid if there is none. */
    QModelIndex draftRow(int column = -1) const;
    /** The kind of rows that it comes to be one of; -1 if there is none. */
    int draftKind() const { return m_draft ? m_draft->kind : -1; }
    /** Whether the draft has been given a name, so that it can be kept. */
    bool isDraftNamed() const;
    /** Makes of the draft what it is to become, and begins the next one below where several are entered in a row. False if the plan does not
        take it, which then has told why. */
    virtual bool keepDraft();
    /** What the last draft that was kept has become. */
    QModelIndex keptRow() const;
    void dropDraft();

protected:
    /** The kind of a row that is being entered and comes to be of the other kind. */
    static constexpr int draftOf(int kind) { return -1 - kind; }
    static bool isDraft(const Row &row) { return row.kind < 0; }
    const std::optional<RowDraft> &draft() const { return m_draft; }
    void setDraft(const std::optional<RowDraft> &draft);
    /** The cell without which a row is not kept. */
    virtual int nameColumn() const { return 0; }
    /** A draft below a row of the plan, or behind all. */
    virtual RowDraft draftBelow(const Row *, int) const { return {}; }
    /** What makes a row of the draft. */
    virtual Edit draftEdit(const EditSubject &, const RowDraft &) const { return {}; }
    /** The index that it then has in its list of the plan. */
    virtual int indexOfDraft(const RowDraft &draft) const { return draft.after + 1; }
    /** Whether the next draft begins when this one is kept. */
    virtual bool goesOn(const RowDraft &) const { return true; }
    /** Below or, as the first one, inside a row by its position; -1: before all. */
    struct DraftPlace {
        int above = -1;
        bool isInside = false;
    };
    virtual DraftPlace placeOf(const RowDraft &draft, const std::vector<Row> &rows) const;
    static DraftPlace lastPlace(const std::vector<Row> &rows);
    /** The position of a row that stands in the plan, or of the draft of that kind; -1 if there is none. */
    int positionOf(int kind, int source) const;

    /** What a cell has for a role that is not one of those above; of a draft without its texts. */
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QString columnTitle(int column) const = 0;
    /** Flags of a cell besides those that every row has. */
    virtual Qt::ItemFlags cellFlags(const Row &row, int column) const;
    /** Changes what a cell of the plan shows; called only for what its flags allow. */
    virtual bool change(const Row &row, int column, const QVariant &value, int role);
    /** Makes an edit of the plan that is shown; one of another revision is not made. */
    bool perform(const Edit &edit);

    /** The rows of a plan, in the order of the text. */
    virtual std::vector<Row> rowsOf(const Plan &plan) const = 0;
    /** Where a row stands, absolute. */
    virtual TextRange rangeIn(const Plan &plan, const Row &row) const = 0;
    /** Whether two rows show different things. */
    virtual bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const = 0;
    /** Called when the next plan is there and nothing is told yet, and when it takes the place of the one shown: for what a model
        derives from a plan. */
    virtual void prepare(const Plan &next, const std::vector<Row> &rows);
    virtual void commit();

    /** A model that shows more than the plan starts when it has been made. */
    void start();
    void update();
    PlanSession *session() const { return m_session; }
    const Plan &shown() const { return m_shown; }

    /** Puts `x` or a space between the brackets of a box that shows the opposite. False if that is not what stands there any more. */
    bool tick(TextRange box, bool on, const QString &label);

private:
    void open();
    void markFindings();
    std::vector<Row> allRowsOf(const Plan &plan) const;
    TextRange rangeOfRow(const Plan &plan, const Row &row) const;
    void placeDraft(const Plan &plan, std::vector<Row> &rows) const;
    QString draftText(const Row &row, int column) const;
    bool enter(const Row &row, int column, const QString &text);
    int severity(const Row &row) const { return m_severities[size_t(&row - rows().data())]; }
    QStringList findingTexts(const Row &row) const;
    /** The row that each finding lies in, -1 for none. */
    std::vector<int> positionsOf(const QList<Finding> &findings, const Plan &plan, const std::vector<Row> &rows) const;
    std::vector<int> severitiesOf(const Plan &plan, const std::vector<Row> &rows) const;

    PlanSession *m_session;
    Plan m_shown;
    int m_revision = -1;
    std::vector<int> m_severities; ///< by position in rows()
    QList<Finding> m_findings;
    std::optional<RowDraft> m_draft;
    int m_keptKind = 0;
    int m_keptSource = -1;
};

} // namespace Setsquare
