// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include "approvallinereader.h"
#include "digest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr QLatin1StringView schema("setsquare/record/1");
constexpr QLatin1StringView schemaOfAnyVersion("setsquare/record/");
constexpr std::array votes {"approve"_L1, "reject"_L1, "withdraw"_L1};
constexpr std::array ways {"own-machine"_L1, "in-person"_L1, "relayed"_L1};

template <typename Value> std::optional<Value> valueOf(const auto &words, QStringView text)
{
    const auto found = std::ranges::find_if(words, [text](QLatin1StringView word) { return word == text; });
    return found == words.end() ? std::nullopt : std::optional(Value(found - words.begin()));
}

bool isHex(QStringView text, qsizetype length)
{
    return text.size() == length && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/** `20261120T140200Z` for `2026-11-20T14:02:00Z`. */
QString compact(QString time)
{
    return time.remove(u'-').remove(u':');
}

bool isTime(const QString &time)
{
    const QDateTime read = QDateTime::fromString(time, Qt::ISODate);
    return time.size() == 20 && time.endsWith(u'Z') && read.isValid();
}

RecordReading damaged(const char *pattern, const QStringList &arguments = {})
{
    return {{}, {pattern, arguments}};
}

/** The fields of an object as strings; remembers whether any was missing or something else. */
class Fields
{
public:
    explicit Fields(const QJsonObject &object) : m_object(object) {}
    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        m_complete = m_complete && value.isString();
        return value.toString();
    }
    QStringList list(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        m_complete = m_complete && value.isArray();
        QStringList texts;
        const QJsonArray entries = value.toArray();
        for (const QJsonValueConstRef entry : entries) {
            m_complete = m_complete && entry.isString();
            texts.append(entry.toString());
        }
        return texts;
    }
    bool isComplete() const { return m_complete; }

private:
    const QJsonObject &m_object;
    bool m_complete = true;
};

/** Whether a text can stand on one line of the plan, where the person is named. */
bool isOneLine(QStringView text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; });
}

/** Whether a record's values are such as the program writes. */
bool isSensible(const Record &record)
{
    const bool named = std::ranges::all_of(record.previous, [](const QString &hash) { return isHex(hash, 64) || isHex(hash, 16); });
    return named && !record.role.isEmpty() && isPerson(record.person) && isOneLine(record.person) && !digestHex(record.digest).isEmpty()
        && isTime(record.time);
}

/** JSON text of one value; QJsonDocument takes only objects and lists. */
QByteArray json(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

QString toText(Vote vote)
{
    return votes.at(size_t(vote));
}

QString toText(How how)
{
    return ways.at(size_t(how));
}

std::optional<Vote> voteOf(QStringView text)
{
    return valueOf<Vote>(votes, text);
}

std::optional<How> howOf(QStringView text)
{
    return valueOf<How>(ways, text);
}

QByteArray recordBytes(const Record &record)
{
    // The decision stands first, so that a record that was cut short still says that it was an approval.
    const std::pair<const char *, QJsonValue> fields[] {{"decision", toText(record.vote)},
                                                        {"schema", QString(schema)},
                                                        {"role", record.role},
                                                        {"person", record.person},
                                                        {"recordedBy", record.recordedBy},
                                                        {"how", toText(record.how)},
                                                        {"digest", record.digest},
                                                        {"configuration", record.configuration},
                                                        {"time", record.time},
                                                        {"note", record.note},
                                                        {"previous", QJsonArray::fromStringList(record.previous)}};
    QByteArray bytes;
    for (const auto &[name, value] : fields)
        bytes += (bytes.isEmpty() ? "{\"" : ",\"") + QByteArray(name) + "\":" + json(value);
    return bytes += '}';
}

QString recordFileName(const QString &time, const QByteArray &bytes)
{
    return compact(time) + u'-' + sha256(bytes).first(16) + u".json"_s;
}

QString recordFileName(const Record &record)
{
    return compact(record.time) + u'-' + record.hash.first(16) + u".json"_s;
}

QString recordIdOf(const QString &fileName)
{
    const qsizetype dash = fileName.indexOf(u'-');
    const bool fits = dash == 16 && fileName.size() == 16 + 1 + 16 + 5 && fileName.endsWith(".json"_L1);
    const QString id = fits ? fileName.sliced(17, 16) : QString();
    return isHex(id, 16) ? id : QString();
}

RecordReading readRecord(const QString &fileName, const QByteArray &bytes)
{
    if (recordIdOf(fileName).isEmpty())
        return damaged(QT_TRANSLATE_NOOP("Setsquare::Messages", "It is named like no record."));
    const QString hash = sha256(bytes);
    if (recordIdOf(fileName) != hash.first(16))
        return damaged(QT_TRANSLATE_NOOP("Setsquare::Messages", "Its bytes are not those that its name was made from."));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return damaged(QT_TRANSLATE_NOOP("Setsquare::Messages", "It holds no record."));
    const QJsonObject object = document.object();
    Fields fields(object);
    const QString version = fields.text("schema"_L1);
    if (version != schema && version.startsWith(schemaOfAnyVersion))
        return damaged(QT_TRANSLATE_NOOP("Setsquare::Messages", "It was written by a later version of the program: update this one."));
    const std::optional<Vote> vote = voteOf(fields.text("decision"_L1));
    const std::optional<How> how = howOf(fields.text("how"_L1));
    Record record {fields.text("role"_L1),
                   fields.text("person"_L1),
                   fields.text("recordedBy"_L1),
                   how.value_or(How::Relayed),
                   vote.value_or(Vote::Reject),
                   fields.text("digest"_L1),
                   fields.text("configuration"_L1),
                   fields.text("time"_L1),
                   fields.text("note"_L1),
                   fields.list("previous"_L1),
                   hash,
                   bytes};
    if (version != schema || !vote || !how || !fields.isComplete() || !isSensible(record))
        return damaged(QT_TRANSLATE_NOOP("Setsquare::Messages", "It lacks what a record says, or says what none can say."));
    if (recordFileName(record.time, bytes) != fileName)
        return damaged(QT_TRANSLATE_NOOP("Setsquare::Messages", "Its name gives another time than it does."));
    return {record, {}};
}

bool isPlainlyApproval(const QByteArray &bytes)
{
    // quotes within a value are escaped, so that no note can say this
    return bytes.contains("\"decision\":\"approve\"");
}

} // namespace Setsquare
