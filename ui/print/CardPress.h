#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "ui/print/CardPainter.h"
#include "ui/print/PressGate.h"
#include "ui/print/PrintProblem.h"
#include "ui/print/PrinterChoice.h"
#include "ui/print/SecretSlice.h"

#include <QMap>
#include <QObject>
#include <QPrinter>

#include <memory>

class CardSetter;

/// The printing side of a run. It lives on a thread of its own, since printers block, and owns fonts and printer there.
/// A file becomes one document; a printer gets one document for each sheet, so that it can stop between two of them.
class CardPress final : public QObject
{
    Q_OBJECT

public:
    struct Work
    {
        CardForm form;
        PrinterChoice printer;
        QList<SecretRule> rules;
        QMap<QString, CardTexts> texts;
        Cards cards;
        bool customerBarcode = true;
    };

    /// `gate` is looked at before each sheet.
    CardPress(Work work, std::shared_ptr<PressGate> gate);
    ~CardPress() override;

    /// Sets all cards, to see that each can be printed; ends in ready() or failed().
    void prepare();
    /// Prints the cards of `slice` and wipes each secret as soon as its pages are painted; ends in slicePrinted().
    void print(const std::shared_ptr<SecretSlice> &slice);
    /// Closes the document; ends in closed().
    void close();

signals:
    void ready();
    /// It stands between two sheets until the gate is released or stopped.
    void standing();
    void cardPrinted(const QString &serial);
    void slicePrinted();
    void closed();
    void failed(const PrintProblem &problem);

private:
    bool openPrinter();
    /// Prints `cards` of the slice from its `first` on, which share a sheet.
    bool printSheet(const SecretSlice &slice, qsizetype first, qsizetype cards);
    void fail(const PrintProblem &problem);
    QString target() const;

    Work m_work;
    std::shared_ptr<PressGate> m_gate;
    std::unique_ptr<CardFonts> m_fonts;
    std::unique_ptr<CardPainter> m_cardPainter;
    std::unique_ptr<CardSetter> m_setter;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter; ///< while a document is open
    bool m_failed = false;
};
