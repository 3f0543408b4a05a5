// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include "languages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatWasChosenComesBack();
    void whatIsAsUsualIsNotWritten();
    void nonsenseIsAsIfItWereNotThere_data();
    void nonsenseIsAsIfItWereNotThere();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void whatANewerVersionKeepsStaysThere();
    void theChosenFolderComesBeforeTheLast();
    void whatCannotBeKeptIsSaid();
    void everyLanguageHasItsOwnName();

private:
    void keep(const Preferences &preferences) const
    {
        Settings settings(file());
        settings.setPreferences(preferences);
    }
    QString file() const { return m_folder->filePath(u"settings/setsquare.ini"_s); }
    void put(const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"settings"_s));
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static Preferences unusual()
{
    Preferences chosen;
    chosen.theme = ThemeChoice::Dark;
    chosen.language = u"zh_CN"_s;
    chosen.textSize = 13;
    chosen.sourceSize = 11;
    chosen.person = u"Ada Lovelace <ada@example.org>"_s;
    chosen.folder = u"/plans and more"_s;
    chosen.tokenBudget = 12'000;
    chosen.keys = {{u"Save"_s, {QKeySequence(u"Ctrl+Alt+S"_s), QKeySequence(u"F2"_s)}}, {u"Quit"_s, {}}};
    chosen.checksSpelling = false;
    chosen.hasSeenTour = true;
    return chosen;
}

void TestSettings::whatWasChosenComesBack()
{
    keep(unusual());
    QCOMPARE(Settings(file()).preferences(), unusual());
    // and goes again
    keep(Preferences());
    QCOMPARE(Settings(file()).preferences(), Preferences());
}

void TestSettings::whatIsAsUsualIsNotWritten()
{
    Preferences chosen;
    chosen.tokenBudget = 9'000;
    keep(chosen);
    QVERIFY(bytes(file()).contains("tokenBudget=9000"));
    QVERIFY(!bytes(file()).contains("theme"));
    QVERIFY(!bytes(file()).contains("language"));
}

void TestSettings::nonsenseIsAsIfItWereNotThere_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *line : {"theme=7", "theme=-1", "theme=dark", "textSize=3", "textSize=1e9", "textSize=large", "sourceSize=-4",
                             "tokenBudget=0", "tokenBudget=99999999999999999999", "tokenBudget=many", "theme=@Invalid()",
                             "textSize=@Variant(\\0\\0)", "person=\"  \"", "[keys]", "[recent]\nsize=99999\n1\\path=x"})
        QTest::newRow(line) << QByteArray("[General]\n") + line + '\n';
}

void TestSettings::nonsenseIsAsIfItWereNotThere()
{
    QFETCH(QByteArray, text);
    put(text);
    const Settings settings(file());
    QCOMPARE(settings.preferences(), Preferences());
    QVERIFY(settings.recentPlans().isEmpty());
}

void TestSettings::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zeroes") << QByteArray(200, '\0');
    QTest::newRow("no settings at all") << QByteArray("{\"theme\": \"dark\"}\nmore\n");
    QTest::newRow("cut in a name") << QByteArray("[General]\ntheme=2\n[rec");
    QTest::newRow("noise") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe\xfd=\n]]][[[\n===");
}

void TestSettings::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, text);
    put(text);
    keep(unusual());
    // whatever could be read of it: what is chosen afterwards is kept
    QCOMPARE(Settings(file()).preferences(), unusual());
    if (QFile::exists(file() + u".damaged"_s))
        QCOMPARE(bytes(file() + u".damaged"_s), text);
    else
        QVERIFY2(bytes(file()).size() > 100, "neither set aside nor written");
}

void TestSettings::whatANewerVersionKeepsStaysThere()
{
    put("[General]\ntheme=2\nholograms=true\n[keys]\nFlyAway=Ctrl+Y\nSave=NoSuchKey, F2\n");
    Settings settings(file());
    Preferences chosen = settings.preferences();
    QCOMPARE(chosen.theme, ThemeChoice::Dark);
    QCOMPARE(chosen.keys.value(u"FlyAway"_s), QList<QKeySequence> {QKeySequence(u"Ctrl+Y"_s)});
    QCOMPARE(chosen.keys.value(u"Save"_s), QList<QKeySequence> {QKeySequence(u"F2"_s)});
    chosen.theme = ThemeChoice::Light;
    settings.setPreferences(chosen);
    QCOMPARE(Settings(file()).preferences(), chosen);
    QVERIFY(bytes(file()).contains("holograms=true"));
}

void TestSettings::theChosenFolderComesBeforeTheLast()
{
    Settings settings(file());
    QVERIFY(QDir(m_folder->path()).mkpath(u"last"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"chosen"_s));
    settings.setFolder(m_folder->filePath(u"last"_s));
    QCOMPARE(settings.folder(), m_folder->filePath(u"last"_s));
    Preferences chosen;
    chosen.folder = m_folder->filePath(u"chosen"_s);
    settings.setPreferences(chosen);
    QCOMPARE(settings.folder(), m_folder->filePath(u"chosen"_s));
    QVERIFY(QDir(chosen.folder).removeRecursively());
    QCOMPARE(settings.folder(), m_folder->filePath(u"last"_s));
}

void TestSettings::whatCannotBeKeptIsSaid()
{
    QVERIFY(Settings(file()).problem().isEmpty());
    put("[General]\n");
    QVERIFY(Settings(file()).problem().isEmpty());
    // no folder for it can be made: a file is in the way
    const QString below = file() + u"/below/setsquare.ini"_s;
    QVERIFY2(Settings(below).problem().contains(u"setsquare.ini"_s), qPrintable(Settings(below).problem()));
    QCOMPARE(Settings(below).preferences(), Preferences());
}

void TestSettings::everyLanguageHasItsOwnName()
{
    QCOMPARE(spokenLanguages(), (QStringList {u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}));
    QCOMPARE(nameOfLanguage(u"de"_s), u"Deutsch"_s);
    QCOMPARE(nameOfLanguage(u"en"_s), u"English"_s);
    QCOMPARE(nameOfLanguage(u"es"_s), u"Español"_s);
    QCOMPARE(nameOfLanguage(u"fr"_s), u"Français"_s);
    QCOMPARE(nameOfLanguage(u"ja"_s), u"日本語"_s);
    QCOMPARE(nameOfLanguage(u"zh_CN"_s), u"简体中文"_s);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
