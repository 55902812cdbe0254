#pragma once

#include "ui/pages/Panel.h"

class PlainLabel;
class QComboBox;
class KeyButton;

/// Asks why a person's record is opened; the reading is recorded with it. The reason stays the same for one call, until
/// forget().
class ReadReason : public Panel
{
    Q_OBJECT
public:
    explicit ReadReason(QWidget *parent = nullptr);

    /// Shows whose record it is about; the strip is hidden while there is nobody.
    void askFor(const QString &name);
    void dismiss();
    void setUnderWay(bool underWay);
    /// What is recorded: the code of a listed reason, or what was typed. Never empty.
    QString reason() const;
    /// The call is over: back to the usual reason.
    void forget();
    void focusReason();

    void retranslate() override;

signals:
    void given();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_question;
    QComboBox *m_reason;
    KeyButton *m_open;
    QString m_name;
};
