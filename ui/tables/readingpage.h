// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Setsquare {

class FieldForm;

/** Headings, texts and forms below one another, to be read and copied; it scrolls when it is small. */
class ReadingPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget *parent = nullptr);

    /** Between begin() and end() the contents are added; until the end the old ones are shown, and then scrolled to the top unless the
        name is the same as before. */
    void begin(const QString &accessibleName);
    void end();

    void addTitle(const QString &markdown);
    void addHeading(const QString &text);
    /** A heading for a widget of its own. */
    static QLabel *newHeading(const QString &text, QWidget *parent = nullptr);
    void addText(const QString &markdown);
    void addQuiet(const QString &text);
    void addList(const QStringList &markdowns, bool numbered = false);
    /** Adds any widget across the whole width. */
    void addWidget(QWidget *widget);
    FieldForm *addForm();
    void addGap();

    QWidget *page() const { return m_page; }

Q_SIGNALS:
    void linkActivated(const QString &target);
    void findingActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_page = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QString m_nextName;
};

} // namespace Setsquare
