// SPDX-License-Identifier: Apache-2.0
#include "yamlvalue.h"

#include <yaml-cpp/yaml.h>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestText = 4 * 1024 * 1024;
constexpr int deepestNesting = 64;
constexpr int mostValues = 200'000;

/** Whether brackets or markers on one line nest so deeply that parsing would recurse as deeply. */
bool isNestedTooDeeply(QStringView text)
{
    int depth = 0;
    int markers = 0;
    bool lineStart = true;
    for (const QChar character : text) {
        if (character == u'[' || character == u'{')
            ++depth;
        else if (character == u']' || character == u'}')
            --depth;
        if (character == u'\n' || character == u'\r') {
            lineStart = true;
            markers = 0;
        } else if (lineStart && QStringView(u"-?:").contains(character)) {
            ++markers;
        } else if (!character.isSpace()) {
            lineStart = false;
        }
        if (depth > deepestNesting || markers > deepestNesting)
            return true;
    }
    return false;
}

/** Copies nodes; aliases are copied as often as they are named, up to a limit. */
class Copier
{
public:
    bool isComplete() const { return m_left > 0; }

    YamlValue copy(const YAML::Node &node, int depth)
    {
        YamlValue value;
        if (--m_left <= 0 || depth > deepestNesting) {
            m_left = 0;
            return value;
        }
        value.line = std::max(0, node.Mark().line);
        if (node.IsScalar()) {
            value.kind = YamlValue::Kind::Scalar;
            value.scalar = QString::fromStdString(node.Scalar());
        } else if (node.IsSequence()) {
            value.kind = YamlValue::Kind::List;
            for (const YAML::Node &child : node)
                append(value, copy(child, depth + 1));
        } else if (node.IsMap()) {
            value.kind = YamlValue::Kind::Map;
            for (const auto &entry : node) {
                YamlValue child = copy(entry.second, depth + 1);
                child.key = entry.first.IsScalar() ? QString::fromStdString(entry.first.Scalar()) : QString();
                child.keyLine = std::max(0, entry.first.Mark().line);
                append(value, std::move(child));
            }
        }
        return value;
    }

private:
    void append(YamlValue &value, YamlValue child)
    {
        if (m_left > 0)
            value.children.push_back(std::move(child));
    }

    int m_left = mostValues;
};

} // namespace

const YamlValue *YamlValue::find(QStringView wanted) const
{
    for (const YamlValue &child : children) {
        if (kind == Kind::Map && child.key == wanted)
            return &child;
    }
    return nullptr;
}

YamlResult parseYaml(QStringView text)
{
    YamlResult result;
    if (text.size() > largestText)
        result.error = u"it is larger than 4 MB"_s;
    else if (isNestedTooDeeply(text))
        result.error = u"it is nested too deeply"_s;
    if (!result.error.isEmpty())
        return result;
    // yaml-cpp knows no other line ends than LF and CRLF.
    QString plain = text.toString();
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    // The only place where yaml-cpp's exceptions come out.
    try {
        Copier copier;
        result.value = copier.copy(YAML::Load(plain.toStdString()), 0);
        if (!copier.isComplete())
            result.error = u"it is nested too deeply or repeats itself too often"_s;
    } catch (const YAML::Exception &exception) {
        result.error = QString::fromStdString(exception.msg);
        result.errorLine = std::max(0, exception.mark.line);
    } catch (const std::exception &exception) {
        result.error = QString::fromUtf8(exception.what());
    }
    return result;
}

} // namespace Setsquare
