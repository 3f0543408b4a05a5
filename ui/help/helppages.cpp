// SPDX-License-Identifier: Apache-2.0
#include "helppages.h"

#include "check.h"
#include "findingfixes.h"
#include "wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// resources of a static library are not there until somebody asks for them; the macro must stand outside of a namespace
static void initializeHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace Setsquare {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::HelpPages)
};

constexpr auto rulesId = "rules"_L1;

QString markdownOf(const QString &id)
{
    const QLocale locale;
    for (const QString &folder : {locale.name() + u'/', QLocale::languageToCode(locale.language()) + u'/', QString()}) {
        QFile file(u":/help/"_s + folder + id + u".md"_s);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString rulesMarkdown()
{
    QString text =
        u"# "_s + Words::tr("Rules and their reasons") + u"\n\n"_s
        + Words::tr(
            "This is what every plan is asked. A team changes how serious a rule is, or switches it off, in .setsquare.yaml; one place is "
            "excused by a comment in it.")
        + u"\n\n"_s;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        text += u"## "_s + Wording::severity(severity) + u"\n\n"_s;
        for (const Rule &rule : rules()) {
            const QString code = QString::fromLatin1(rule.code);
            if (rule.severity == severity)
                text += u"### %1\n\n%2\n\n`%3`\n\n"_s.arg(FindingFixes::asks(code), FindingFixes::reason(code), code);
        }
    }
    return text;
}

} // namespace

QList<HelpPage> helpPages()
{
    initializeHelp();
    QList<HelpPage> pages;
    for (const auto id :
         {"start"_L1, "plan"_L1, "text"_L1, "tasks"_L1, "criteria"_L1, "decisions"_L1, "risks"_L1, "research"_L1, "trace"_L1, "checks"_L1,
          rulesId, "gate"_L1, "changes"_L1, "review"_L1, "export"_L1, "commandline"_L1, "settings"_L1, "building"_L1}) {
        const QString markdown = id == rulesId ? rulesMarkdown() : markdownOf(id);
        pages.append({id, markdown.section(u'\n', 0, 0).mid(2), markdown});
    }
    return pages;
}

bool hasWords(const HelpPage &page, const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&page](const QString &word) { return page.markdown.contains(word, Qt::CaseInsensitive); });
}

} // namespace Setsquare
