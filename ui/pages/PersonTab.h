#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <QAbstractItemModel>

class TablePane;

/// A part of a person's record, on a tab of its own.
class PersonTab : public Panel
{
    Q_OBJECT
public:
    using Panel::Panel;

    /// The words on the tab.
    virtual QString title() const = 0;
    /// What the opened record says. `again`: the same person once more, so nothing jumps.
    virtual void showPerson(const PersonView &person, QDate today, bool again) = 0;
    /// Forgets the person.
    virtual void clear() = 0;
    /// The tab has come on screen, or the person has while it was there; what the record does not bring is asked now.
    virtual void arrive() { }
    /// Puts the focus where reading begins.
    virtual void focusFirst() { setFocus(); }
    /// Leaves what is being asked on the tab; false when nothing is.
    virtual bool stepBack() { return false; }

protected:
    /// Shows `table` in `pane`, in its own order until a column is chosen to sort by.
    void showSorted(TablePane *pane, const char *name, QAbstractItemModel *table);
};
