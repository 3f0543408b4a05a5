// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Setsquare {

/** Lays widgets out like words: from left to right, and on a new line where the width ends. */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int space, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /** Widgets share what is left of their line, and are at least this wide where there is room; 0 leaves each its own width. */
    void setColumnWidth(int width);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    int arranged(const QRect &rectangle, bool apply) const;
    int arrangedWords(const QRect &place, bool apply) const;
    int arrangedColumns(const QRect &place, bool apply) const;
    static int heightOf(QLayoutItem *item, int width);
    std::vector<QLayoutItem *> shown() const;

    int m_space;
    int m_columnWidth = 0;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Setsquare
