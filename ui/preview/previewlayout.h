// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"
#include "planimages.h"
#include "previewdocument.h"

#include <memory>

namespace Setsquare {

/** The chunks of a plan one below the other. Only those that are asked for are laid out; the others have a height that is guessed from
    their lines. Unchanged chunks keep their layout from one revision to the next.
    Units: logical pixels from the top of the preview. */
class PreviewLayout
{
public:
    /** What a change did to the row of chunks. */
    struct Splice {
        int first = 0;
        int removed = 0;
        int inserted = 0;
        int mapped(int cell) const;
    };

    /** The text of a chunk, and where its lines stand in the chunk's document. */
    struct Reading {
        struct Line {
            int offset = 0; ///< in the text
            int marker = 0; ///< characters that the text has for what is drawn before the line
            int position = 0; ///< in the document
            int length = 0;
        };
        QString text;
        std::vector<Line> lines;
    };

    void setStyle(const PreviewStyle &style, double width);
    const PreviewStyle &style() const { return m_style; }
    const PlanImages &images() const { return m_images; }
    void setImages(const PlanImages &images);
    Splice setBlocks(const BlockTree &blocks);

    int count() const { return int(m_cells.size()); }
    const Chunk &chunk(int cell) const { return *m_cells[size_t(cell)].chunk; }
    /** The chunk's document, laid out now if it was not. */
    PreviewDocument *document(int cell);
    /** The same without keeping it, and without laying it out. */
    std::unique_ptr<PreviewDocument> makeDocument(int cell) const;
    PreviewDocument *existingDocument(int cell) const { return m_cells[size_t(cell)].document.get(); }

    /** What is read of a chunk, made now if it was not. */
    const Reading &reading(int cell);

    double top(int cell) const;
    double height(int cell) const { return m_cells[size_t(cell)].height; }
    /** Where in its cell a chunk's document begins. */
    double documentTop(int cell) const;
    double totalHeight() const { return top(count()); }
    int cellAt(double y) const;
    /** Forgets documents that have not been asked for lately. */
    void trim();

private:
    struct Cell {
        std::shared_ptr<const Chunk> chunk;
        int listStart = -1; ///< of the list that goes on from the chunk before
        qint64 nextNumber = -1; ///< with which the list that it ends with goes on
        double height = 0;
        quint64 used = 0;
        std::unique_ptr<PreviewDocument> document;
        std::unique_ptr<Reading> reading;
    };

    Cell makeCell(const std::shared_ptr<const Chunk> &chunk) const;
    void forget(Cell &cell) const;
    void number(int from, int to);
    void updateDefinitions(const BlockTree &blocks);
    double guessedHeight(const Chunk &chunk) const;

    std::vector<Cell> m_cells;
    mutable std::vector<double> m_tops;
    mutable bool m_topsValid = false;
    PreviewStyle m_style;
    PlanImages m_images;
    double m_width = 400;
    QString m_definitions;
    quint64 m_clock = 0;
};

} // namespace Setsquare
