// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** Paints a one-colour drawing in the colours of a palette, at the resolution that is asked for. */
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, const QPalette &palette) : m_name(name), m_palette(palette) {}

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rectangle, scaledPixmap(rectangle.size(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    /** Units: since Qt 6.8 `size` is in logical pixels. */
    QPixmap scaledPixmap(const QSize &logicalSize, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QSize size = logicalSize * scale;
        const QColor tint = color(mode, state);
        const QString key = u"setsquare-%1-%2-%3-%4"_s.arg(m_name).arg(tint.rgba()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = drawn(size, tint);
            QPixmapCache::insert(key, result);
        }
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"setsquare"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    QString path() const { return u":/icons/%1.svg"_s.arg(m_name); }

    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_palette.color(QPalette::Active, state == QIcon::On ? QPalette::Link : QPalette::ButtonText);
    }

    QPixmap drawn(const QSize &size, const QColor &tint) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer renderer(path());
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), tint);
        return result;
    }

    QString m_name;
    QPalette m_palette;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new ThemedIconEngine(name, palette));
}

} // namespace Setsquare
