#include "ui/print/RunPrinter.h"

#include "models/base/WhenAnswered.h"
#include "models/secrets/Argon2id.h"
#include "ui/print/CardPress.h"
#include "ui/print/CardSetter.h"
#include "ui/print/SecretSlice.h"

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <new>

namespace {

constexpr int mostAlive = 2;

struct Unhashed
{
    const Secret *secret;
    QByteArray hash;
};

// On the maker's thread; the hashes are made side by side in `hashers`.
bool fillSlice(SecretSlice &slice, const Cards &cards, const QList<SecretRule> &rules, SecretSource &source,
               QThreadPool *hashers, const PressGate &gate)
{
    try {
        for (const Card &card : cards)
            slice.secrets.push_back(source.make(*ruleFor(rules, card.secretKind)));
    } catch (const std::bad_alloc &) {
        return false;
    }
    std::vector<Unhashed> hashes;
    for (const Secret &secret : slice.secrets)
        hashes.push_back({&secret, {}});
    QtConcurrent::blockingMap(hashers, hashes, [&gate](Unhashed &entry) {
        if (!gate.isStopped())
            entry.hash = Argon2id::hash(entry.secret->bytes()).value_or(QByteArray());
    });
    for (size_t i = 0; i < hashes.size(); ++i) {
        if (hashes.at(i).hash.isEmpty())
            return false;
        slice.staged.append({cards.at(qsizetype(i)).id, hashes.at(i).hash});
    }
    return true;
}

} // namespace

/// The maker ends before the hashers, which it waits for.
struct RunPrinter::Workers
{
    QThreadPool hashers;
    QThreadPool maker; ///< one thread, so that the source is asked by one at a time
};

RunPrinter::RunPrinter(RunGateway &runs, std::shared_ptr<SecretSource> secrets, const Order &order, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_secrets(std::move(secrets))
    , m_order(order)
    , m_workers(std::make_unique<Workers>())
    , m_gate(std::make_shared<PressGate>())
{
    m_workers->maker.setMaxThreadCount(1);
}

RunPrinter::~RunPrinter()
{
    m_gate->stop();
    if (m_staging)
        m_staging->wipe();
    if (m_thread)
        m_thread->quit(); // without waiting: a printer may block for minutes
    // A pool ends when its work has: not on the thread of the window that is closed in the middle of a slice.
    QThreadPool::globalInstance()->start([workers = m_workers.release()] { delete workers; });
}

void RunPrinter::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Working;
    if (!m_order.printer.file.isEmpty() && !m_order.session.demo)
        return giveUp({PrintProblem{PrintProblem::Kind::OnlyInADemo, {}, {}}});
    fetchCards();
}

void RunPrinter::retry()
{
    if (m_state != State::WaitingForRetry)
        return;
    m_state = State::Working;
    std::exchange(m_again, nullptr)();
}

void RunPrinter::cancel()
{
    if (m_state != State::Working && m_state != State::WaitingForRetry)
        return;
    m_cancelled = true;
    halt();
}

void RunPrinter::pause()
{
    if (m_state == State::Working || m_state == State::WaitingForRetry)
        m_gate->hold();
}

void RunPrinter::goOn() { m_gate->release(); }

void RunPrinter::halt()
{
    m_state = State::Over;
    m_again = nullptr;
    m_gate->stop();
    if (m_staging)
        m_staging->wipe();
    m_staging.reset();
    if (m_press)
        QMetaObject::invokeMethod(m_press, [press = m_press] { press->close(); });
    else if (m_cancelled)
        QMetaObject::invokeMethod(this, &RunPrinter::stopped, Qt::QueuedConnection);
}

void RunPrinter::stumble(const DbError &error, std::function<void()> again)
{
    if (!error.mayBeRetried())
        return giveUp({error});
    m_state = State::WaitingForRetry;
    m_again = std::move(again);
    emit failed({error});
}

void RunPrinter::giveUp(const PrintFailure &failure)
{
    if (m_state == State::Over)
        return;
    halt();
    emit failed(failure);
}

void RunPrinter::fetchCards()
{
    whenAnswered(m_runs.runCards(m_order.run.id, m_order.run.fence), this, [this](const Result<Cards> &answer) {
        if (!isWorking())
            return;
        if (!answer)
            return stumble(answer.error(), [this] { fetchCards(); });
        m_cards = *answer;
        if (m_cards.isEmpty() || m_cards.size() != m_order.run.cards)
            return giveUp({PrintProblem{PrintProblem::Kind::CardsMissing, {}, {}}});
        reportProgress();
        fetchTexts();
    });
}

void RunPrinter::fetchTexts()
{
    for (const Card &card : m_cards) {
        const QString kind = card.kind;
        if (m_texts.contains(kind))
            continue;
        whenAnswered(m_runs.cardTexts(kind), this, [this, kind](const Result<CardTexts> &answer) {
            if (!isWorking())
                return;
            if (!answer)
                return stumble(answer.error(), [this] { fetchTexts(); });
            m_texts.insert(kind, *answer);
            fetchTexts();
        });
        return;
    }
    startPress();
}

void RunPrinter::startPress()
{
    m_press = new CardPress(
        {m_order.form, m_order.printer, m_order.session.secretRules, m_texts, m_cards, m_order.customerBarcode},
        m_gate);
    m_thread = new QThread;
    m_press->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_press, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_press, &CardPress::ready, this, &RunPrinter::makeNextSlice);
    connect(m_press, &CardPress::cardPrinted, this, &RunPrinter::printed);
    connect(m_press, &CardPress::standing, this, &RunPrinter::paused);
    connect(m_press, &CardPress::failed, this, [this](const PrintProblem &problem) { giveUp({problem}); });
    connect(m_press, &CardPress::slicePrinted, this, [this] {
        --m_alive;
        makeNextSlice();
    });
    connect(m_press, &CardPress::closed, this, [this] {
        if (isWorking())
            finishPrinting();
        else if (m_cancelled)
            emit stopped();
    });
    m_thread->start();
    QMetaObject::invokeMethod(m_press, [press = m_press] { press->prepare(); });
}

void RunPrinter::makeNextSlice()
{
    if (!isWorking() || m_making || m_staging || m_alive >= mostAlive || m_made >= m_cards.size())
        return;
    m_making = true;
    ++m_alive;
    auto slice = std::make_shared<SecretSlice>();
    slice->first = m_made;
    slice->size = std::min(sliceSize, m_cards.size() - m_made);
    m_made += slice->size;
    const Cards cards = m_cards.mid(slice->first, slice->size);
    const auto make
        = [slice, cards, rules = m_order.session.secretRules, source = m_secrets, hashers = &m_workers->hashers,
           gate = m_gate] { return fillSlice(*slice, cards, rules, *source, hashers, *gate); };
    whenAnswered(QtConcurrent::run(&m_workers->maker, make), this, [this, slice](bool filled) {
        m_making = false;
        if (!isWorking() || !filled)
            slice->wipe();
        if (isWorking() && !filled)
            giveUp({PrintProblem{PrintProblem::Kind::OutOfMemory, {}, {}}});
        if (isWorking())
            stage(slice);
    });
}

void RunPrinter::stage(const std::shared_ptr<SecretSlice> &slice)
{
    m_staging = slice;
    const auto answer = m_runs.stageRun(slice->op, m_order.run.id, m_order.run.fence, slice->staged);
    whenAnswered(answer, this, [this, slice](const Result<Done> &done) {
        if (!isWorking())
            return;
        if (!done)
            return stumble(done.error(), [this, slice] { stage(slice); });
        m_staging.reset();
        m_staged += slice->size;
        reportProgress();
        QMetaObject::invokeMethod(m_press, [press = m_press, slice] { press->print(slice); });
        makeNextSlice();
    });
}

void RunPrinter::printed(const QString &serial)
{
    ++m_printed;
    emit cardPrinted(serial);
    reportProgress();
    if (m_printed == m_cards.size() && isWorking())
        QMetaObject::invokeMethod(m_press, [press = m_press] { press->close(); });
}

void RunPrinter::finishPrinting()
{
    const auto answer = m_runs.finishPrinting(m_finishOp, m_order.run.id, m_order.run.fence);
    whenAnswered(answer, this, [this](const Result<Done> &done) {
        if (!isWorking())
            return;
        if (!done)
            return stumble(done.error(), [this] { finishPrinting(); });
        m_state = State::Over;
        emit finished();
    });
}

void RunPrinter::reportProgress() { emit progress(int(m_staged), int(m_printed), int(m_cards.size())); }
