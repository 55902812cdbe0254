#pragma once

#include "models/base/Secret.h"
#include "models/postcard/CardForm.h"
#include "tests/builders/Runs.h"
#include "ui/print/CardPress.h"

#include <QImage>
#include <QRectF>

/// A card with an address that gives a barcode, by way of the employer.
Card cardForPaper();
/// Another that goes to the member's home.
Card cardForTheHome();
CardForm formForPaper(const QString &name = QStringLiteral("vfold-a5"));
QList<SecretRule> rulesForPaper();
QMap<QString, CardTexts> textsForPaper();
Secret secretOf(const QByteArray &characters);

/// What it takes to print `cards` into the file `pdf`.
CardPress::Work workFor(const Cards &cards, const QString &pdf, const CardForm &form = formForPaper());

/// Prints `cards`, each with the secret beside it, through the press and into the file `pdf`. False when it could not.
bool printTo(const CardPress::Work &work, const QByteArrayList &secrets);

/// A page as a picture, measured in millimetres.
class Page
{
public:
    Page(const QImage &picture, double dotsPerMm);

    /// The smallest box around all ink within `area`, in mm; null when there is none.
    QRectF inkIn(const QRectF &area) const;
    bool isBlank(const QRectF &area) const { return inkIn(area).isNull(); }
    /// The 67 bars of the customer barcode within `area`, as letters: F, A, D, T.
    QString barsIn(const QRectF &area) const;
    QImage cut(const QRectF &area) const;

private:
    QRect dots(const QRectF &area) const;
    bool ink(int x, int y) const { return m_picture.constScanLine(y)[x] < 128; }

    QImage m_picture;
    double m_scale;
};

/// How many dots of ink either picture has where the other has none within a dot's reach.
int straysBetween(const QImage &one, const QImage &other);

/// The box that the form gives the element `name`, on the unfolded card in mm.
QRectF placeOf(const CardForm &form, const QString &name, int face);
