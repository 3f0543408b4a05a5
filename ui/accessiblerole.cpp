// SPDX-License-Identifier: Apache-2.0
#include "accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace Setsquare {

static constexpr char roleProperty[] = "accessibleRole";

static QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    // once for all widgets
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceWithRole);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, int(role));
}

} // namespace Setsquare
