// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

namespace Setsquare {

class EditableField;

/** An option that is being entered beside the others, and that is not in the plan before it is kept: with Return, which goes on to the next,
    or by going elsewhere. Escape leaves it, and so does going elsewhere while it says nothing. */
class OptionDraft : public QWidget
{
    Q_OBJECT

public:
    /** Makes an option of it; false if the plan does not take it, and whoever refused it has told why. */
    using Keep = std::function<bool(const QString &name, const QString &text)>;

    explicit OptionDraft(const Keep &keep, QWidget *parent = nullptr);

    /** Keeps what is entered, if anything is. False if it was not taken: then it stays to be corrected. */
    bool keep();

Q_SIGNALS:
    /** There is nothing more to enter; `byKey` if the focus is still here. */
    void ended(bool byKey);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EditableField *addField(const QString &name, const QString &hint);
    void submit();
    void noticeLeaving();

    Keep m_keep;
    EditableField *m_name;
    EditableField *m_text;
};

} // namespace Setsquare
