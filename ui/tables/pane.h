// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Setsquare {

/** A widget whose text grows with the zoom of the window and whose colours follow its palette. */
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(QWidget *parent = nullptr);

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

protected:
    /** Palette or font are new: whatever is made of them is to be made again. */
    virtual void restyle() {}
    void changeEvent(QEvent *event) override;

private:
    void applyZoom();

    double m_zoom = 1;
};

} // namespace Setsquare
