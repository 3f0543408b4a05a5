// SPDX-License-Identifier: Apache-2.0
#include "spelling.h"

#include "prose.h"
#include "theme.h"

#include <QLocale>
#include <QMenu>
#include <QStringTokenizer>
#include <Sonnet/Speller>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype mostKnown = 50'000;
/** The words by which a language is told. */
constexpr qsizetype leastTelling = 12;
constexpr qsizetype mostTelling = 100;
/** Which part of the words may be in no dictionary of the language that they are in: names, words of the trade. */
constexpr double strangeWords = 0.35;
/** Each takes some 40 ms to read. */
constexpr qsizetype mostDictionaries = 8;
/** Those that ProseReader tells apart into words. */
constexpr QLocale::Script spelledScripts[] = {QLocale::LatinScript, QLocale::GreekScript, QLocale::CyrillicScript};

/** The dictionary of a language: the very one, or that of the same language elsewhere; nothing if there is none. */
QString closest(const QStringList &available, const QString &wanted)
{
    if (available.contains(wanted))
        return wanted;
    const QString stem = wanted.section(u'_', 0, 0);
    // de_DE before de_AT: countries that are called like their language come first
    for (const QString &home : {stem + u'_' + stem.toUpper(), u"en_US"_s}) {
        if (home.startsWith(stem + u'_') && available.contains(home))
            return home;
    }
    const auto other = std::ranges::find_if(available, [&stem](const QString &id) { return id.section(u'_', 0, 0) == stem; });
    return other == available.end() ? QString() : *other;
}

/** Of all windows: a word that is learned in one is right in all. */
QList<Spelling *> &all()
{
    static QList<Spelling *> spellings;
    return spellings;
}

/** Dictionaries know the straight apostrophe. */
QString plain(const QString &word)
{
    return QString(word).replace(u'’', u'\'');
}

} // namespace

const QString Spelling::none = u"none"_s;

Spelling::Spelling(QObject *parent) : QObject(parent)
{
    all().append(this);
}

Spelling::~Spelling()
{
    all().removeOne(this);
}

QString Spelling::nameOf(const QString &language)
{
    const QLocale locale(language);
    const QString country = locale.nativeTerritoryName();
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        name = language;
    name[0] = name.at(0).toUpper();
    return language.contains(u'_') && !name.contains(country) ? u"%1 (%2)"_s.arg(name, country) : name;
}

QList<Spelling::Language> Spelling::languages()
{
    QList<Language> result;
    for (const QString &id : Sonnet::Speller().availableLanguages())
        result.append({id, nameOf(id)});
    std::ranges::sort(result, {}, &Language::name);
    return result;
}

Sonnet::Speller &Spelling::speller()
{
    if (!m_speller) {
        m_speller = std::make_unique<Sonnet::Speller>();
        QStringList available = m_speller->availableLanguages();
        available.sort();
        m_language = closest(available, wantedLanguage());
        if (!m_language.isEmpty())
            m_speller->setLanguage(m_language);
    }
    return *m_speller;
}

QString Spelling::language()
{
    speller();
    return m_language;
}

/** The first words of a plan's prose, each once. */
static QStringList tellingWords(QStringView plan)
{
    QStringList words;
    ProseReader reader;
    for (const QStringView line : QStringTokenizer(plan, u'\n')) {
        for (const TextRange &word : reader.words(line))
            words.append(plain(line.sliced(word.start, word.length()).toString()));
        if (words.size() > 4 * mostTelling)
            break;
    }
    words.removeDuplicates();
    return words.first(std::min(words.size(), mostTelling));
}

/** By the first dictionary that has most of the words: that of the desktop, of English, or any. */
void Spelling::guess()
{
    const QStringList words = tellingWords(std::exchange(m_plan, {}));
    if (words.size() < leastTelling)
        return;
    Sonnet::Speller reader;
    const QStringList available = reader.availableLanguages();
    QStringList candidates;
    const QStringList wanted = QStringList {desktopLanguage(), u"en_US"_s} + available;
    for (const QString &language : wanted) {
        const QString stem = language.section(u'_', 0, 0);
        candidates.append(closest(available, candidates.isEmpty() ? language : stem));
    }
    candidates.removeAll(QString());
    candidates.removeDuplicates();
    candidates = candidates.first(std::min(candidates.size(), mostDictionaries));
    for (const QString &candidate : std::as_const(candidates)) {
        reader.setLanguage(candidate);
        const auto wrong = std::ranges::count_if(words, [&reader](const QString &word) { return reader.isMisspelled(word); });
        if (double(wrong) < strangeWords * double(words.size())) {
            m_guessed = candidate;
            return;
        }
    }
}

/** English where the desktop's language is not written in letters that are told apart into words here. */
QString Spelling::desktopLanguage()
{
    const QLocale desktop;
    const bool isSpelled = std::ranges::find(spelledScripts, desktop.script()) != std::end(spelledScripts);
    return isSpelled && desktop.language() != QLocale::C ? desktop.name() : u"en_US"_s;
}

QString Spelling::wantedLanguage()
{
    if (!m_wanted.isEmpty())
        return m_wanted;
    if (!m_plan.isEmpty())
        guess();
    return m_guessed.isEmpty() ? desktopLanguage() : m_guessed;
}

void Spelling::setPlan(const QString &text)
{
    m_plan = text;
    m_guessed.clear();
    if (m_wanted.isEmpty())
        forget();
}

void Spelling::setLanguage(const QString &language)
{
    if (std::exchange(m_wanted, language) != language)
        forget();
}

/** All that was found in another language. */
void Spelling::forget()
{
    m_speller.reset();
    m_known.clear();
    Q_EMIT changed();
}

void Spelling::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) != enabled)
        Q_EMIT changed();
}

bool Spelling::isMisspelled(const QString &word)
{
    if (!isActive())
        return false;
    const auto known = m_known.constFind(word);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() > mostKnown)
        m_known.clear();
    const bool wrong = !m_ignored.contains(word) && speller().isMisspelled(plain(word));
    m_known.insert(word, wrong);
    return wrong;
}

QList<TextRange> Spelling::misspelled(QStringView text, int first, int last)
{
    QList<TextRange> result;
    if (!isActive())
        return result;
    ProseReader reader;
    qsizetype start = 0;
    for (int line = 0; line <= last && start <= text.size(); ++line) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView words = text.sliced(start, end - start);
        if (line < first)
            reader.pass(words);
        else
            append(result, reader.words(words), words, start);
        start = end + 1;
    }
    return result;
}

void Spelling::append(QList<TextRange> &places, const QList<TextRange> &words, QStringView line, qsizetype start)
{
    for (const TextRange &word : words) {
        if (isMisspelled(line.sliced(word.start, word.length()).toString()))
            places.append({start + word.start, start + word.end});
    }
}

QStringList Spelling::suggestions(const QString &word)
{
    const QStringList all = speller().suggest(plain(word));
    return all.first(std::min(all.size(), mostSuggestions));
}

void Spelling::accept(const QString &word)
{
    m_ignored.insert(word);
    m_known.insert(word, false);
    Q_EMIT changed();
}

void Spelling::learn(const QString &word)
{
    speller().addToPersonal(plain(word));
    for (Spelling *spelling : std::as_const(all()))
        spelling->accept(word);
}

void Spelling::ignore(const QString &word)
{
    accept(word);
}

void Spelling::offer(QMenu *menu, const QString &word, const std::function<void(const QString &better)> &replace)
{
    QAction *before = menu->actions().value(0);
    const auto add = [&](const QString &text, const std::function<void()> &run) {
        auto *action = new QAction(text, menu);
        connect(action, &QAction::triggered, menu, run);
        menu->insertAction(before, action);
        return action;
    };
    const QStringList better = suggestions(word);
    for (const QString &suggestion : better) {
        QAction *action = add(suggestion, [replace, suggestion] { replace(suggestion); });
        QFont strong = action->font();
        strong.setWeight(QFont::DemiBold);
        action->setFont(strong);
    }
    if (better.isEmpty())
        add(tr("Nothing similar is known"), [] {})->setEnabled(false);
    menu->insertSeparator(before);
    add(tr("Add “%1” to the &Dictionary").arg(word), [this, word] { learn(word); });
    add(tr("&Ignore It in This Window"), [this, word] { ignore(word); });
    menu->insertSeparator(before);
}

QTextCharFormat Spelling::underline(const QPalette &palette)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Theme::of(palette).error);
    return format;
}

} // namespace Setsquare
