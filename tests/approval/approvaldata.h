// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace Setsquare {

inline QString approvalData(const char *name)
{
    QFile file(QStringLiteral(DATA_FOLDER "/approval/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** The rows of a table whose columns a tab divides, without comments; `\n`, `\t`, `\r`, `\\` and `\uXXXX` stand for characters. */
inline QList<QStringList> approvalTable(const char *name)
{
    QList<QStringList> rows;
    for (const QString &line : approvalData(name).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList cells;
        for (const QString &cell : line.split(u'\t')) {
            QString text;
            for (qsizetype i = 0; i < cell.size(); ++i) {
                if (cell[i] != u'\\') {
                    text += cell[i];
                } else if (cell[i + 1] == u'u') {
                    text += QChar(cell.sliced(i + 2, 4).toUShort(nullptr, 16));
                    i += 5;
                } else {
                    ++i;
                    text += cell[i] == u'n' ? QChar(u'\n') : cell[i] == u't' ? QChar(u'\t') : cell[i] == u'r' ? QChar(u'\r') : cell[i];
                }
            }
            cells.append(text);
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace Setsquare
