// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace Setsquare {

/** The languages that the program speaks, as `de` or `zh_CN`, in the order of their own names. */
QStringList spokenLanguages();

/** The name of a language in that language, for a list to choose from. */
QString nameOfLanguage(const QString &language);

/** Has an application speak a language, or for an empty or unknown one that of the desktop, or else English; dates and numbers too. */
void speak(QCoreApplication &application, const QString &language);

} // namespace Setsquare
