#include "ui/pages/RequestTaker.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RequestGateway.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/pages/Intention.h"

using namespace Qt::StringLiterals;

RequestTaker::RequestTaker(RequestGateway &requests, const Session &session, QWidget *page)
    : QObject(page)
    , m_requests(requests)
    , m_session(session)
    , m_page(page)
{
}

void RequestTaker::take(const PersonView &person, const QString &kind)
{
    auto *dialog = new TakeRequestDialog(person, {m_session.requestKinds, m_session.requestChannels}, m_page);
    m_dialog = dialog;
    dialog->choose(kind);
    auto *intention = new Intention(dialog->messages(), dialog);
    connect(intention, &Intention::underWayChanged, dialog, &TakeRequestDialog::setUnderWay);
    connect(intention, &Intention::failed, dialog, &TakeRequestDialog::refuse);
    connect(dialog, &TakeRequestDialog::guardWanted, this, [this, dialog] { askGuard(dialog); });
    connect(dialog, &TakeRequestDialog::requestWanted, this, [this, dialog](RequestId request) {
        dialog->reject();
        emit requestWanted(request);
    });
    connect(dialog, &TakeRequestDialog::takeWanted, this,
            [this, dialog, intention](const NewRequest &request) { carryOut(dialog, intention, request); });
    dialog->open();
    askGuard(dialog);
}

QJsonObject RequestTaker::draft() const { return m_dialog ? m_dialog->draft() : QJsonObject(); }

void RequestTaker::takeUp(const PersonView &person, const QJsonObject &draft)
{
    take(person, {});
    m_dialog->fillIn(draft);
}

void RequestTaker::askGuard(TakeRequestDialog *dialog)
{
    const QString kind = dialog->kind();
    const CoverageId coverage = dialog->coverage();
    if (kind.isEmpty() || !coverage.isValid())
        return;
    // Without an answer the database still refuses what is double, and the dialog asks then.
    whenAnswered(m_requests.requestGuard(kind, coverage), dialog,
                 [dialog, kind, coverage](const Result<RequestGuard> &guard) {
                     if (guard)
                         dialog->setGuard(kind, coverage, *guard);
                 });
}

void RequestTaker::carryOut(TakeRequestDialog *dialog, Intention *intention, const NewRequest &request)
{
    const QStringList meant{QString::number(request.coverage.value),   request.kind,   request.channel,
                            request.oldIsLost ? u"lost"_s : QString(), request.reason, request.despite};
    const auto call = [this, request](const OpId &op) { return m_requests.takeRequest(op, request); };
    intention->pursue(meant.join(u'\n'), call, [this, dialog](RequestId number) {
        dialog->accept();
        emit taken(number);
    });
}
