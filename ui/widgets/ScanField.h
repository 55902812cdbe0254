#pragma once

#include "ui/widgets/KeyField.h"

/// One large field for a barcode scanner, which types and presses Enter. While the window is in use and the field is on
/// screen, the focus comes back to it after a click elsewhere; the Tab key can still leave it.
class ScanField : public KeyField
{
    Q_OBJECT
public:
    explicit ScanField(QWidget *parent = nullptr);

    /// A scanner does not know where the focus is: what it types at `widget` comes here. Not for fields that take
    /// digits.
    void hear(QWidget *widget);
    /// False where a list beside it is walked through with the keys: then only what is scanned brings the focus here.
    void setTakesFocus(bool takes) { m_takesFocus = takes; }

signals:
    /// What was scanned or typed, without blanks around it; never empty. The field is empty again.
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeFocusBack();

    bool m_takesFocus = true;
};
