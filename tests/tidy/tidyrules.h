// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

/** The project's own rules that no compiler knows. Each takes a path relative to the project and the file's text, and returns one
    sentence per breach, empty if there is none. */
namespace Tidy {

/** For each stage the stages whose headers it may include, itself and text among them. */
using Arrows = QHash<QString, QSet<QString>>;
/** For each header's file name the stages that have one of that name. */
using Owners = QHash<QString, QStringList>;

/** Reads the arrow table: rows below a header row that begins with `stage` and `may use`. `all` stands for every stage. */
Arrows arrows(const QString &architecture);
/** The stage that a file belongs to, empty if none: `models/plan/task.h` → plan, `ui/editor/x.h` → ui. */
QString stageOf(const QString &path);

QStringList forbiddenIncludes(const QString &path, const QString &text, const Arrows &arrows, const Owners &owners);
QStringList upwardIncludes(const QString &path, const QString &text);
QStringList sharedNames(const Owners &owners);
QStringList tooLong(const QString &path, const QString &text);
QStringList longFunctions(const QString &path, const QString &text);
QStringList translationsBelowItems(const QString &path, const QString &text);
QStringList effectsBelowDocument(const QString &path, const QString &text);
QStringList missingLicence(const QString &path, const QString &text);
QStringList missingPragma(const QString &path, const QString &text);
QStringList vagueName(const QString &path);
QStringList forbiddenWords(const QString &path, const QString &text);

} // namespace Tidy
