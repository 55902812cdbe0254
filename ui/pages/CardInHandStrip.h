#pragma once

#include "models/domain/Diagnosis.h"
#include "ui/pages/Panel.h"

#include <optional>

class KeyButton;
class MemberGateway;
class MessageBar;
class NoticeList;
class PlainLabel;
class TextField;

/// Asks which card a caller holds, by the number or the date at its upper right, and says what it is worth (MYK-13).
class CardInHandStrip final : public Panel
{
    Q_OBJECT
public:
    CardInHandStrip(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    /// Whose card it is about; an answer about somebody else is forgotten.
    void setPerson(PersonId person);
    void focusField();
    void retranslate() override;

private:
    void ask();

    MemberGateway &m_members;
    MessageBar &m_messages;
    quint64 m_asked = 0;
    PersonId m_person;
    std::optional<CardsInHand> m_answer;
    PlainLabel *m_label;
    TextField *m_field;
    KeyButton *m_ask;
    NoticeList *m_worth;
};
