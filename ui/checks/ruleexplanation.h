// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace Setsquare {

/** What a check asks for, the reason that the reference gives, and how to allow what it finds at one place. */
class RuleExplanation : public QDialog
{
    Q_OBJECT

public:
    explicit RuleExplanation(const QString &rule, QWidget *parent = nullptr);
};

} // namespace Setsquare
