#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "models/intake/Mail.h"
#include "ui/pages/Page.h"

#include <optional>

class EmptyState;
class Intention;
class KeyButton;
class MailAsideTable;
class MailInbox;
class MailMatch;
class MailSheet;
class MessageBar;
class PlainLabel;
class QComboBox;
class QMimeData;
class QStackedWidget;
class ReasonStrip;
class SegmentBar;
class TablePane;
struct MailReading;

/// Mails that ask for something: pasted or dropped, read, compared with the members, and taken as a request with their
/// words, or set aside with a reason. Several that are dropped at once wait for their turn.
class MailPage : public Page
{
    Q_OBJECT
public:
    MailPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    QString unsaved() const override;
    /// The mail that is open.
    QJsonObject draft() const override;
    void takeUp(const QJsonObject &draft) override;
    void retranslate() override;

    /// Reads what has come: files or a text. False when there is neither.
    bool receive(const QMimeData &come);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    QWidget *buildDesk();
    void wire();
    void paste();
    void chooseFile();
    void take(const MailReading &reading);
    void recognise();
    void propose();
    void askGuard();
    void takeRequest();
    void setAside(const QString &note);
    void finish();
    void showPlace();
    void loadAsides();
    void showHead();
    void nameReasons();

    Gateways m_gateways;
    MailAsideTable *m_asideTable;
    PlainLabel *m_heading;
    SegmentBar *m_views;
    PlainLabel *m_waitingLabel;
    KeyButton *m_open;
    KeyButton *m_paste;
    QStackedWidget *m_places;
    EmptyState *m_empty;
    MailSheet *m_sheet;
    MailMatch *m_match;
    ReasonStrip *m_why;
    QComboBox *m_reason;
    KeyButton *m_aside;
    KeyButton *m_leave;
    TablePane *m_asides;
    MessageBar *m_bar;
    Intention *m_intention;

    MailInbox *m_inbox;
    std::optional<Mail> m_mail;
    quint64 m_latest = 0; ///< mail; answers about another one are dropped
};
