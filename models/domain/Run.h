#pragma once

#include "models/base/Id.h"
#include "models/domain/Member.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

enum class RunState { Unknown, Open, Printed, Closed, Aborted };

RunState runStateFromSql(const QString &word);

/// An approved request that waits for paper.
struct PrintJob
{
    RequestId request;
    QString kind;
    QString form; ///< such as vfold-a5
    QString route;
    QString destination;
    QString memberName;
    QDateTime approvedAt;
    QDate promisedOn;
    bool mayPrint = false;      ///< false: this person approved it, or it is held
    bool sharedAddress = false; ///< another person's card of the queue goes to the same home (I-1)
    QString held;               ///< why nobody may print it yet: address_unchecked; empty: nothing

    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};
using PrintJobs = QList<PrintJob>;

/// When the day's last dispatch leaves, where the society's profile says so, and what has been promised for it.
struct CutOff
{
    QTime at; ///< in Japan; null: the profile says nothing
    bool past = false;
    int cards = 0; ///< promised for today or earlier, and still waiting for paper
};

struct Run
{
    RunId id;
    QString form;
    RunState state = RunState::Unknown;
    int fence = 0; ///< raised when the run changes hands; an older one is refused
    QString openedBy;
    bool openedByMe = false;
    QDateTime openedAt;
    QDateTime expiresAt;
    bool expired = false; ///< past its four hours: only aborting is possible
    int cards = 0;
    int perSheet = 1; ///< cards on a sheet of paper
    int staged = 0;
    int good = 0;
    int spoiled = 0;
    int notFound = 0; ///< sheets that nobody had when the run was counted
    int doubled = 0;  ///< spoiled ones of which there were two
    int voided = 0;
    int destructionSignatures = 0; ///< of two, for the sheets that did not leave
    bool mayReconcile = false;     ///< false: this person printed it
    QDateTime revokedAt;           ///< null: it still counts
    QString revokedBy;
    QString revokeReason;

    bool isRevoked() const { return revokedAt.isValid(); }

    friend bool operator==(const Run &, const Run &) = default;
};
using Runs = QList<Run>;

/// What the database answers when a run is opened.
struct OpenedRun
{
    RunId id;
    int fence = 0;
    QDate printedOn; ///< the date on every card, from the database's clock
    QDateTime expiresAt;
    int cards = 0;
};

/// All that is printed on one card but its secret. One row, one person: nothing here is joined again later (incident
/// I-2).
struct Card
{
    CardId id;
    int position = 0; ///< 1 … n within the run
    QString serial;
    QString kind;       ///< the request's kind
    QString secretKind; ///< viewing, login, temporary
    QDate printedOn;
    QString societyName;
    QString societyPostalCode;
    QString societyAddress;
    QString societyTelephone;
    QString postalCode; ///< seven digits
    QString address;
    QString recipient;  ///< the employer, or the member at home
    QString department; ///< of the employer's person in charge; empty at home
    QString attention;  ///< the employer's person in charge; empty at home
    QString memberName;
    QString loginId; ///< only for kinds that print it
    QString replacesSerial;
    QDate replacesPrintedOn;
    QStringList handling; ///< by the post, at home: registered, no_forwarding
};
using Cards = QList<Card>;

/// A line of text for a card, from the profile; slots are named by the form.
struct CardText
{
    QString slot;
    QString text;
    int version = 0;
};
using CardTexts = QList<CardText>;

/// A numbered sheet of a run, as the reconciler and the recovery list see it.
struct Sheet
{
    CardId card;
    int position = 0;
    QString serial;
    CardState state = CardState::Unknown;
    bool doubled = false; ///< there are two with this serial; both are spoiled

    friend bool operator==(const Sheet &, const Sheet &) = default;
};
using Sheets = QList<Sheet>;
