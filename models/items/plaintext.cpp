// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"

#include <QString>

namespace Setsquare {

namespace {

constexpr qsizetype longestText = 2000;

class PlainText
{
public:
    explicit PlainText(QStringView markdown) : m_markdown(markdown) {}

    QString read()
    {
        m_result.reserve(m_markdown.size());
        while (m_at < m_markdown.size()) {
            if (!readEscape() && !readCode() && !readStrong() && !readLink()) {
                const QChar next = m_markdown.at(m_at++);
                m_result += next == u'\n' || next == u'\r' ? u' ' : next;
            }
        }
        return m_result;
    }

private:
    bool readEscape()
    {
        const bool isEscape =
            m_markdown.at(m_at) == u'\\' && m_at + 1 < m_markdown.size() && QStringView(u"\\`*_[]|<>#").contains(m_markdown.at(m_at + 1));
        if (isEscape) {
            m_result += m_markdown.at(m_at + 1);
            m_at += 2;
        }
        return isEscape;
    }

    bool readCode()
    {
        qsizetype length = 0;
        while (m_at + length < m_markdown.size() && m_markdown.at(m_at + length) == u'`') {
            ++length;
        }
        const QStringView fence = m_markdown.sliced(m_at, length);
        const qsizetype end = length == 0 ? -1 : m_markdown.indexOf(fence, m_at + length);
        if (end >= 0) {
            m_result += m_markdown.sliced(m_at + length, end - m_at - length);
            m_at = end + length;
        } else if (length > 0) {
            m_result += fence;
            m_at += length;
        }
        return length > 0;
    }

    // Both ends are dropped where they stand, so that what lies between them is read like everything else.
    bool readStrong()
    {
        const QStringView sign = m_markdown.sliced(m_at).first(std::min<qsizetype>(2, m_markdown.size() - m_at));
        if (sign != u"**" && sign != u"__") {
            return false;
        }
        if (sign == m_open) {
            m_open = {};
        } else if (m_open.isEmpty() && m_markdown.indexOf(sign, m_at + 2) > m_at + 2) {
            m_open = sign;
        } else {
            return false;
        }
        m_at += 2;
        return true;
    }

    bool readLink()
    {
        if (m_markdown.at(m_at) != u'[') {
            return false;
        }
        const qsizetype middle = m_markdown.indexOf(u"](", m_at);
        const qsizetype end = middle < 0 ? -1 : m_markdown.indexOf(u')', middle);
        if (end < 0 || m_markdown.sliced(m_at + 1, middle - m_at - 1).contains(u'[')) {
            return false;
        }
        m_result += PlainText(m_markdown.sliced(m_at + 1, middle - m_at - 1)).read();
        m_at = end + 1;
        return true;
    }

    QStringView m_markdown;
    QStringView m_open; ///< the strong emphasis that has begun
    qsizetype m_at = 0;
    QString m_result;
};

} // namespace

QString plainText(QStringView markdown)
{
    const bool isLong = markdown.size() > longestText;
    return PlainText(isLong ? markdown.first(longestText) : markdown).read() + (isLong ? QStringLiteral("…") : QString());
}

} // namespace Setsquare
