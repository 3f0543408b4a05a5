// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace Setsquare {

/** The images that a plan may show: files in its own folder or below, and nothing else. */
class PlanImages
{
public:
    /** The folder of the plan; empty: no image is shown. */
    void setFolder(const QString &folder) { m_folder = folder; }
    const QString &folder() const { return m_folder; }

    /** The file that an address names; empty if it is not one in the folder: with a scheme, a host, absolute, or led out by `..` or a link. */
    QString file(const QString &address) const;
    /** The image, no wider than `width`; null if there is none, it is no image or a huge one. */
    QImage image(const QString &address, int width) const;

private:
    QString m_folder;
};

} // namespace Setsquare
