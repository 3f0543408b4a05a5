// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Setsquare {

class MarkdownHighlighter;
class PillButton;

/** The text that is to be approved, as it is written and with what cannot be seen made visible; or only what has changed in it. */
class ReviewText : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewText(QWidget *parent = nullptr);

    /** Shows a text; `before` is what was approved last, null if nothing was or it cannot be shown. */
    void setTexts(const QString &text, const QString &before);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(bool onlyChanges);
    void showWhole();
    void showChanges();
    void markHidden();
    QString hiddenThings() const;

    QString m_text;
    QString m_before;
    PillButton *m_changes;
    PillButton *m_whole;
    QLabel *m_hidden;
    QPlainTextEdit *m_view;
    MarkdownHighlighter *m_highlighter;
};

} // namespace Setsquare
