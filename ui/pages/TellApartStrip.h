#pragma once

#include "ui/pages/Panel.h"

class KeyButton;
class NoticeList;
class PlainLabel;
class TextField;

/// Asks an approver which of the look-alikes a request is of: a question to be answered, not a button to be pressed
/// (I-9). The database compares; what is said here is only match or no match.
class TellApartStrip : public Panel
{
    Q_OBJECT
public:
    explicit TellApartStrip(QWidget *parent = nullptr);

    /// Another request: nothing is typed and nothing said. `owed`: this person has not told them apart yet.
    void begin(bool owed);
    /// The same request, read anew; what is typed stays.
    void setOwed(bool owed);
    void setUnderWay(bool underWay);
    void showAnswer(bool isIt);
    bool isOwed() const { return m_standing == Standing::Open || m_standing == Standing::Wrong; }
    void focusNumber();

    void retranslate() override;

signals:
    void given(const QString &number);

private:
    enum class Standing { Open, Wrong, Told };
    void give();
    void setStanding(Standing standing);
    void updateControls();

    Standing m_standing = Standing::Open;
    bool m_underWay = false;
    PlainLabel *m_question;
    TextField *m_number;
    KeyButton *m_compare;
    NoticeList *m_answer;
};
