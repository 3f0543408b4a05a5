// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace Setsquare {

/** Markdown from the plan, laid out, as high as its text: to be read, selected and copied, never edited. It loads nothing. */
class RichLabel : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RichLabel(QWidget *parent = nullptr);

    /** Shows markdown; with `quiet` in the colour of lesser weight. */
    void setContent(const QString &markdown, bool quiet = false);
    /** Shows text as it is. */
    void setPlainContent(const QString &text, bool quiet = false);
    void setWeight(QFont::Weight weight);

    /** Markdown of a list of these items; of a single one no list is made. */
    static QString list(const QStringList &items, bool numbered = false);

    QVariant loadResource(int type, const QUrl &name) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void render();

    QString m_content;
    bool m_isPlain = false;
    bool m_isQuiet = false;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace Setsquare
