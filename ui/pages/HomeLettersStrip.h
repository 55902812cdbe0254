#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Bundle.h"
#include "models/tables/Chip.h"
#include "ui/pages/Panel.h"

class DispatchGateway;
class HoldButton;
class MessageBar;
class NoticeList;
class PlainLabel;
class QPushButton;

/// Dispatches the letters to homes one after the other, since each is a bundle of its own: with a button that wants to
/// be kept pressed, and one that stops between two letters. Says what was left behind and why.
class HomeLettersStrip final : public Panel
{
    Q_OBJECT
public:
    HomeLettersStrip(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent = nullptr);

    /// Chooses from the bundles that are ready. Left out beforehand: what this person printed.
    void setReady(const Bundles &ready);
    /// Another list is shown: what was dispatched before is not told any more.
    void forget();
    bool isUnderWay() const { return m_underWay; }
    void retranslate() override;

signals:
    /// When it has ended, one way or the other.
    void dispatched();

private:
    struct LeftBehind
    {
        QString destination;
        DbError why;
    };

    void start();
    void sendNext();
    void send(const Bundle &letter, const OpId &op);
    void end();
    QList<Chip> outcome() const;

    DispatchGateway &m_dispatch;
    MessageBar &m_messages;
    Bundles m_letters; ///< that may go
    Bundles m_waiting; ///< of those that are on their way now
    QList<LeftBehind> m_left;
    int m_all = 0;
    int m_through = 0; ///< answered, in whichever way
    int m_sent = 0;
    int m_pulled = 0; ///< cards
    bool m_underWay = false;
    bool m_stop = false;
    PlainLabel *m_sentence;
    NoticeList *m_outcome;
    HoldButton *m_button;
    QPushButton *m_halt;
};
