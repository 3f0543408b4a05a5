// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

class QCompleter;

namespace Setsquare {

/** Plain text to be written, as high as what it says. It can show rich text in its place to be read, until it gets the focus. What cannot be
    undone within it is left to the window. */
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    enum class Lines { One, Many };

    explicit TextField(Lines lines, QWidget *parent = nullptr);

    /** What it says; one that is read shows it when it gets the focus. Its history begins anew. */
    void setWritten(const QString &text);
    QString written() const;
    /** With a frame of its own, for a cell. */
    void setFramed(bool framed) { m_isFramed = framed; }
    bool isReading() const { return m_isReading; }
    /** Shows this until it gets the focus. */
    void read(const QString &html);
    /** One that is not stays to be read, and what it says can be selected. */
    void setEditable(bool editable);
    /** Completes what stands before the cursor. */
    void complete(QCompleter *completer);

    QVariant loadResource(int type, const QUrl &name) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Return was pressed in a single line, or Ctrl+Return. */
    void submitted();
    void escaped();
    /** The focus went elsewhere, or the plan is about to be saved. */
    void left();
    /** A link was clicked while it was being read. */
    void linkActivated(const QString &target);
    /** Another number of lines. */
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void write();
    void offerCompletions();
    void insertCompletion(const QString &completed);
    bool isPopupOpen() const;
    void takeSize();
    void paintFrame();
    void showCursorInPage();

    Lines m_lines;
    QCompleter *m_completer = nullptr;
    QString m_written; ///< while it is being read
    bool m_isReading = false;
    bool m_isEditable = true;
    bool m_isFramed = false;
    mutable bool m_isMeasuring = false;
    int m_height = 0;
};

} // namespace Setsquare
