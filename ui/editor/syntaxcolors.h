// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QTextCharFormat>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class Format;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace Setsquare {

/** The languages that can be coloured. Reading them takes some milliseconds, so they are shared as long as anyone holds them. */
std::shared_ptr<KSyntaxHighlighting::Repository> syntaxRepository();

/** How a piece of text looks: bold and italic as the theme has it, in one of a few calm colours. Red is kept for what is wrong. */
QTextCharFormat syntaxFormat(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &theme, const QPalette &palette);

/** The theme for code on a light or a dark palette. */
KSyntaxHighlighting::Theme syntaxTheme(const KSyntaxHighlighting::Repository &repository, const QPalette &palette);

/** The language that a code fence names (`cpp`, `Python`, `sh title="x"`); invalid if it is none. */
KSyntaxHighlighting::Definition syntaxDefinition(const KSyntaxHighlighting::Repository &repository, const QString &fenceInfo);

} // namespace Setsquare
