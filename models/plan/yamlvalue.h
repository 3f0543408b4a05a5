// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Setsquare {

/** A piece of YAML as a plain value. */
struct YamlValue {
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    QString key; ///< of an entry of a map
    QString scalar;
    std::vector<YamlValue> children; ///< of a list or map, in order
    int line = 0; ///< 0-based, where it begins
    int keyLine = 0; ///< of an entry of a map

    /** The entry with this key; nothing if this is no map or has none. */
    const YamlValue *find(QStringView key) const;
};

struct YamlResult {
    YamlValue value;
    QString error; ///< in English, empty if all could be read
    int errorLine = -1; ///< 0-based
};

/** Parses YAML. Errors: none; what is too large, nested too deeply or repeats itself too often is refused with a reason.
    Cost: linear. */
YamlResult parseYaml(QStringView text);

} // namespace Setsquare
