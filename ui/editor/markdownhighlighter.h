// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QBasicTimer>
#include <QObject>
#include <QPalette>
#include <QTextLayout>

#include <memory>

class QTextBlock;
class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Setsquare {

/** Colours the markdown of an editor: at once where the user types, the rest in slices of a few milliseconds between events, so that a
    large plan opens without waiting. KSyntaxHighlighting's own class for QTextDocument colours all of it before it returns. */
class MarkdownHighlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    explicit MarkdownHighlighter(QTextDocument *document, QObject *parent = nullptr);
    ~MarkdownHighlighter() override;

    void setPalette(const QPalette &palette);
    /** Colours everything that is waiting. */
    void finish();
    bool isFinished() const { return m_from < 0; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void noteChange(int position, int added);
    void colourAll();
    void colour(int milliseconds);
    bool colourBlock(QTextBlock &block);

    QTextDocument *m_document;
    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository;
    QPalette m_palette;
    QList<QTextLayout::FormatRange> m_formats;
    int m_from = -1; ///< the first line that waits, -1 if none does
    int m_to = -1; ///< the last line that must be coloured whatever the state before it
    int m_colours = 0; ///< how often they have become others
    QBasicTimer m_timer;
};

} // namespace Setsquare
