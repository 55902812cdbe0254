#pragma once

#include "models/domain/Staff.h"
#include "models/postcard/CardForm.h"
#include "tests/ui/print/PrintedCard.h"

#include <QByteArray>
#include <QMap>
#include <QTemporaryDir>

/// What can be read off a printed card with nothing but the eyes.
struct ReadCard
{
    QString serial; ///< of the QR code outside
    QString place;  ///< postcode and number, by the customer barcode
    QByteArray secret;

    friend bool operator==(const ReadCard &, const ReadCard &) = default;
};

/// Reads cards from pictures of their pages: the codes by a scanner and by Japan Post's table, the secret by the shapes
/// of its characters, which are learned from a card whose secret is known. Nothing is asked of the program that
/// printed.
class CardEyes
{
public:
    static constexpr int dpi = 150;

    CardEyes(const CardForm &form, const SecretRule &rule);

    /// False when the shapes could not be learned.
    bool learn();
    /// The pages of a document as pictures, in their order.
    static QList<Page> pagesOf(const QString &pdf);
    /// A document's cards, each of as many pages as its form has faces. Two are read at a time.
    QList<ReadCard> read(const QList<Page> &pages) const;

    const CardForm &form() const { return m_form; }

private:
    QStringList serialsOn(const QList<Page> &outsides) const;
    QByteArray secretOn(const Page &page) const;
    QImage shapeAt(const Page &page, const QRectF &cell) const;

    CardForm m_form;
    SecretRule m_rule;
    QList<QRectF> m_cells; ///< of the secret's characters, on the inside's page
    QMap<char, QImage> m_shapes;
    QTemporaryDir m_folder;
};
