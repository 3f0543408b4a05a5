// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/** The program on machines where something is missing: it starts, or says in a line why not. */
class TestHardStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itTakesItsPictureAllTheSame_data();
    void itTakesItsPictureAllTheSame();
    void withoutFontsItStartsOrSaysSo();
    void aDisplayThatIsNotThereIsSaid();
    void aDisplayThatGoesEndsItInALine();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
        QVERIFY(process.waitForStarted());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestHardStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"run"_s) && folder.mkpath(u"config/setsquare"_s));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    put(u"plan.md"_s, "# Implementation Specification: Labels\n\n## Context\n\nLabels come twice. 印刷 العربية\n");
}

void TestHardStart::itTakesItsPictureAllTheSame_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("size");
    QTest::newRow("a language that there is not") << u"LC_ALL"_s << u"xx_YY.UTF-8"_s << u"1280x800"_s;
    QTest::newRow("nonsense for a language") << u"LANG"_s << u"%n/../\n"_s << u"1280x800"_s;
    QTest::newRow("a language without a catalogue") << u"LANGUAGE"_s << u"ar"_s << u"1280x800"_s;
    QTest::newRow("no bus") << u"DBUS_SESSION_BUS_ADDRESS"_s << u"unix:path=/nowhere"_s << u"1280x800"_s;
    QTest::newRow("no OpenGL") << u"QT_XCB_GL_INTEGRATION"_s << u"none"_s << u"1280x800"_s;
    QTest::newRow("no home") << u"HOME"_s << u"/no/such/home"_s << u"1280x800"_s;
    QTest::newRow("an empty home") << u"HOME"_s << QString() << u"1280x800"_s;
    QTest::newRow("nowhere to keep settings") << u"XDG_CONFIG_HOME"_s << u"/proc/nowhere"_s << u"1280x800"_s;
    QTest::newRow("nowhere for sockets") << u"XDG_RUNTIME_DIR"_s << u"/no/such/folder"_s << u"1280x800"_s;
    QTest::newRow("a small screen") << u"QT_SCALE_FACTOR"_s << u"1"_s << u"1024x600"_s;
    QTest::newRow("a scale of nonsense") << u"QT_SCALE_FACTOR"_s << u"large"_s << u"1024x600"_s;
}

void TestHardStart::itTakesItsPictureAllTheSame()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, size);
    m_environment.insert(variable, value);
    QProcess process;
    start(process, {u"--picture"_s, path(u"window.png"_s), u"--size"_s, size, path(u"plan.md"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QImage picture(path(u"window.png"_s));
    QVERIFY2(!picture.isNull(), process.readAll().constData());
    // it fits: nothing asks for more room than there is
    const QStringList sides = size.split(u'x');
    QCOMPARE(picture.size(), QSize(sides.at(0).toInt(), sides.at(1).toInt()));
}

void TestHardStart::withoutFontsItStartsOrSaysSo()
{
    put(u"fonts.conf"_s, "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig></fontconfig>\n");
    m_environment.insert(u"FONTCONFIG_FILE"_s, path(u"fonts.conf"_s));
    QProcess process;
    start(process, {u"--picture"_s, path(u"window.png"_s), u"--size"_s, u"1280x800"_s, path(u"plan.md"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(QFile::exists(path(u"window.png"_s)) || process.exitCode() == 3, process.readAll().constData());
}

void TestHardStart::aDisplayThatIsNotThereIsSaid()
{
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"DISPLAY"_s, u":4711"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    QProcess process;
    start(process, {path(u"plan.md"_s)});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAll();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() != 0 && said.contains("isplay"), said.constData());
}

void TestHardStart::aDisplayThatGoesEndsItInALine()
{
    QProcess display;
    display.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x600x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (!display.waitForStarted())
        QSKIP("there is no Xvfb");
    QVERIFY(display.waitForReadyRead(20'000));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.readAllStandardOutput().trimmed()));
    QProcess process;
    start(process, {path(u"plan.md"_s)});
    // it has opened the plan as soon as it remembers that
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"config/setsquare/setsquare.ini"_s)), 20'000);
    display.kill();
    QVERIFY(display.waitForFinished());
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.exitCode() != 0);
    QVERIFY(!process.readAll().isEmpty());
    QFile plan(path(u"plan.md"_s));
    QVERIFY(plan.open(QIODevice::ReadOnly) && plan.readAll().startsWith("# Implementation Specification"));
}

QTEST_MAIN(TestHardStart)
#include "tst_hardstart.moc"
