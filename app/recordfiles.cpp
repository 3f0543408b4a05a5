// SPDX-License-Identifier: Apache-2.0
#include "recordfiles.h"

#include "planfile.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** The files of a folder that are numbered. */
struct Numbered {
    QHash<QByteArray, QString> names; ///< by what stands in them
    qint64 last = 0;
};

Numbered numberedFiles(const QString &folder)
{
    static const QRegularExpression number(u"^(\\d{1,9})-"_s);
    Numbered numbered;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QRegularExpressionMatch match = number.match(name);
        if (!match.hasMatch())
            continue;
        numbered.last = std::max(numbered.last, match.captured(1).toLongLong());
        const LoadedFile file = loadFile(QDir(folder).filePath(name));
        if (file.isLoaded())
            numbered.names.insert(file.bytes, name);
    }
    return numbered;
}

} // namespace

RecordFiles writeRecords(const QString &folder, const QList<DecisionRecord> &records)
{
    RecordFiles files;
    if (!QDir().mkpath(folder)) {
        files.problem = u"The folder cannot be made."_s;
        return files;
    }
    Numbered numbered = numberedFiles(folder);
    for (const DecisionRecord &record : records) {
        const QByteArray bytes = record.text.toUtf8();
        if (const QString known = numbered.names.value(bytes); !known.isEmpty()) {
            files.known.append(known);
            continue;
        }
        const QString name = u"%1-%2.md"_s.arg(++numbered.last, 4, 10, QChar(u'0')).arg(record.slug);
        const WriteResult result = writeDurably(QDir(folder).filePath(name), bytes, std::nullopt);
        if (!result.isWritten()) {
            files.problem = name + u": "_s + result.reason;
            return files;
        }
        files.written.append(name);
    }
    return files;
}

} // namespace Setsquare
