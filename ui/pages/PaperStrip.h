#pragma once

#include "ui/pages/Panel.h"
#include "ui/print/OfficeText.h"
#include "ui/print/PrinterCatalog.h"
#include "ui/print/PrinterChoice.h"

#include <optional>

class KeyButton;
class MessageBar;
class PlainLabel;
class QComboBox;
class QPushButton;
class TextField;

/// A button for a paper of the office. Pressed, it asks its owner for the words and then, in place, for the printer; in
/// a demo a PDF file will do. Esc leaves it.
class PaperStrip final : public Panel
{
    Q_OBJECT
public:
    /// `name` is the object name of the button; the strip's other parts are called `name`.printer and so on.
    PaperStrip(const QString &name, bool demo, MessageBar &messages, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &hint);
    /// The words are there: now the printer.
    void offer(const OfficeText &paper);
    void dismiss();
    /// Grey while the words are awaited.
    void setUnderWay(bool underWay);
    void retranslate() override;

signals:
    void wanted();
    void printed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout(const QString &name);
    void wire();
    void take(const QList<PrinterOffer> &offers);
    void print();
    std::optional<PrinterChoice> target() const;
    void updateParts();

    bool m_demo;
    bool m_underWay = false;
    MessageBar &m_messages;
    QList<PrinterOffer> m_offers;
    std::optional<OfficeText> m_paper;
    KeyButton *m_button;
    QWidget *m_question;
    PlainLabel *m_label;
    QComboBox *m_printer;
    TextField *m_file;
    QPushButton *m_leave;
    QPushButton *m_go;
};
