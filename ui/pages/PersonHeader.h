#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <optional>

class PlainLabel;
class QBoxLayout;
class QHBoxLayout;

/// Who it is, in one look: name, kana, birth in both calendars with the age, number, and the states as chips.
class PersonHeader : public Panel
{
    Q_OBJECT
public:
    explicit PersonHeader(QWidget *parent = nullptr);

    /// `today` is the day on which the age is counted.
    void showPerson(const PersonView &person, QDate today);
    void retranslate() override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    PlainLabel *m_name;
    PlainLabel *m_kana;
    PlainLabel *m_birth;
    PlainLabel *m_number;
    QHBoxLayout *m_who;
    QHBoxLayout *m_facts;
    QBoxLayout *m_lines; ///< one or two
    QHBoxLayout *m_chips;
    std::optional<PersonView> m_person;
    QDate m_today;
};
