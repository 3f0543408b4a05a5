// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

/** Makes every text half as long again, as other languages do. */
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own texts have their own translators.
        if (!QByteArrayView(context).startsWith("Setsquare"))
            return {};
        const QString text = QString::fromUtf8(source);
        QString more;
        for (qsizetype length = text.size() / 2; length > 0; length -= 5)
            more += u" öxyz"_s.first(int(std::min<qsizetype>(length + 1, 5)));
        return text.endsWith(u'…') ? text.chopped(1) + more + u'…' : text + more;
    }
};

/** Has the program speak a language as long as it is there. */
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        if (language == "half as long again"_L1) {
            m_translator = std::make_unique<LongTranslator>();
        } else if (language != "en"_L1) {
            m_translator = loaded(u"setsquare_"_s + language, u"" CATALOGUES_FOLDER ""_s);
            m_qt = loaded(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            QLocale::setDefault(QLocale(language));
        }
        for (QTranslator *translator : {m_translator.get(), m_qt.get()}) {
            if (translator)
                QCoreApplication::installTranslator(translator);
        }
    }
    ~Speaking() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    static std::unique_ptr<QTranslator> loaded(const QString &name, const QString &folder)
    {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            qFatal("there is no catalogue %s in %s", qPrintable(name), qPrintable(folder));
        return translator;
    }

    QLocale m_before;
    std::unique_ptr<QTranslator> m_translator; // the end of a translator removes it
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace Setsquare
