#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <optional>

class PlainLabel;
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

private:
    PlainLabel *m_name;
    PlainLabel *m_kana;
    PlainLabel *m_birth;
    PlainLabel *m_number;
    QHBoxLayout *m_chips;
    std::optional<PersonView> m_person;
    QDate m_today;
};
