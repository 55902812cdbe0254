#pragma once

#include "models/domain/Staff.h"

#include <QFrame>

class AccountMenu;
class PlainLabel;
class QAction;
class QHBoxLayout;
class QToolButton;
class TextField;

/// The line at the top: the product's name, the one search field in the middle, the society, and the account.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(const Session &session, QWidget *parent = nullptr);

    void focusSearch();
    /// Without a counter there is nobody to search for.
    void setSearchVisible(bool visible);
    AccountMenu &menu() const { return *m_menu; }

signals:
    /// Enter in the search field; never empty.
    void searchWanted(const QString &text);
    void navigationToggled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void retranslate();

    Session m_session;
    QToolButton *m_navigation;
    PlainLabel *m_product;
    TextField *m_search;
    PlainLabel *m_society;
    QToolButton *m_account;
    AccountMenu *m_menu;
};
