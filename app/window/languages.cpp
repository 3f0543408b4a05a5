// SPDX-License-Identifier: Apache-2.0
#include "languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// resources of a static library are not there until somebody asks for them; the macro must stand outside of a namespace
static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace Setsquare {

namespace {

constexpr auto catalogues = ":/i18n"_L1;

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    return translator->load(locale, name, u"_"_s, folder) && !translator->isEmpty() && QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList spokenLanguages()
{
    initializeTranslations();
    QStringList languages;
    for (const QString &file : QDir(catalogues).entryList({u"setsquare_*.qm"_s}, QDir::Files))
        languages.append(file.sliced(u"setsquare_"_s.size()).chopped(u".qm"_s.size()));
    std::ranges::sort(languages, {}, [](const QString &language) { return nameOfLanguage(language).toCaseFolded(); });
    return languages;
}

QString nameOfLanguage(const QString &language)
{
    // Qt has a country with some: “American English”, “español de España”
    QString name = language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName().section(u' ', 0, 0);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

// English has a catalogue too, for its plurals, and it is what shows through where a language has gaps. Qt's own texts are translated only
// where the program's are: half of a dialog in each language would be worse.
void speak(QCoreApplication &application, const QString &language)
{
    initializeTranslations();
    if (!language.isEmpty() && spokenLanguages().contains(language))
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    install(application, QLocale(QLocale::English), u"setsquare"_s, catalogues);
    if (locale.language() != QLocale::English && install(application, locale, u"setsquare"_s, catalogues))
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace Setsquare
