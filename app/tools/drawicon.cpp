// SPDX-License-Identifier: Apache-2.0
// setsquare-icon SVG SIZE PNG: draws the icon in one size. For the build only.
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    QSvgRenderer renderer(QFile::decodeName(argv[1]));
    const int size = QByteArray(argv[2]).toInt();
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return renderer.isValid() && image.save(QFile::decodeName(argv[3]), "PNG") ? 0 : 3;
}
