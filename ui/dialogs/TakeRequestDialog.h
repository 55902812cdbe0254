#pragma once

#include "models/base/DbError.h"
#include "models/domain/Member.h"
#include "models/domain/RequestDesk.h"
#include "models/gateways/RequestGateway.h"

#include <QDialog>
#include <QJsonObject>
#include <QMap>

#include <optional>

class MessageBar;
class NoticeList;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class TextField;

/// What the society's profile lets be asked for, and how each may come in.
struct RequestOffer
{
    QStringList kinds;                   ///< in its order
    QMap<QString, QStringList> channels; ///< by kind; a kind that is not in it comes in by any
};

/// Asks what a member wants and gives it back as a plain value; it calls nobody. Where a request or a card is under way
/// already, it says so before anything is taken and asks why to go on (MYK-8). Opened with open().
class TakeRequestDialog : public QDialog
{
    Q_OBJECT
public:
    TakeRequestDialog(const PersonView &person, const RequestOffer &offer, QWidget *parent);

    /// What is wanted, where it is known already; a kind that is not offered is no choice.
    void choose(const QString &kind);
    NewRequest request() const;
    /// What is filled in, and filling it in again; a kind or a coverage that is no more is no choice.
    QJsonObject draft() const;
    void fillIn(const QJsonObject &draft);
    MessageBar &messages() const { return *m_bar; }

    QString kind() const;
    CoverageId coverage() const;
    /// What is under way for that kind and coverage; dropped when other ones are chosen by now.
    void setGuard(const QString &kind, CoverageId coverage, const RequestGuard &guard);
    /// Grey while the answer is awaited.
    void setUnderWay(bool underWay);
    /// What the database answered instead of taking it.
    void refuse(const DbError &error);

signals:
    void takeWanted(const NewRequest &request);
    /// Another kind or coverage is chosen: what is under way for it?
    void guardWanted();
    /// The request that is open already is to be looked at instead.
    void requestWanted(RequestId request);

public slots:
    void reject() override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void buildLayout();
    QFormLayout *buildForm();
    void wire();
    void updateButtons();
    void offerChannels();
    void meanSomethingElse();
    void showNotices();
    bool asksDespite() const;
    void retranslate();
    void nameCombos();
    bool replacesSomething() const;

    PersonView m_person;
    RequestOffer m_offer;
    std::optional<RequestGuard> m_guard; ///< of the kind and coverage that are chosen; none: not known yet
    QString m_refusal;                   ///< the rule that asks why to go on; empty: none yet
    bool m_underWay = false;
    bool m_undecided = false; ///< the last attempt may have happened: only repeating it is offered
    PlainLabel *m_title;
    NoticeList *m_notices;
    PlainLabel *m_coverageLabel;
    QComboBox *m_coverage;
    PlainLabel *m_kindLabel;
    QComboBox *m_kind;
    PlainLabel *m_channelLabel;
    QComboBox *m_channel;
    QCheckBox *m_lost;
    PlainLabel *m_reasonLabel;
    TextField *m_reason;
    PlainLabel *m_despiteLabel;
    TextField *m_despite;
    MessageBar *m_bar;
    QPushButton *m_goTo;
    QPushButton *m_leave;
    QPushButton *m_take;
};
