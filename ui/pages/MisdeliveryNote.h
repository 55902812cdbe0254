#pragma once

#include "models/domain/Returned.h"
#include "ui/pages/Panel.h"

#include <optional>

class ConfirmStrip;
class DayField;
class FieldGrid;
class Intention;
class KeyButton;
class MessageBar;
class NoticeList;
class PlainLabel;
class QPlainTextEdit;
class ReturnGateway;
class SectionTitle;

/// One mis-delivery: what could be seen, the days of the two reports, and the facts as a text for the authority, which
/// names nobody. Supervisors note here that a report was sent. Of a run that went astray as a whole there is one
/// text for all its members; each is opened from here to ask for a new card.
class MisdeliveryNote final : public Panel
{
    Q_OBJECT
public:
    MisdeliveryNote(ReturnGateway &returns, const QString &society, bool reports, bool opens, MessageBar &messages,
                    QWidget *parent = nullptr);

    void show(const Misdelivery &misdelivery);
    void retranslate() override;

signals:
    void noted();
    void personWanted(PersonId person);

private:
    void wire();
    void note();
    QString stage() const;
    void updateButtons();
    QString daysOf(QDate from, QDate due, QDate sentOn) const;

    ReturnGateway &m_returns;
    QString m_society;
    bool m_reports;
    bool m_opens;
    MessageBar &m_messages;
    Intention *m_intention;
    std::optional<Misdelivery> m_shown;
    SectionTitle *m_title;
    NoticeList *m_clock;
    FieldGrid *m_fields;
    QWidget *m_sending;
    PlainLabel *m_dayLabel;
    DayField *m_day;
    KeyButton *m_sent;
    SectionTitle *m_textTitle;
    QPlainTextEdit *m_text;
    KeyButton *m_copy;
    KeyButton *m_person;
};
