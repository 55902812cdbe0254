#pragma once

#include <QLineEdit>

/// A line for what is typed key by key, such as a login: no input method turns it into kana.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    QVariant inputMethodQuery(Qt::InputMethodQuery property) const override;
};
