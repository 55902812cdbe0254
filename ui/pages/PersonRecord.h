#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <QList>

class PersonTab;
class QAction;
class QStackedWidget;
class SegmentBar;

/// The record of an opened person, one part beside the other on tabs. Each tab has a key of its own (Alt+1, Alt+2, …).
class PersonRecord : public Panel
{
    Q_OBJECT
public:
    explicit PersonRecord(QWidget *parent = nullptr);

    void showPerson(const PersonView &person, QDate today, bool again);
    void clear();

    void retranslate() override;

private:
    void add(const QString &name, PersonTab *tab);
    void turnTo(int place);

    SegmentBar *m_bar;
    QStackedWidget *m_stack;
    QList<PersonTab *> m_tabs;
    QList<QAction *> m_keys;
};
