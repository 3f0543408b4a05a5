// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTextCharFormat>

#include <functional>
#include <memory>

class QMenu;
class QPalette;

namespace Sonnet {
class Speller;
}

namespace Setsquare {

/** Which words of a plan are misspelled, in the language that was chosen for it. */
class Spelling : public QObject
{
    Q_OBJECT

public:
    struct Language {
        QString id; ///< as `de_DE`
        QString name; ///< in that language
    };

    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /** What the language calls itself, with its country. */
    static QString nameOf(const QString &language);
    /** Those that there is a dictionary of, by their names. */
    static QList<Language> languages();

    /** What stands for a language where none is checked. */
    static const QString none;

    /** In force; empty if there is no dictionary of what is wanted. Cost: reads the dictionary when it is asked first, some 100 ms. */
    QString language();
    /** What is looked for: the language that was set, or the one that the plan's prose is in, or the desktop's. Cost: reads dictionaries, some 40 ms
        each, when it is asked first. */
    QString wantedLanguage();
    /** Takes a language, `none`, or nothing for that of the plan. Words are never checked in another language: all would be wrong. */
    void setLanguage(const QString &language);
    /** Takes the text whose language is guessed where none is set. Cost: none before somebody asks for the language. */
    void setPlan(const QString &text);
    void setEnabled(bool enabled);
    bool isActive() { return m_isEnabled && !language().isEmpty(); }

    /** Cost: a look into a table for a word that was asked for before. */
    bool isMisspelled(const QString &word);
    /** The misspelled words of lines of a plan that begin at its first one, from line `first` on to `last`; all others are only passed. Units:
        ranges in `text`. */
    QList<TextRange> misspelled(QStringView text, int first, int last);
    /** The likeliest, at most five. Cost: tens of milliseconds. */
    QStringList suggestions(const QString &word);
    /** The word is right from now on, in all plans and windows. */
    void learn(const QString &word);
    /** The word is right in this window. */
    void ignore(const QString &word);
    /** Puts what can be done about a misspelled word into a menu, first of all. */
    void offer(QMenu *menu, const QString &word, const std::function<void(const QString &better)> &replace);

    static QTextCharFormat underline(const QPalette &palette);

Q_SIGNALS:
    /** Other words are misspelled now. */
    void changed();

private:
    Sonnet::Speller &speller();
    void guess();
    static QString desktopLanguage();
    void forget();
    void accept(const QString &word);
    void append(QList<TextRange> &places, const QList<TextRange> &words, QStringView line, qsizetype start);

    std::unique_ptr<Sonnet::Speller> m_speller; ///< none until a word is asked for: windows open without it
    QString m_wanted;
    QString m_plan; ///< as long as nobody has asked for the language of its prose
    QString m_guessed; ///< of the plan's prose
    QString m_language; ///< of the speller
    QHash<QString, bool> m_known; ///< whether a word is misspelled
    QSet<QString> m_ignored;
    bool m_isEnabled = true;
};

} // namespace Setsquare
