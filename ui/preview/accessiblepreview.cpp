// SPDX-License-Identifier: Apache-2.0
#include "accessiblepreview.h"

#include "previewpane.h"
#include "previewreading.h"

#include <QAccessibleWidget>

namespace Setsquare {

namespace {

/** The preview as a document that is read but not written. Its cursor is what is selected. */
class AccessiblePreview : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessiblePreview(PreviewPane *pane) : QAccessibleWidget(pane, QAccessible::Document) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    using QAccessibleWidget::text;
    int characterCount() const override { return reading().length(); }
    QString text(int startOffset, int endOffset) const override { return reading().text(startOffset, endOffset); }
    int cursorPosition() const override { return reading().offsetOf(pane()->selectedPlaces().first); }
    void setCursorPosition(int position) override { setSelection(0, position, position); }

    int selectionCount() const override { return hasSelection() ? 1 : 0; }
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override
    {
        const bool exists = selectionIndex == 0 && hasSelection();
        *startOffset = exists ? reading().offsetOf(pane()->selectedPlaces().first) : 0;
        *endOffset = exists ? reading().offsetOf(pane()->selectedPlaces().second) : 0;
    }
    void addSelection(int startOffset, int endOffset) override { setSelection(0, startOffset, endOffset); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int startOffset, int endOffset) override
    {
        pane()->selectPlaces(reading().positionAt(startOffset), reading().positionAt(endOffset));
    }

    QRect characterRect(int offset) const override
    {
        const QRect rect = pane()->rectAt(reading().positionAt(offset));
        return rect.translated(pane()->viewport()->mapToGlobal(QPoint()));
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const PreviewPosition position = pane()->positionAt(pane()->viewport()->mapFromGlobal(point));
        return position.cell < 0 ? -1 : reading().offsetOf(position);
    }
    void scrollToSubstring(int startIndex, int endIndex) override { setSelection(0, startIndex, endIndex); }
    QString attributes(int, int *startOffset, int *endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

private:
    PreviewPane *pane() const { return static_cast<PreviewPane *>(widget()); }
    PreviewReading reading() const { return pane()->reading(); }
    bool hasSelection() const { return pane()->selectedPlaces().first < pane()->selectedPlaces().second; }
};

QAccessibleInterface *accessiblePreview(const QString &name, QObject *object)
{
    auto *pane = name == QLatin1String("Setsquare::PreviewPane") ? qobject_cast<PreviewPane *>(object) : nullptr;
    return pane ? new AccessiblePreview(pane) : nullptr;
}

} // namespace

void makePreviewsAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessiblePreview);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace Setsquare
