// SPDX-License-Identifier: Apache-2.0
#include "tidyrules.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Tidy {

namespace {

constexpr int longestFile = 500;
constexpr int longestFunction = 60;

QStringList cells(const QString &row)
{
    QStringList cells = row.split(u'|');
    cells.removeFirst();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

QStringList names(QString cell)
{
    static const QRegularExpression note(u"\\([^)]*\\)"_s);
    static const QRegularExpression word(u"^[a-z]+$"_s);
    return cell.remove(note).simplified().split(u", "_s).filter(word);
}

QString complaint(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line + 1).arg(what);
}

/** Complains of every line that the pattern matches. */
QStringList matches(const QString &path, const QString &text, const QRegularExpression &pattern, const QString &what)
{
    QStringList found;
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = pattern.match(lines[line]);
        if (match.hasMatch())
            found += complaint(path, line, what.contains(u"%1"_s) ? what.arg(match.captured(match.lastCapturedIndex())) : what);
    }
    return found;
}

bool isCode(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool isBelow(const QString &stage, const QStringList &stages)
{
    return !stage.isEmpty() && !stages.contains(stage);
}

/** The declaration that ends at the line before an opening brace, on one line. */
QString declarationBefore(const QStringList &lines, qsizetype brace)
{
    QString declaration;
    for (qsizetype line = brace - 1; line >= 0; --line) {
        const QString text = lines[line].trimmed();
        if (text.isEmpty() || text.endsWith(u';') || text.endsWith(u'}') || text.endsWith(u'{') || text.endsWith("*/"_L1))
            break;
        declaration.prepend(text + u' ');
    }
    return declaration;
}

/** The text with each raw string drawn together to one line: a page of text in a function is not code. */
QString withoutRawStrings(QString text)
{
    static const QRegularExpression raw(uR"x(R"([a-z]*)\(.*?\)\1")x"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.replace(raw, u"R"_s);
}

bool opensFunction(const QStringList &lines, qsizetype brace)
{
    static const QRegularExpression type(u"^(template *<.*> *)?(class|struct|union|enum|namespace|extern)\\b"_s);
    return lines[brace].trimmed() == u"{"_s && !declarationBefore(lines, brace).contains(type);
}

} // namespace

Arrows arrows(const QString &architecture)
{
    Arrows arrows;
    QStringList stagesForAll;
    bool inTable = false;
    for (const QString &line : architecture.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            inTable = false;
            continue;
        }
        const QStringList row = cells(line);
        if (row.value(0) == u"stage"_s && row.value(1).startsWith("may use"_L1)) {
            inTable = true;
        } else if (inTable && !row.value(0).startsWith(u'-')) {
            const QStringList used = names(row.value(1));
            if (used.contains(u"all"_s))
                stagesForAll += row.value(0);
            arrows[row.value(0)] = QSet<QString>(used.begin(), used.end()) << row.value(0) << u"text"_s;
        }
    }
    const QStringList stages = arrows.keys();
    for (const QString &stage : std::as_const(stagesForAll))
        arrows[stage] = QSet<QString>(stages.begin(), stages.end());
    return arrows;
}

QString stageOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() > 2 && parts[0] == u"models"_s)
        return parts[1];
    return parts.size() > 1 && (parts[0] == u"ui"_s || parts[0] == u"app"_s) ? parts[0] : QString();
}

QStringList forbiddenIncludes(const QString &path, const QString &text, const Arrows &arrows, const Owners &owners)
{
    static const QRegularExpression include(uR"x(^\s*#\s*include\s+"([^"]+)")x"_s);
    const QString stage = stageOf(path);
    if (stage.isEmpty())
        return {};
    if (!arrows.contains(stage))
        return {complaint(path, 0, u"the stage %1 is not in ARCHITECTURE.md"_s.arg(stage))};
    QStringList found;
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString header = include.match(lines[line]).captured(1);
        for (const QString &owner : owners.value(QFileInfo(header).fileName())) {
            if (!arrows[stage].contains(owner))
                found += complaint(path, line, u"%1 may not use %2 (%3)"_s.arg(stage, owner, header));
        }
    }
    return found;
}

QStringList upwardIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression upward(uR"(^\s*#\s*include\s+["<]([^">]*\.\./[^">]*))"_s);
    return matches(path, text, upward, u"includes by a path that leads upwards (%1)"_s);
}

QStringList sharedNames(const Owners &owners)
{
    QStringList found;
    for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
        if (owner->size() > 1)
            found += u"%1: is the name of a header in each of %2; includes have no path"_s.arg(owner.key(), owner->join(u", "_s));
    }
    return found;
}

QStringList tooLong(const QString &path, const QString &text)
{
    const qsizetype lines = text.count(u'\n');
    if (!isCode(path) || lines <= longestFile)
        return {};
    return {u"%1: has %2 lines, more than %3"_s.arg(path).arg(lines).arg(longestFile)};
}

// A list with one value a line is no code that someone has to follow. Relies on the format: the brace that opens a function, and the one that closes it, stand alone in their lines, one below the other.
QStringList longFunctions(const QString &path, const QString &text)
{
    static const QRegularExpression value(u"^ *(u?\"|\\{).*,$"_s);
    QStringList found;
    const QStringList lines = withoutRawStrings(text).split(u'\n');
    for (qsizetype line = 0; isCode(path) && line < lines.size(); ++line) {
        if (!opensFunction(lines, line))
            continue;
        const QString close = QString(lines[line]).replace(u'{', u'}');
        int length = 0;
        for (qsizetype end = line + 1; end < lines.size() && lines[end] != close; ++end)
            length += lines[end].contains(value) ? 0 : 1;
        if (length > longestFunction)
            found += complaint(path, line, u"a function of %1 lines, more than %2"_s.arg(length).arg(longestFunction));
    }
    return found;
}

QStringList translationsBelowItems(const QString &path, const QString &text)
{
    static const QRegularExpression translation(uR"(\b(tr|QCoreApplication::translate)\()"_s);
    if (!isCode(path) || !isBelow(stageOf(path), {u"items"_s, u"ui"_s, u"app"_s}))
        return {};
    return matches(path, text, translation, u"translates (%1) below items"_s);
}

QStringList effectsBelowDocument(const QString &path, const QString &text)
{
    static const QRegularExpression include(
        u"#include <(QObject|QFile|QSaveFile|QDir|QSettings|QProcess|QThread|QTimer|QElapsedTimer|fstream|chrono|ctime)>"_s);
    static const QRegularExpression use(uR"(\b(Q_OBJECT|QDateTime::current\w*)\b)"_s);
    if (!isCode(path) || !isBelow(stageOf(path), {u"document"_s, u"session"_s, u"items"_s, u"ui"_s, u"app"_s}))
        return {};
    const QString what = u"has no place below document (%1)"_s;
    return matches(path, text, include, what) + matches(path, text, use, what);
}

QStringList missingLicence(const QString &path, const QString &text)
{
    static const QRegularExpression source(u"\\.(cpp|h|cmake|py)$|(^|/)CMakeLists\\.txt$"_s);
    static const QRegularExpression licence(u"\\A(#!.*\n)?(//|#) SPDX-License-Identifier: Apache-2\\.0\n"_s);
    const bool isSource = path.contains(source) || text.startsWith("#!"_L1);
    return isSource && !text.contains(licence) ? QStringList {complaint(path, 0, u"does not begin with its licence"_s)} : QStringList();
}

QStringList missingPragma(const QString &path, const QString &text)
{
    const bool lacks = path.endsWith(".h"_L1) && !text.contains("\n#pragma once\n"_L1);
    return lacks ? QStringList {complaint(path, 0, u"lacks #pragma once"_s)} : QStringList();
}

QStringList vagueName(const QString &path)
{
    static const QRegularExpression vague(u"(util|utils|common|helper|helpers|misc)(\\.[a-z]+)?(/|$)"_s);
    return path.contains(vague) ? QStringList {u"%1: a name that says nothing"_s.arg(path)} : QStringList();
}

QStringList forbiddenWords(const QString &path, const QString &text)
{
    // In pieces, so that this file does not hold them itself.
    static const QRegularExpression folder(u"(?:^|[\\s\"'`=(:])(/(?:wor"
                                           "k|tm"
                                           "p)/)"_s);
    static const QRegularExpression registry(u"\\b((?:deb|security)\\.debi"
                                             "an\\.org|pyp"
                                             "i\\.org|npmj"
                                             "s\\.(?:com|org)|crat"
                                             "es\\.io|doc"
                                             "ker\\.io)\\b"_s);
    return matches(path, text, folder, u"names a folder of one machine (%1)"_s)
        + matches(path, text, registry, u"names a registry's host (%1)"_s);
}

} // namespace Tidy
