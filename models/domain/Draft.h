#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What somebody has half filled in at a place, sealed.
struct StaffDraft
{
    QString place;
    QByteArray sealed;
};
using StaffDrafts = QList<StaffDraft>;
