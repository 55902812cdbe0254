#pragma once

#include <QList>
#include <QString>

/// A printer that cards may be printed on, as the deployed file names it.
struct CardPrinter
{
    QString queue;  ///< the system's name of it
    QString driver; ///< the driver or model it has to have; empty: any
    QString port;   ///< the port or address it has to print to; empty: any

    friend bool operator==(const CardPrinter &, const CardPrinter &) = default;
};

/// What the administrator has laid down for this computer, whoever sits at it.
struct Workstation
{
    QList<CardPrinter> cardPrinters;   ///< empty: any printer that makes paper
    bool screenCaptureAllowed = false; ///< for remote support and virtual desktops, which see nothing otherwise
};
