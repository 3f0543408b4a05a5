// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** Where a rule puts what it finds. */
class Report
{
public:
    Report(const Rule &rule, Severity severity, QList<Finding> &findings)
        : m_code(QLatin1StringView(rule.code))
        , m_severity(severity)
        , m_findings(findings)
    {}

    /** Units: absolute. What is missing altogether has an empty range at the begin of the text. */
    void add(TextRange range, const char *pattern, const QStringList &arguments = {})
    {
        m_findings.append({m_code, m_severity, {pattern, arguments}, range});
    }

private:
    const QString m_code;
    const Severity m_severity;
    QList<Finding> &m_findings;
};

} // namespace Setsquare
