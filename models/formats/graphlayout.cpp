// SPDX-License-Identifier: Apache-2.0
#include "graphlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** The numbers of a list such as `1,2.5 3`; nothing if one of them is none. */
std::vector<double> numbers(const QString &text)
{
    std::vector<double> result;
    for (const QStringView part : QStringView(text).split(u' ')) {
        for (const QStringView number : part.split(u',')) {
            bool isNumber = false;
            result.push_back(number.toDouble(&isNumber));
            if (!isNumber || !std::isfinite(result.back()))
                return {};
        }
    }
    return result;
}

/** The index behind a letter or word that begins a name, as in `n12`; -1 if it is none below `count`. */
int indexIn(const QString &name, QLatin1StringView begin, size_t count)
{
    bool isNumber = false;
    const int index = name.startsWith(begin) ? QStringView(name).sliced(begin.size()).toInt(&isNumber) : -1;
    return isNumber && index >= 0 && size_t(index) < count ? index : -1;
}

class Reader
{
public:
    explicit Reader(const GraphShape &shape) : m_shape(shape)
    {
        m_layout.boxes.resize(shape.boxes.size());
        m_layout.frames.resize(shape.frames.size());
        m_layout.lines.resize(shape.lines.size());
    }

    std::optional<GraphLayout> read(const QJsonObject &graph)
    {
        const std::vector<double> bounds = numbers(graph["bb"_L1].toString());
        if (bounds.size() != 4)
            return {};
        m_left = bounds[0];
        m_top = bounds[3];
        m_layout.size = {bounds[2] - bounds[0], bounds[3] - bounds[1]};
        const QJsonArray objects = graph["objects"_L1].toArray();
        for (qsizetype i = 0; i < objects.size(); ++i)
            readObject(objects.at(i).toObject());
        const QJsonArray edges = graph["edges"_L1].toArray();
        for (qsizetype i = 0; i < edges.size(); ++i)
            readLine(edges.at(i).toObject());
        return isWhole() ? std::optional(m_layout) : std::nullopt;
    }

private:
    QPointF point(double x, double y) const { return {x - m_left, m_top - y}; }

    void readObject(const QJsonObject &object)
    {
        const QString name = object["name"_L1].toString();
        const int frame = indexIn(name, "cluster_"_L1, m_layout.frames.size());
        const int box = indexIn(name, "n"_L1, m_layout.boxes.size());
        const std::vector<double> place = numbers(object[frame >= 0 ? "bb"_L1 : "pos"_L1].toString());
        if (frame >= 0 && place.size() == 4)
            m_layout.frames[size_t(frame)] = QRectF(point(place[0], place[3]), point(place[2], place[1]));
        if (box >= 0 && place.size() == 2) {
            const QSizeF size = m_shape.boxes[size_t(box)].size;
            m_layout.boxes[size_t(box)] = QRectF(point(place[0], place[1]) - QPointF(size.width() / 2, size.height() / 2), size);
        }
    }

    /** `e,1,2 3,4 …`: the tip of the arrow, and the curve up to its base. */
    void readLine(const QJsonObject &edge)
    {
        const int line = indexIn(edge["id"_L1].toString(), "e"_L1, m_layout.lines.size());
        const QString pos = edge["pos"_L1].toString();
        const std::vector<double> places = pos.startsWith("e,"_L1) ? numbers(pos.sliced(2)) : std::vector<double>();
        if (line < 0 || places.size() < 10 || (places.size() - 4) % 6 != 0)
            return;
        GraphCurve &curve = m_layout.lines[size_t(line)];
        curve = {{}, point(places[0], places[1])};
        for (size_t i = 2; i < places.size(); i += 2)
            curve.points.push_back(point(places[i], places[i + 1]));
    }

    bool isWhole() const
    {
        return std::ranges::none_of(m_layout.boxes, &QRectF::isNull) && std::ranges::none_of(m_layout.frames, &QRectF::isNull)
            && std::ranges::none_of(m_layout.lines, [](const GraphCurve &curve) { return curve.points.empty(); });
    }

    const GraphShape &m_shape;
    GraphLayout m_layout;
    double m_left = 0;
    double m_top = 0;
};

} // namespace

std::optional<GraphLayout> readGraphLayout(const QByteArray &json, const GraphShape &shape)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? Reader(shape).read(document.object()) : std::nullopt;
}

} // namespace Setsquare
