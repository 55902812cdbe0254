#pragma once

#include "models/domain/RegistrationDesk.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

#include <optional>

class KeyButton;
class MemberList;
class MessageBar;
class NoticeList;
class PlainLabel;
class QAction;
class RowTaker;
class ViewKeeper;
class ViewingTable;

/// Everyone's viewing password: whose card works, whose is under way and until when, who waits for a first one; a new
/// one is asked for from the list (MYK-2, MYK-8, MYK-9, MYK-13, MYK-15).
class ViewingPage final : public Page
{
    Q_OBJECT
public:
    ViewingPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    QJsonObject draft() const override;
    void takeUp(const QJsonObject &draft) override;
    void retranslate() override;

private:
    void buildLayout();
    void wire();
    void ask();
    void refresh();
    std::optional<ViewingPassword> chosen() const;
    void openMember();
    void take();
    void showChosen();

    Gateways m_gateways;
    Session m_session;
    PlainLabel *m_heading;
    MessageBar *m_messages;
    ViewingTable *m_table;
    MemberList *m_list;
    NoticeList *m_say;
    KeyButton *m_request;
    KeyButton *m_take;
    KeyButton *m_open;
    RowTaker *m_taker;
    ViewKeeper *m_keeper;
    QAction *m_refresh = nullptr;
    QAction *m_search = nullptr;
    quint64 m_latest = 0;
    bool m_everAsked = false;
};
