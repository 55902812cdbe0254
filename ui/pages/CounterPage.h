#pragma once

#include "models/domain/Member.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

#include <QTimer>

class AnswersPanel;
class DiagnosisPanel;
class KeyButton;
class MemberFinder;
class MessageBar;
class PersonPanel;
class PlainLabel;
class QAction;
class QStackedWidget;
class RequestTaker;
class StateChip;
class TextField;

/// The telephone's page: find the caller, open the record with a reason, see what works, take a request.
class CounterPage : public Page
{
    Q_OBJECT
public:
    CounterPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    void search(const QString &text) override;
    void showMember(PersonId person, const OpenedFor &why) override;
    /// The request that is being taken.
    QJsonObject draft() const override;
    void takeUp(const QJsonObject &draft) override;
    void retranslate() override;

private:
    void buildLayout();
    void buildActions();
    void buildDiagnosis();
    void wire();
    QDate today() const;

    void typed();
    void lookUp();
    void showUnderstood();
    void openPerson(PersonId person, const OpenedFor &why);
    void showPerson(const PersonView &person);
    void backToResults();
    void stepBack();
    void take(const QString &kind = {});
    void goToRequest(RequestId request);
    void requestTaken(RequestId request);

    Gateways m_gateways;
    Session m_session;
    PlainLabel *m_heading;
    TextField *m_field;
    StateChip *m_understood;
    QStackedWidget *m_places;
    MessageBar *m_bar;
    MemberFinder *m_finder;
    PersonPanel *m_person;
    RequestTaker *m_taker;
    AnswersPanel *m_guide;
    KeyButton *m_guideButton;
    DiagnosisPanel *m_diagnosis = nullptr; ///< a clerk's
    QAction *m_takeAction = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_againAction = nullptr;
    QAction *m_backAction = nullptr;

    QTimer m_pause; ///< between the last key and the question
    quint64 m_latestPerson = 0;
    QStringList m_forms;   ///< as what the search understood the text, in words
    QDateTime m_now;       ///< the database's clock at the last poll
    PersonId m_opened;     ///< whose record is on screen or being fetched
    OpenedFor m_openedFor; ///< and what was recorded with it
    QJsonObject m_left;    ///< of a request that was left half filled in; taken up once its person is open
};
