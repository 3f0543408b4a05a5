// SPDX-License-Identifier: Apache-2.0
#include "itemlines.h"

#include "textlines.h"

#include <numeric>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** A number as wide as one that is written with zeros in front. */
QString written(int number, QStringView like)
{
    const bool isPadded = like.size() > 1 && like.front() == u'0';
    return QString::number(number).rightJustified(isPadded ? like.size() : 0, u'0');
}

TextPatch patchOf(const QList<TextChange> &changes)
{
    return TextPatch::fromChanges(changes).value_or(TextPatch());
}

} // namespace

ItemLines::ItemLines(QStringView text, QList<TextRange> items, Kind kind) : m_text(text), m_kind(kind), m_items(std::move(items))
{
    for (const TextRange item : std::as_const(m_items))
        m_markers.append(readItemMarker(text, lineAt(text, item.start)));
}

/** What stands between an item and the next one. */
QString ItemLines::gap(qsizetype index) const
{
    return slice(m_text, {m_items[index].end, std::max(m_items[index].end, m_items[index + 1].start)}).toString();
}

/** Whether only blank lines stand between an item and the next one, or a rule. */
bool ItemLines::areJoined(qsizetype index) const
{
    if (index < 0 || index + 1 >= count())
        return false;
    const QString text = gap(index);
    const QStringView between = QStringView(text).trimmed();
    return between.isEmpty() || (m_kind == Kind::Sections && isRule(between) && !between.contains(u'\n') && !between.contains(u'\r'));
}

ItemLines::Run ItemLines::runOf(qsizetype index) const
{
    Run run {index, index};
    while (areJoined(run.first - 1))
        --run.first;
    while (areJoined(run.last))
        ++run.last;
    return run;
}

int ItemLines::number(qsizetype index) const
{
    return m_markers[index] ? slice(m_text, m_markers[index]->number).toInt() : 0;
}

ItemLines::Numbering ItemLines::numbering(Run run) const
{
    bool isSame = run.last > run.first;
    bool isOneByOne = true;
    for (qsizetype i = run.first; i <= run.last; ++i) {
        if (!m_markers[i] || !m_markers[i]->ordered)
            return Numbering::None;
        isSame = isSame && number(i) == number(run.first);
        isOneByOne = isOneByOne && number(i) == number(run.first) + int(i - run.first);
    }
    return isSame ? Numbering::Same : isOneByOne ? Numbering::OneByOne : Numbering::Irregular;
}

/** The item beside which a new one at `index` is put: the one before it, or else the one behind it. */
qsizetype ItemLines::neighbour(qsizetype index) const
{
    return std::max<qsizetype>(0, index - 1);
}

/** The item after which a new one at `index` is written: behind the last one the outermost, otherwise the deeper one of both sides. */
qsizetype ItemLines::sample(qsizetype index) const
{
    const auto indent = [this](qsizetype i) { return m_markers[i] ? m_markers[i]->indent : 0; };
    qsizetype found = neighbour(index);
    if (index > 0 && areJoined(index - 1))
        return indent(index) > indent(found) ? index : found;
    const qsizetype first = runOf(found).first;
    for (qsizetype i = found; i >= first; --i)
        found = indent(i) < indent(found) ? i : found;
    return found;
}

/** What stands before the text of an item, the box empty, with another number. */
QString ItemLines::prefix(qsizetype sample, int number) const
{
    if (!m_markers[sample])
        return {};
    const ItemMarker &marker = *m_markers[sample];
    const TextRange line = lineAt(m_text, m_items[sample].start);
    const qsizetype markerEnd = marker.number.end + 1;
    QString gap = slice(m_text, {markerEnd, std::max(markerEnd, marker.content.start)}).toString();
    if (gap.isEmpty() || marker.content.isEmpty())
        gap = u" "_s;
    if (readCheckbox(m_text, marker.content))
        gap += u"[ ] "_s;
    const QString digits = marker.ordered ? written(number, slice(m_text, marker.number)) : QString();
    return slice(m_text, {line.start, marker.number.start}).toString() + digits + m_text[marker.number.end] + gap;
}

/** What divides an item to be written at `index` from its neighbour. */
QString ItemLines::between(qsizetype index) const
{
    const qsizetype beside = neighbour(index);
    const Run run = runOf(beside);
    if (index > 0 && areJoined(index - 1))
        return gap(index - 1);
    if (run.last > run.first)
        return gap(run.first);
    return m_kind == Kind::Rows || m_markers[beside] ? QString() : lineEndNear(m_text, m_items[beside].start);
}

/** Lines put in beside their neighbour; their line ends are those of the text. */
TextChange ItemLines::insertion(qsizetype index, const QString &lines) const
{
    if (index == 0)
        return {{m_items[0].start, m_items[0].start}, lines + between(index)};
    const qsizetype at = m_items[neighbour(index)].end;
    if (lineStart(m_text, at) == at)
        return {{at, at}, between(index) + lines};
    // The text ends without a line end, and still does so afterwards.
    return {{at, at}, lineEndNear(m_text, at) + between(index) + QStringView(lines).first(lineEnd(lines, lines.size() - 1)).toString()};
}

/** Where what follows an item begins; behind the rule after it, if there is one before it too. */
qsizetype ItemLines::behindRule(TextRange item) const
{
    const qsizetype behind = contentStart(m_text, item.end);
    const qsizetype before = contentEnd(m_text, item.start);
    const bool isBetweenRules = m_kind == Kind::Sections && before > 0 && isRule(slice(m_text, lineAt(m_text, before - 1)))
        && isRule(slice(m_text, lineAt(m_text, behind)));
    return isBetweenRules ? contentStart(m_text, nextLine(m_text, behind)) : behind;
}

TextChange ItemLines::removal(qsizetype index) const
{
    const TextRange item = m_items[index];
    if (areJoined(index))
        return {{item.start, m_items[index + 1].start}, {}};
    const bool endsOpen = lineStart(m_text, item.end) != item.end;
    const auto before = [&](qsizetype end) { return endsOpen && end > 0 ? lineEnd(m_text, end - 1) : end; };
    if (areJoined(index - 1))
        return {{before(m_items[index - 1].end), item.end}, {}};
    const qsizetype behind = behindRule(item);
    if (behind == m_text.size())
        return {{before(contentEnd(m_text, item.start)), item.end}, {}};
    const bool isApart = item.start == 0 || isBlankLine(m_text, item.start - 1);
    return {{item.start, isApart ? behind : item.end}, {}};
}

/** The changes that give an item another number; what belongs to it is indented anew if the number is wider than before. */
QList<TextChange> ItemLines::renumbered(qsizetype index, int number) const
{
    const ItemMarker &marker = *m_markers[index];
    const QString digits = written(number, slice(m_text, marker.number));
    QList<TextChange> changes {{marker.number, digits}};
    const qsizetype wider = digits.size() - marker.number.length();
    for (qsizetype at = nextLine(m_text, m_items[index].start); wider != 0 && at < m_items[index].end; at = nextLine(m_text, at)) {
        const QStringView line = slice(m_text, lineAt(m_text, at));
        if (line.trimmed().isEmpty() || indentColumns(line) < marker.contentColumn)
            continue;
        if (wider > 0)
            changes.append(TextChange {{at, at}, QString(wider, u' ')});
        else if (line.startsWith(QString(-wider, u' ')))
            changes.append(TextChange {{at, at - wider}, {}});
    }
    return changes;
}

QList<qsizetype> ItemLines::order(Run run)
{
    QList<qsizetype> order(run.last - run.first + 1);
    std::iota(order.begin(), order.end(), run.first);
    return order;
}

/** The changes of numbers if a run that is numbered one by one stands in this order, -1 being a new item, all but those of one item. */
QList<TextChange> ItemLines::renumbering(Run run, const QList<qsizetype> &order, qsizetype except) const
{
    QList<TextChange> changes;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const int wanted = number(run.first) + int(i);
        if (order[i] >= 0 && order[i] != except && number(order[i]) != wanted)
            changes += renumbered(order[i], wanted);
    }
    return changes;
}

TextPatch ItemLines::inserted(qsizetype index, const QString &lines) const
{
    return patchOf({insertion(index, withLineEnds(lines, lineEndNear(m_text, m_items[neighbour(index)].start)))});
}

TextPatch ItemLines::added(qsizetype index, const QString &content) const
{
    const Run run = runOf(neighbour(index));
    const Numbering kind = numbering(run);
    const qsizetype like = sample(index);
    int next = number(like);
    QList<TextChange> changes;
    if (kind == Numbering::OneByOne) {
        QList<qsizetype> after = order(run);
        after.insert(index - run.first, -1);
        changes = renumbering(run, after, -1);
        next = number(run.first) + int(index - run.first);
    } else if (kind == Numbering::Irregular && index > 0) {
        ++next;
    }
    return patchOf(inserted(index, prefix(like, next) + content + u'\n').changes() + changes);
}

TextPatch ItemLines::removed(qsizetype index) const
{
    const Run run = runOf(index);
    QList<TextChange> changes {removal(index)};
    if (numbering(run) == Numbering::OneByOne) {
        QList<qsizetype> after = order(run);
        after.removeAt(index - run.first);
        changes += renumbering(run, after, -1);
    }
    return patchOf(changes);
}

/** The lines of an item with another number, a line end behind the last. */
QString ItemLines::movedLines(qsizetype from, std::optional<int> number) const
{
    QString lines = slice(m_text, m_items[from]).toString();
    if (number) {
        QList<TextChange> own = renumbered(from, *number);
        for (TextChange &change : own)
            change.range = change.range.shifted(-m_items[from].start);
        lines = patchOf(own).applied(lines);
    }
    return lines.endsWith(u'\n') || lines.endsWith(u'\r') ? lines : lines + lineEndNear(m_text, m_items[from].start);
}

TextPatch ItemLines::moved(qsizetype from, qsizetype to) const
{
    if (from == to)
        return {};
    const qsizetype index = to > from ? to + 1 : to;
    const Run source = runOf(from);
    const Run target = runOf(neighbour(index));
    const bool isSame = source.first == target.first;
    QList<TextChange> changes {removal(from)};
    std::optional<int> wanted;
    if (numbering(source) == Numbering::OneByOne && !isSame) {
        QList<qsizetype> after = order(source);
        after.removeAt(from - source.first);
        changes += renumbering(source, after, from);
    }
    if (numbering(target) == Numbering::OneByOne && m_markers[from] && m_markers[from]->ordered) {
        QList<qsizetype> after = order(target);
        const qsizetype place = (isSame ? to : index) - target.first;
        if (isSame)
            after.move(from - target.first, place);
        else
            after.insert(place, -1);
        changes += renumbering(target, after, from);
        wanted = number(target.first) + int(place);
    }
    changes.append(insertion(index, movedLines(from, wanted)));
    return patchOf(changes);
}

} // namespace Setsquare
