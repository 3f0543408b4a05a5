// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QStringList>

#include <memory>
#include <vector>

namespace Setsquare {

/** Names with their values below one another, in two columns where there is room and in one where there is not. Each column has its own
    line heights, so that a long value on one side leaves no hole on the other. */
class FormLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FormLayout(QWidget *parent = nullptr);
    ~FormLayout() override;

    /** `column` is 0 or 1; in one column those of 0 come first. */
    void addField(int column, QWidget *name, QWidget *value);

    void reserveNames(const QStringList &names);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    struct Place {
        int column = 0;
        std::unique_ptr<QLayoutItem> item; ///< a name, or the value of the name before
    };

    int arranged(const QRect &rectangle, bool apply) const;
    int arrangedColumn(int column, const QRect &place, bool apply) const;
    int nameWidth(int column) const;
    bool isTwoColumns(int width) const;
    bool isIn(size_t field, int column) const;

    std::vector<Place> m_places;
    QStringList m_reservedNames;
};

} // namespace Setsquare
