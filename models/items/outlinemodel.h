// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** The headings of the plan by their level: sections, and phases, heading tasks, groups of criteria and decisions within them. */
class OutlineModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ColumnCount };
    enum class Heading { Section, Phase, Task, Group, Decision };
    Q_ENUM(Heading)
    enum Role {
        RangeRole = Qt::UserRole + 1,
        HeadingRole, ///< Heading as an int
        SectionKindRole ///< SectionKind as an int, -1 for what is no section
    };

    explicit OutlineModel(PlanSession *session, QObject *parent = nullptr);
    ~OutlineModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    TextRange rangeOf(const QModelIndex &index) const override;

private:
    struct Content;

    void open();
    void update();

    PlanSession *m_session;
    std::unique_ptr<Content> m_content;
};

} // namespace Setsquare
