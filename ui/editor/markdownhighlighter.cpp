// SPDX-License-Identifier: Apache-2.0
#include "markdownhighlighter.h"

#include "syntaxcolors.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QDeadlineTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int sliceMilliseconds = 6;
/** Longer lines are no prose: colouring them costs more than it tells. */
constexpr int longestHighlightedLine = 5'000;

/** What a line was coloured from, and the state of the colouring at its end. */
class LineState : public QTextBlockUserData
{
public:
    bool isOf(size_t otherText, const KSyntaxHighlighting::State &otherStart, int otherColours) const
    {
        return text == otherText && colours == otherColours && start == otherStart;
    }

    size_t text = 0; ///< its hash
    int colours = 0;
    KSyntaxHighlighting::State start;
    KSyntaxHighlighting::State state;
};

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_repository(syntaxRepository())
{
    setDefinition(m_repository->definitionForName(u"Markdown"_s));
    connect(m_document, &QTextDocument::contentsChange, this, [this](int position, int, int added) { noteChange(position, added); });
    connect(m_document, &QTextDocument::contentsChanged, this, [this] {
        if (m_from >= 0)
            colour(sliceMilliseconds / 3);
    });
}

MarkdownHighlighter::~MarkdownHighlighter() = default;

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    setTheme(syntaxTheme(*m_repository, palette));
    colourAll();
}

void MarkdownHighlighter::colourAll()
{
    ++m_colours;
    m_from = 0;
    m_to = m_document->blockCount() - 1;
    m_timer.start(0, this);
}

void MarkdownHighlighter::noteChange(int position, int added)
{
    const int first = m_document->findBlock(position).blockNumber();
    const QTextBlock last = m_document->findBlock(position + added);
    const int lastNumber = last.isValid() ? last.blockNumber() : m_document->blockCount() - 1;
    // Lines that are already waiting behind this one may have moved: they wait for the rest of the document instead.
    const bool waiting = m_from >= 0 && m_to > lastNumber;
    m_from = m_from < 0 ? first : std::min(m_from, first);
    m_to = waiting ? m_document->blockCount() - 1 : std::max(lastNumber, std::min(m_to, m_document->blockCount() - 1));
}

void MarkdownHighlighter::finish()
{
    while (m_from >= 0)
        colour(1000);
}

void MarkdownHighlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        colour(sliceMilliseconds);
}

void MarkdownHighlighter::colour(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds, Qt::PreciseTimer);
    QTextBlock block = m_document->findBlockByNumber(std::max(m_from, 0));
    while (block.isValid()) {
        const bool stateChanged = colourBlock(block);
        if (!stateChanged && block.blockNumber() >= m_to) {
            block = QTextBlock();
            break;
        }
        block = block.next();
        if (deadline.hasExpired())
            break;
    }
    m_from = block.isValid() ? block.blockNumber() : -1;
    if (m_from < 0) {
        m_to = -1;
        m_timer.stop();
    } else {
        m_to = std::max(m_to, m_from);
        m_timer.start(0, this);
    }
}

/** Returns whether the state at the line's end is another than before. A line that is as it was coloured is passed over: a change that is
    far apart is told as one of all that lies between. */
bool MarkdownHighlighter::colourBlock(QTextBlock &block)
{
    const auto *before = static_cast<LineState *>(block.previous().userData());
    auto *data = static_cast<LineState *>(block.userData());
    const KSyntaxHighlighting::State start = before ? before->state : KSyntaxHighlighting::State();
    const QString line = block.text();
    const size_t text = qHash(line);
    if (data && data->isOf(text, start, m_colours))
        return false;
    m_formats.clear();
    const KSyntaxHighlighting::State end = block.length() > longestHighlightedLine ? start : highlightLine(line, start);
    if (block.layout()->formats() != m_formats) {
        block.layout()->setFormats(m_formats);
        m_document->markContentsDirty(block.position(), block.length());
    }
    const bool changed = !data || data->state != end;
    if (!data) {
        data = new LineState;
        block.setUserData(data);
    }
    data->text = text;
    data->colours = m_colours;
    data->start = start;
    data->state = end;
    return changed;
}

void MarkdownHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0)
        return;
    const QTextCharFormat text = syntaxFormat(format, theme(), m_palette);
    if (!text.isEmpty())
        m_formats.append({offset, length, text});
}

} // namespace Setsquare
