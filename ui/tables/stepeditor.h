// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Setsquare {

class Chip;
class EditableField;

/** Texts in their order, each with a short name before it that goes to its place in the source: to be changed in place, added, moved with
    Alt+Up and Alt+Down, and removed. They may have a title of their own, which stands before the text. What is being added is not in the
    plan before it says something. */
class StepEditor : public QWidget
{
    Q_OBJECT

public:
    struct Step {
        QString name; ///< on the chip
        QString text; ///< markdown as written
        QString title = {};
        bool isMissing = false; ///< there should be one: what is typed becomes it
    };
    /** What changes the plan; each returns whether it was taken. */
    struct Functions {
        std::function<bool(int step, const QString &text)> change;
        std::function<bool(int index, const QString &title, const QString &text)> add;
        std::function<bool(int step, int to)> move; ///< nothing where they cannot be moved
        std::function<bool(int step)> remove;
        std::function<bool(int step, const QString &title)> rename = {}; ///< nothing where they have no titles
    };

    /** `what` is what one of them is called, `addText` what the button says. */
    StepEditor(const QString &what, const QString &addText, const Functions &functions, QWidget *parent = nullptr);

    /** What a title and a text say while they are empty. */
    void setHints(const QString &title, const QString &text);
    void setFunctions(const Functions &functions) { m_functions = functions; }
    /** Whether titles are shown, where they can be changed. */
    void setTitled(bool titled);
    /** How many more there are, which are not shown. */
    void setRest(int count);
    void setSteps(const QList<Step> &steps);
    void setReadOnly(bool readOnly);
    /** Begins one that comes behind all; with the focus. */
    void beginAdding() { beginAdding(int(m_rows.size())); }
    bool isAdding() const { return m_draft; }

Q_SIGNALS:
    void stepActivated(int step);
    void refused(const QString &reason);
    /** One is being added, or no more. */
    void addingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *widget = nullptr;
        Chip *chip = nullptr;
        QWidget *warning = nullptr;
        EditableField *title = nullptr; ///< nothing where they have none
        EditableField *field = nullptr;
        QList<QToolButton *> buttons;
        bool isMissing = false;
    };

    Row newRow(int index);
    EditableField *newField(QWidget *parent, const QString &name, const QString &hint);
    EditableField *newTitle(QWidget *parent, const QString &name);
    void makeDraft();
    bool keepDraft(const QString &text);
    void noticeLeaving();
    QToolButton *addButton(Row &row, QHBoxLayout *line, const QString &icon, const QString &text);
    void beginAdding(int index);
    void keepAdded();
    void endAdding();
    void move(int step, int to);
    int rowOf(const QObject *editor) const;
    bool handleKey(int step, int key, Qt::KeyboardModifiers modifiers);
    void showButtons(const Row &row, bool shown);
    void updateIcons(const Row &row);

    QString m_what;
    Functions m_functions;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    QLabel *m_rest;
    QList<Row> m_rows;
    QString m_titleHint;
    QString m_textHint;
    EditableField *m_draft = nullptr;
    EditableField *m_draftTitle = nullptr;
    QWidget *m_draftRow = nullptr;
    int m_draftIndex = 0;
    bool m_isTitled = true;
    bool m_isReadOnly = false;
};

} // namespace Setsquare
