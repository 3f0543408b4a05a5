// SPDX-License-Identifier: Apache-2.0
#include "specorigin.h"

#include "planreader.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto opening = "<!-- setsquare/"_L1;
constexpr auto version = "/1"_L1;
constexpr auto closing = "-->"_L1;

QString percent(QChar character)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString(character), {}, "-"));
}

// A value on one line and without an end of the comment, otherwise to be read as it is. Two dashes in a row would be part of such an end.
QString encoded(const QString &value)
{
    QString result;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar character = value.at(at);
        const bool isEdge = at == 0 || at == value.size() - 1;
        const bool isControl = character.isSpace() ? character != u' ' || isEdge : character.category() == QChar::Other_Control;
        const bool isSecondDash = character == u'-' && result.endsWith(u'-');
        result += isControl || isSecondDash || character == u'%' ? percent(character) : QString(character);
    }
    return result;
}

QString decoded(QStringView value)
{
    return QUrl::fromPercentEncoding(value.trimmed().toUtf8());
}

bool isLineEnd(QStringView text)
{
    return text == u"\n" || text == u"\r\n" || text == u"\r";
}

bool beginsLine(const QString &text, qsizetype position)
{
    return position == 0 || text.at(position - 1) == u'\n' || text.at(position - 1) == u'\r';
}

/** A line `name: value`; an empty name if it is none. */
struct Entry {
    QStringView name;
    QString value;
};

Entry entryOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u": "_s);
    return colon < 0 ? Entry() : Entry {line.first(colon), decoded(line.sliced(colon + 2))};
}

void readLine(QStringView line, OriginBlock &block)
{
    const Entry entry = entryOf(line);
    if (entry.name == "exact"_L1)
        block.exact = entry.value;
    else if (entry.name == "reduced"_L1)
        block.reduced = entry.value;
    else
        readOriginLine(line, block.origin);
}

/** The block that begins at a place; nothing if none does. */
std::optional<OriginBlock> blockAt(const QString &text, qsizetype start)
{
    const qsizetype end = text.indexOf(closing, start);
    if (end < 0 || !beginsLine(text, start))
        return {};
    const QString inner = text.sliced(start, end - start);
    const QString first = inner.sliced(opening.size()).section(u'\n', 0, 0).section(u'\r', 0, 0).trimmed();
    if (!first.endsWith(version))
        return {};
    OriginBlock block;
    block.form = first.chopped(version.size());
    block.range = {start, end + closing.size()};
    const QString lines = QString(inner).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (const QStringView line : QStringView(lines).split(u'\n'))
        readLine(line, block);
    const qsizetype own = inner.lastIndexOf("block: "_L1);
    const QString hash = u"block: "_s + sha256(inner.first(std::max<qsizetype>(own, 0)));
    block.isWhole = own > 0 && inner.sliced(own).startsWith(hash) && isLineEnd(QStringView(inner).sliced(own + hash.size()));
    return block;
}

} // namespace

QString sha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isImplementationLog(const Section &section)
{
    return section.title.compare("Implementation Log"_L1, Qt::CaseInsensitive) == 0;
}

static bool beginsLog(const Section &section)
{
    return section.level == 2 && isImplementationLog(section);
}

QString reducedSpec(const QString &body, ApprovalNames names)
{
    const Plan plan = readPlan(body);
    const auto log = std::ranges::find_if(plan.sections, beginsLog);
    const qsizetype end = log == plan.sections.end() ? body.size() : log->headingRange.start;
    QList<TextChange> changes;
    const auto clear = [&](TextRange range, const QString &text) {
        if (range.end <= end)
            changes.append({range, text});
    };
    const auto untick = [&](TextRange owner, TextRange tick) {
        const TextRange range = tick.shifted(owner.start);
        if (range.length() == 1 && body.at(range.start).toLower() == u'x')
            clear(range, u" "_s);
    };
    for (const Criterion &criterion : plan.criteria)
        untick(criterion.range, criterion.tickRange);
    for (const Task &task : plan.tasks)
        untick(task.range, task.tickRange);
    for (const ApprovalLine &line : plan.approvals) {
        if (names == ApprovalNames::Dropped)
            clear(line.range, u"- [ ] "_s + line.role);
        else
            untick(line.range, line.tickRange);
    }
    const QString reduced = TextPatch::fromChanges(changes).value_or(TextPatch()).applied(body);
    qsizetype length = end + reduced.size() - body.size();
    while (length > 0 && isLineEnd(QStringView(reduced).sliced(length - 1, 1)))
        --length;
    return reduced.first(length);
}

bool SpecOrigin::isSamePlan(const SpecOrigin &other) const
{
    return !id.isEmpty() && !other.id.isEmpty() ? id == other.id : plan == other.plan && plan != "-"_L1;
}

QStringList originLines(const SpecOrigin &origin)
{
    QStringList lines {u"plan: "_s + encoded(origin.plan), u"id: "_s + encoded(origin.id), u"digest: "_s + encoded(origin.digest),
                       u"draft: "_s + (origin.draft ? u"true"_s : u"false"_s), u"configuration: "_s + encoded(origin.configuration)};
    for (const QByteArray &record : origin.records)
        lines += u"record: "_s + encoded(QString::fromUtf8(record));
    return lines;
}

void readOriginLine(QStringView line, SpecOrigin &origin)
{
    const Entry entry = entryOf(line);
    if (entry.name == "plan"_L1)
        origin.plan = entry.value;
    else if (entry.name == "id"_L1)
        origin.id = entry.value;
    else if (entry.name == "digest"_L1)
        origin.digest = entry.value;
    else if (entry.name == "draft"_L1)
        origin.draft = entry.value == "true"_L1;
    else if (entry.name == "configuration"_L1)
        origin.configuration = entry.value;
    else if (entry.name == "record"_L1)
        origin.records.append(entry.value.toUtf8());
}

QString originBlock(const SpecOrigin &origin, const QString &body, const QString &lineEnd, const QString &form)
{
    QStringList lines = QStringList {opening + form + version} + originLines(origin);
    lines += u"exact: "_s + sha256(body);
    if (form == "spec"_L1)
        lines += u"reduced: "_s + sha256(reducedSpec(body));
    const QString block = lines.join(lineEnd) + lineEnd;
    return block + u"block: "_s + sha256(block) + lineEnd + closing + lineEnd;
}

std::optional<OriginBlock> findOriginBlock(const QString &text)
{
    std::optional<OriginBlock> last;
    for (qsizetype at = text.lastIndexOf(opening); at >= 0; at = at > 0 ? text.lastIndexOf(opening, at - 1) : -1) {
        const std::optional<OriginBlock> block = blockAt(text, at);
        if (block && block->isWhole)
            return block;
        if (!last)
            last = block;
    }
    return last;
}

BlockTail tailBehind(const OriginBlock &block, const QString &text)
{
    const QStringView tail = QStringView(text).sliced(block.range.end);
    if (isLineEnd(tail))
        return BlockTail::End;
    const Plan plan = readPlan(tail.toString());
    const bool beginsWithLog = !plan.sections.isEmpty() && beginsLog(plan.sections.first());
    return beginsWithLog && tail.first(plan.sections.first().headingRange.start).trimmed().isEmpty() ? BlockTail::Log : BlockTail::Other;
}

QString withoutOriginBlock(const QString &text)
{
    const std::optional<OriginBlock> block = findOriginBlock(text);
    const bool isLast = block && QStringView(text).sliced(block->range.end).trimmed().isEmpty();
    return isLast ? text.first(block->range.start) : text;
}

std::optional<SpecOrigin> readSpecOrigin(const QString &text)
{
    const std::optional<OriginBlock> block = findOriginBlock(text);
    if (!block || block->form != "spec"_L1)
        return {};
    const bool isLast = QStringView(text).sliced(block->range.end).trimmed().isEmpty();
    return isLast || tailBehind(*block, text) == BlockTail::Log ? std::optional(block->origin) : std::nullopt;
}

} // namespace Setsquare
