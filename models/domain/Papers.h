#pragma once

#include "models/domain/Run.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// The letter that goes along with a bundle to an employer. It lies open: how many and which serials, and nothing that
/// tells one member from another.
struct BundleLetter
{
    BundleId bundle;
    QString society;
    QString societyPostalCode;
    QString societyAddress;
    QString societyTelephone;
    QString recipient;
    QString department;
    QString attention; ///< the employer's person in charge
    QString postalCode;
    QString address;
    QDate dispatchedOn;
    QString tracking; ///< the carrier's number; empty: none was noted
    QStringList serials;
};

/// Blank sheets of a run: on all that were taken out lie its cards, or they are test prints, or they were put back.
struct RunStock
{
    int taken = 0;
    int tests = 0;
    int putBack = 0;
    QString lot; ///< first and last number of the blank sheets, or their lot, as noted; empty where they have none

    friend bool operator==(const RunStock &, const RunStock &) = default;
};

/// What stands on the paper of a run.
struct RunSheet
{
    RunId run;
    QString society;
    QString form;
    QString station;
    RunState state = RunState::Unknown;
    int cards = 0;
    int paper = 0;     ///< sheets on which the cards lie
    int lostPaper = 0; ///< sheets that nobody had, so that nobody knows whether they were printed
    int sealed = 0;
    int spoiled = 0;
    int notFound = 0;  ///< cards that nobody had when the run was counted
    int doubled = 0;   ///< spoiled cards of which there were two
    int givenUp = 0;   ///< printed, or perhaps printed, when the run was given up
    int unprinted = 0; ///< numbers that never were paper
    QString openedBy;
    QString countedBy;
    QStringList destroyedBy;
    QDateTime openedAt;
    QDateTime printedAt;
    QDateTime closedAt;
    std::optional<RunStock> stock; ///< nothing: it was not noted
    Sheets sheets;
    qint64 seal = 0; ///< the newest seal of the record, and its hash: a later change of the record shows against it
    QString head;
};
