#pragma once

#include "ui/Icons.h"

#include <QKeySequence>
#include <QPushButton>

class QAction;

/// A button with a key. The key works anywhere within the button's parent, is shown in the tooltip and is listed by the
/// key overlay under the button's words; like the button, it does nothing while the button is grey or hidden.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(const QString &name, Icon sign, const QKeySequence &key, QWidget *parent);

    /// `hint` says in the tooltip what the button does, without its key.
    void setWords(const QString &words, const QString &hint);
    /// Makes it the one button that does the obvious next thing.
    void makePrimary();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refreshIcon();

    Icon m_sign;
    QAction *m_action;
    bool m_primary = false;
};
