// SPDX-License-Identifier: Apache-2.0
#include "configuration.h"

#include "nearestname.h"
#include "yamlvalue.h"

#include <QCryptographicHash>

#include <functional>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Reads the values of a file into a configuration. */
class ConfigurationReader
{
public:
    explicit ConfigurationReader(Configuration &configuration) : m_configuration(configuration) {}

    void read(const YamlValue &file);

private:
    void note(const YamlValue &value, const char *pattern, const QStringList &arguments = {})
    {
        m_configuration.problems.append({{pattern, arguments}, value.keyLine});
    }
    void noteUnknown(const YamlValue &value, const QStringList &known);
    bool isMap(const YamlValue &value);
    void readRules(const YamlValue &rules);
    void readThresholds(const YamlValue &thresholds);
    void readRoles(const YamlValue &roles);
    void readNumber(const YamlValue &value, double least, double most, const std::function<void(double)> &set);

    Configuration &m_configuration;
};

void ConfigurationReader::noteUnknown(const YamlValue &value, const QStringList &known)
{
    const QString nearest = nearestName(value.key, known);
    if (nearest.isEmpty())
        note(value, QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no setting “%1”. There are: %2."), {value.key, known.join(u", "_s)});
    else
        note(value, QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no setting “%1”. Did you mean “%2”?"), {value.key, nearest});
}

bool ConfigurationReader::isMap(const YamlValue &value)
{
    if (value.kind != YamlValue::Kind::Map && value.kind != YamlValue::Kind::Null)
        note(value, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to hold names with values."), {value.key});
    return value.kind == YamlValue::Kind::Map;
}

std::optional<std::optional<Severity>> severityNamed(const QString &name)
{
    const QString lower = name.toLower();
    // what YAML takes for false is meant, too
    if (lower == "off"_L1 || lower == "false"_L1 || lower == "no"_L1)
        return std::optional<Severity>();
    if (lower == "info"_L1)
        return Severity::Info;
    if (lower == "warning"_L1)
        return Severity::Warning;
    if (lower == "error"_L1)
        return Severity::Error;
    return {};
}

void ConfigurationReader::readRules(const YamlValue &rules)
{
    if (!isMap(rules))
        return;
    for (const YamlValue &rule : rules.children) {
        if (const auto severity = severityNamed(rule.scalar))
            m_configuration.rules.append({rule.key, *severity, rule.keyLine});
        else
            note(rule, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be error, warning, info or off, not “%2”."),
                 {rule.key, rule.scalar});
    }
}

void ConfigurationReader::readNumber(const YamlValue &value, double least, double most, const std::function<void(double)> &set)
{
    bool isNumber = false;
    const double number = value.scalar.toDouble(&isNumber);
    // not a number is not in any range either
    if (isNumber && number >= least && number <= most)
        set(number);
    else
        note(value, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be a number from %2 to %3."),
             {value.key, QString::number(least), QString::number(most, 'f', 0)});
}

void ConfigurationReader::readThresholds(const YamlValue &thresholds)
{
    if (!isMap(thresholds))
        return;
    for (const YamlValue &value : thresholds.children) {
        if (value.key == "task-hours"_L1)
            readNumber(value, 0.25, 1000, [this](double hours) { m_configuration.taskHours = hours; });
        else if (value.key == "planning-least"_L1)
            readNumber(value, 0, 100, [this](double percent) { m_configuration.leastPlanning = percent; });
        else if (value.key == "planning-most"_L1)
            readNumber(value, 0, 100, [this](double percent) { m_configuration.mostPlanning = percent; });
        else
            noteUnknown(value, {u"task-hours"_s, u"planning-least"_s, u"planning-most"_s});
    }
}

void ConfigurationReader::readRoles(const YamlValue &roles)
{
    QStringList read;
    bool fits = roles.kind != YamlValue::Kind::Map;
    if (roles.kind == YamlValue::Kind::Scalar)
        read.append(roles.scalar.trimmed());
    for (const YamlValue &role : roles.children) {
        fits = fits && role.kind == YamlValue::Kind::Scalar;
        read.append(role.scalar.trimmed());
    }
    read.removeAll(QString());
    if (fits)
        m_configuration.requiredRoles = read;
    else
        note(roles, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be a list of roles."), {roles.key});
}

void ConfigurationReader::read(const YamlValue &file)
{
    for (const YamlValue &value : file.children) {
        if (value.key == "rules"_L1)
            readRules(value);
        else if (value.key == "thresholds"_L1)
            readThresholds(value);
        else if (value.key == "required-roles"_L1)
            readRoles(value);
        else if (value.key == "token-budget"_L1)
            readNumber(value, 100, 10'000'000, [this](double tokens) { m_configuration.tokenBudget = qint64(tokens); });
        else
            noteUnknown(value, {u"rules"_s, u"thresholds"_s, u"required-roles"_s, u"token-budget"_s});
    }
}

} // namespace

Configuration readConfiguration(const QByteArray &bytes, const QString &path)
{
    Configuration configuration;
    configuration.path = path;
    configuration.hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const YamlResult yaml = parseYaml(QString::fromUtf8(bytes));
    const bool isEmpty = yaml.value.kind == YamlValue::Kind::Null;
    if (!yaml.error.isEmpty() || (!isEmpty && yaml.value.kind != YamlValue::Kind::Map)) {
        const QString reason = yaml.error.isEmpty() ? u"it holds no settings"_s : yaml.error;
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "The configuration cannot be read: %1. Nothing of it is in force.");
        configuration.problems.append({{pattern, {reason}}, std::max(0, yaml.errorLine)});
        return configuration;
    }
    ConfigurationReader(configuration).read(yaml.value);
    return configuration;
}

} // namespace Setsquare
