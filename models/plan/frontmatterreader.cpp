// SPDX-License-Identifier: Apache-2.0
#include "sectionreaders.h"
#include "yamlvalue.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The last line of the front matter; -1 if there is none. */
int lastFrontMatterLine(const Unit &unit)
{
    int last = -1;
    while (last + 1 < unit.lineCount()
           && (unit.line(last + 1).kind == LineKind::FrontMatter || unit.line(last + 1).kind == LineKind::Blank))
        ++last;
    while (last >= 0 && unit.line(last).kind != LineKind::FrontMatter)
        --last;
    return last;
}

void noteValue(const Unit &unit, const YamlValue &value, const Message &message, Fragment &out)
{
    const int line = std::min(value.keyLine + 1, unit.lineCount() - 1);
    out.damage.append({u"front-matter-value"_s, Severity::Warning, message, unit.content(line, line)});
}

QString scalar(const Unit &unit, const YamlValue &map, const QString &key, Fragment &out)
{
    const YamlValue *value = map.find(key);
    if (!value || value->kind == YamlValue::Kind::Null)
        return {};
    if (value->kind == YamlValue::Kind::Scalar)
        return value->scalar.trimmed();
    noteValue(unit, *value, {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be a single value"), {key}}, out);
    return {};
}

QStringList paths(const Unit &unit, const YamlValue &map, Fragment &out)
{
    const YamlValue *value = map.find(u"research");
    if (!value || value->kind == YamlValue::Kind::Null)
        return {};
    if (value->kind == YamlValue::Kind::Scalar)
        return value->scalar.trimmed().isEmpty() ? QStringList() : QStringList {value->scalar.trimmed()};
    QStringList paths;
    bool fits = value->kind == YamlValue::Kind::List;
    for (const YamlValue &child : value->children) {
        fits = fits && child.kind == YamlValue::Kind::Scalar;
        if (fits && !child.scalar.trimmed().isEmpty())
            paths.append(child.scalar.trimmed());
    }
    if (!fits)
        noteValue(unit, *value, {QT_TRANSLATE_NOOP("Setsquare::Messages", "“research” has to be a path or a list of paths"), {}}, out);
    return paths;
}

} // namespace

void readFrontMatter(const Unit &unit, Fragment &out)
{
    const int last = lastFrontMatterLine(unit);
    if (last < 2)
        return;
    const YamlResult yaml = parseYaml(slice(unit.text(), {unit.line(1).start, unit.line(last).start}));
    const bool isMap = yaml.value.kind == YamlValue::Kind::Map || yaml.value.kind == YamlValue::Kind::Null;
    if (!yaml.error.isEmpty() || !isMap) {
        const int line = yaml.errorLine < 0 ? 0 : std::min(yaml.errorLine + 1, last);
        const QString reason = yaml.error.isEmpty() ? u"it holds no keys"_s : yaml.error;
        out.damage.append({u"front-matter-unreadable"_s,
                           Severity::Error,
                           {QT_TRANSLATE_NOOP("Setsquare::Messages", "The front matter cannot be read: %1"), {reason}},
                           unit.line(line).content()});
        return;
    }
    out.approach = scalar(unit, yaml.value, u"approach"_s, out);
    out.id = scalar(unit, yaml.value, u"id"_s, out);
    out.research = paths(unit, yaml.value, out);
}

} // namespace Setsquare
