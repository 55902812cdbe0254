#pragma once

#include "ui/pages/Panel.h"
#include "ui/print/PrinterCatalog.h"
#include "ui/print/PrinterChoice.h"

#include <QTimer>

#include <optional>

class NumberBox;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class TextField;

/// Where the cards are printed: a printer that makes paper, or in a demo a PDF file. What corrects a printer is kept
/// for each printer and form on this workstation, and found with a calibration page.
class PrinterPicker final : public Panel
{
    Q_OBJECT
public:
    /// `demo`: offers a file. `name` is the file's suggested name, without a folder.
    PrinterPicker(const PrinterCatalog &printers, bool demo, const QString &name, const QString &form,
                  QWidget *parent = nullptr);

    /// Nothing while no usable target is chosen.
    std::optional<PrinterChoice> choice() const;
    /// Asks the system again, as happens by itself now and then: a printer may have stopped, gone, or become another.
    void look();
    void retranslate() override;

signals:
    void changed();

private:
    void buildLayout();
    void wire();
    void take(const QList<PrinterOffer> &offers);
    void takeAgain(const QList<PrinterOffer> &offers);
    void fill();
    void showTarget();
    void askForFile();
    void readCorrections();
    void keepCorrections() const;
    void calibrate();
    void showHint();
    QString queue() const;
    bool isStopped() const;
    bool toFile() const;
    QString reasonFor(const PrinterOffer &offer) const;
    QString factsOf(const PrinterFacts &printer) const;

    enum class Calibration { None, Printing, Printed, Failed };

    bool m_demo;
    QString m_form;
    bool m_oneSided;
    Calibration m_calibration = Calibration::None;
    bool m_known = false;
    bool m_looking = false;
    bool m_lost = false; ///< the one that was chosen is gone, or may not be used any more
    PrinterCatalog m_printers;
    QTimer m_again;
    QList<PrinterOffer> m_offers;
    PlainLabel *m_targetLabel;
    QComboBox *m_target;
    PlainLabel *m_fileLabel;
    TextField *m_file;
    QPushButton *m_browse;
    PlainLabel *m_offsetLabel;
    NumberBox *m_right;
    NumberBox *m_down;
    PlainLabel *m_scaleLabel;
    NumberBox *m_wide;
    NumberBox *m_high;
    QCheckBox *m_bothSides;
    QPushButton *m_calibrate;
    PlainLabel *m_hint;
};
