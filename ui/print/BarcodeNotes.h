#pragma once

#include "models/domain/Run.h"
#include "models/postcard/CustomerBarcode.h"

#include <QCoreApplication>
#include <QFuture>
#include <QMap>

struct CardForm;

/// The cards of a run that go without a customer barcode, and why. That is legal, and nobody need put it right; but it
/// is seen, and where the record's address can be made clearer, it is said how.
class BarcodeNotes
{
    Q_DECLARE_TR_FUNCTIONS(BarcodeNotes)

public:
    BarcodeNotes() = default;
    /// Slow for many cards. None are without one on a form that has none.
    static BarcodeNotes of(const CardForm &form, const Cards &cards);
    /// The same on another thread.
    static QFuture<BarcodeNotes> found(const CardForm &form, const Cards &cards);

    /// One for each reason, with the first few cards; empty: all have one.
    QStringList sentences() const;
    /// Why one card has none.
    static QString reason(CustomerBarcode::Suppressed suppressed);

private:
    QMap<CustomerBarcode::Suppressed, Cards> m_cards;
};
