// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace Setsquare {

/** The objects of a PDF as QPdfWriter makes it, and new ones, or new versions of old ones, behind them. Source: ISO 32000-1, 7.5.6. */
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray &pdf) : m_bytes(pdf) { readTrailer(); }

    /** Whether the file has the shape that is expected. */
    bool isUsable() const { return m_root > 0 && m_size > 0 && !pages().isEmpty(); }
    /** The objects that are the pages. */
    QList<int> pages() const;
    int root() const { return m_root; }
    /** What stands in an object; nothing if there is none. */
    QByteArray object(int number) const;
    /** A number for an object that is set later. */
    int reserve() { return m_size++; }
    void set(int number, const QByteArray &content);
    void append(const QByteArray &text) { m_bytes += text; }
    /** The whole file. */
    QByteArray finished() const;

private:
    void readTrailer();
    qsizetype offset(int number) const;

    QByteArray m_bytes;
    QByteArray m_trailer;
    qsizetype m_table = 0; ///< where the old table of objects is
    int m_root = 0;
    int m_size = 0;
    QList<std::pair<int, qsizetype>> m_changed; ///< objects and where they are now
};

/** The number behind a name in a dictionary; 0 if there is none. */
int numberBehind(const QByteArray &text, const QByteArray &name);

} // namespace Setsquare
