#pragma once

#include "ui/widgets/KeyField.h"

/// A field for one's own password: never shown, never to be copied or dragged out, forgotten as soon as it is hidden.
class PasswordField : public KeyField
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    /// Takes the password out; the field is empty afterwards.
    QString take();

protected:
    void hideEvent(QHideEvent *event) override;
};
