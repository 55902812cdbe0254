#include "app/DraftKeeper.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/SessionGateway.h"

#include <QJsonDocument>

DraftKeeper::DraftKeeper(SessionGateway &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::unlock(const QString &login, const QString &password)
{
    end();
    whenAnswered(DraftSeal::of(login, password), this,
                 [this, mine = m_person](const std::shared_ptr<const DraftSeal> &seal) {
                     if (mine != m_person)
                         return;
                     m_seal = seal;
                     ask();
                 });
}

void DraftKeeper::begin(std::function<Drafts()> typed, std::chrono::milliseconds every)
{
    m_typed = std::move(typed);
    m_timer.start(every);
    ask();
}

void DraftKeeper::ask()
{
    if (m_asked || !m_seal || !m_typed)
        return;
    m_asked = true;
    whenAnswered(m_session.drafts(), this, [this, mine = m_person](const Result<StaffDrafts> &found) {
        if (mine != m_person)
            return;
        if (found)
            take(*found);
        else
            m_asked = false; // the next look asks again
    });
}

void DraftKeeper::take(const StaffDrafts &found)
{
    Drafts drafts;
    for (const StaffDraft &draft : found) {
        const auto opened = m_seal->open(draft.place, draft.sealed);
        const QJsonObject what = opened ? QJsonDocument::fromJson(*opened).object() : QJsonObject();
        if (what.isEmpty())
            static_cast<void>(m_session.discardDraft(draft.place)); // sealed with a password that is no more
        else
            drafts.insert(draft.place, what);
    }
    m_kept = drafts;
    m_waiting = drafts.keys();
    if (!drafts.isEmpty())
        emit left(drafts);
}

void DraftKeeper::keep()
{
    ask();
    if (!m_seal || !m_typed)
        return;
    const Drafts typed = m_typed();
    QStringList places = typed.keys();
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (!places.contains(kept.key()))
            places.append(kept.key());
    }
    for (const QString &place : std::as_const(places)) {
        const QJsonObject draft = typed.value(place);
        if (!draft.isEmpty())
            m_waiting.removeAll(place);
        const bool beforeLives = m_waiting.contains(place); // nothing has come in its place yet
        if (!beforeLives && draft != m_kept.value(place) && !m_sending.contains(place))
            send(place, draft);
    }
}

void DraftKeeper::send(const QString &place, const QJsonObject &draft)
{
    m_sending.append(place);
    const auto sealed = [&] { return m_seal->seal(place, QJsonDocument(draft).toJson(QJsonDocument::Compact)); };
    const auto sent = draft.isEmpty() ? m_session.discardDraft(place) : m_session.keepDraft(place, sealed());
    whenAnswered(sent, this, [this, mine = m_person, place, draft](const Result<Done> &done) {
        if (mine != m_person)
            return;
        m_sending.removeAll(place);
        if (!done && done.error().mayBeRetried())
            return; // the next look tries it again
        if (draft.isEmpty())
            m_kept.remove(place);
        else
            m_kept.insert(place, draft);
    });
}

void DraftKeeper::throwAway()
{
    m_waiting.clear();
    keep(); // what is not on screen is thrown away by it
}

void DraftKeeper::end()
{
    ++m_person;
    m_timer.stop();
    m_seal.reset();
    m_typed = {};
    m_kept.clear();
    m_waiting.clear();
    m_sending.clear();
    m_asked = false;
}
