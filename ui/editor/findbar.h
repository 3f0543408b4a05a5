// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findquery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Setsquare {

/** The bar below a text in which one types what to find, and with what to replace it. It knows nothing of the text. */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Find, FindAndReplace };

    explicit FindBar(Kind kind, QWidget *parent = nullptr);

    FindQuery query() const;
    QString replacement() const;
    /** Shows the bar with the cursor in it; `text` is what was selected, looked for if it is one line. */
    void open(const QString &text, bool withReplace = false);
    void close();
    /** Says how many places there are and which of them, from 1, is selected (0: none). */
    void showCount(qsizetype current, qsizetype count);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name);
    QToolButton *addButton(const QString &text, const QString &name);
    QLineEdit *addField(const QString &placeholder, const QString &name);
    void addReplaceRow();
    void showReplace(bool visible);

    QLineEdit *m_text;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QLabel *m_count;
    QList<QWidget *> m_replaceRow;
    bool m_readOnly = false;
};

} // namespace Setsquare
