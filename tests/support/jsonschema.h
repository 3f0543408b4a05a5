// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Setsquare {

/** What of a document is not as a JSON Schema says; empty if all is. Knows what the schemas of this project use, and complains of any other
    word. Source: JSON Schema, draft 2020-12. */
QStringList schemaViolations(const QJsonValue &document, const QJsonObject &schema);

} // namespace Setsquare
