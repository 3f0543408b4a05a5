// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decision.h"
#include "optionmerits.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace Setsquare {

class EditableField;

/** One option of a decision beside the others, with its name, what it is, and what speaks for and against it, to be changed; the chosen one
    says so and has a strong frame, and the others can be chosen. */
class OptionEditor : public QWidget
{
    Q_OBJECT

public:
    /** What changes the plan; each returns whether it was taken. */
    struct Functions {
        std::function<bool(const QString &name)> rename;
        std::function<bool(const QString &text)> change;
        std::function<bool()> choose;
        std::function<bool()> remove;
    };

    explicit OptionEditor(const Functions &functions, QWidget *parent = nullptr);

    void setOption(const Option &option, bool chosen);
    void setReadOnly(bool readOnly);
    /** What was typed is gone. */
    void forget();
    /** What an option stands on. */
    static void paintCard(QWidget *card, bool chosen);

Q_SIGNALS:
    void refused(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    EditableField *addMerit(Merit part, const QString &hint);
    bool change(Merit part, const QString &value);
    void showButtons();

    Functions m_functions;
    QString m_written; ///< the text of the option

    EditableField *m_name;
    EditableField *m_text;
    EditableField *m_pros = nullptr;
    EditableField *m_cons = nullptr;
    QToolButton *m_choose;
    QToolButton *m_remove;
    bool m_isChosen = false;
    bool m_isReadOnly = false;
};

} // namespace Setsquare
