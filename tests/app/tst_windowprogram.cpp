// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** Runs the program with its window, without a display. */
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPictureIsOfTheSizeAskedFor();
    void aSecondStartHandsOverAndLeaves();
    void withoutDisplayThereIsOneLine();

private:
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
        QVERIFY(process.waitForStarted());
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    QByteArray settings() const
    {
        QFile file(m_folder->filePath(u"config/setsquare/setsquare.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestWindowProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"run"_s));
    QFile::setPermissions(folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestWindowProgram::aPictureIsOfTheSizeAskedFor()
{
    const QString picture = m_folder->filePath(u"window.png"_s);
    QProcess process;
    start(process,
          {u"--picture"_s, picture, u"--theme"_s, u"dark"_s, u"--size"_s, u"1200x800"_s, put(u"a.md"_s, "# A\n\n## Tasks\n\n1. **B**\n")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(QImage(picture).size(), QSize(1200, 800));
    QVERIFY(settings().isEmpty());
}

void TestWindowProgram::aSecondStartHandsOverAndLeaves()
{
    const QString a = put(u"a.md"_s, "# A\n\n## Tasks\n");
    const QString b = put(u"b.md"_s, "# B\n\n## Tasks\n");
    QProcess first;
    start(first, {a});
    QTRY_VERIFY(settings().contains(a.toUtf8()));
    QProcess second;
    start(second, {b});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY(settings().contains(b.toUtf8()));
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void TestWindowProgram::withoutDisplayThereIsOneLine()
{
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        m_environment.remove(name);
    QProcess process;
    start(process, {put(u"a.md"_s, "# A\n")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_windowprogram.moc"
