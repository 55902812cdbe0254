#pragma once

#include "models/domain/RegistrationDesk.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/PlacesPage.h"

#include <utility>

class ConfirmStrip;
class Intention;
class KeyButton;
class MemberList;
class RegistrationRatesPanel;
class RegistrationTable;
class RowTaker;
class ViewKeeper;

/// How far everyone's registration is, by state and by employer; those who began are invited again, and each member's
/// request is taken from the list.
class RegistrationPage final : public PlacesPage
{
    Q_OBJECT
public:
    RegistrationPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    QJsonObject draft() const override;
    void takeUp(const QJsonObject &draft) override;
    void retranslate() override;

private:
    enum Place { Members, Employers };

    void buildLayout();
    void buildActions();
    void wire();
    void keepViews();
    QStringList placeNames() const override;
    void choosePlace() override;
    void load() override;
    void ask();
    void askCounts();
    void narrowTo(qint64 employer, const QString &name);
    QList<Registration> chosen() const;
    void openMember();
    void take(const QString &kind);
    void invite();
    void inviteAll(const QList<CoverageId> &coverages);
    void tellInvited(const InvitedAgain &invited);
    void updateButtons();
    void nameStates();

    Gateways m_gateways;
    Session m_session;
    RegistrationTable *m_table;
    MemberList *m_list;
    RegistrationRatesPanel *m_rates;
    KeyButton *m_anyEmployer;
    KeyButton *m_invite;
    KeyButton *m_take;
    KeyButton *m_open;
    ConfirmStrip *m_confirm;
    Intention *m_intention;
    RowTaker *m_taker;
    ViewKeeper *m_keeper;
    QAction *m_search = nullptr;
    QList<QAction *> m_kindActions;

    RegistrationQuestion m_question; ///< that the table answers
    qint64 m_employer = 0;           ///< whose members are wanted; 0: everyone's
    QString m_employerName;
    std::pair<int, int> m_asked; ///< how many the question is about, of how many that are chosen
    bool m_everAsked = false;
    quint64 m_latestCounts = 0;
    RegistrationCounts m_counts;
};
