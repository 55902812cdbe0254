#pragma once

#include "ui/pages/Page.h"

class MessageBar;
class PlainLabel;
class QStackedWidget;
class QVBoxLayout;
class SegmentBar;

/// A page of several places, one of which is on screen: Alt with a digit or the bar beside the title goes to each, F5
/// loads it again, and one bar for messages serves all.
class PlacesPage : public Page
{
    Q_OBJECT
public:
    void retranslate() override;

protected:
    /// `names` are the object names of the places, in their order.
    PlacesPage(const QStringList &names, QWidget *parent);

    SegmentBar &places() const { return *m_places; }
    MessageBar &messages() const { return *m_messages; }
    QStackedWidget &stack() const { return *m_stack; }
    /// Between what is on screen and the messages.
    void addBelow(QWidget &widget);
    /// For a person to whom the place is of no use.
    void leaveOut(int place);

    /// What the places are called now, in their order.
    virtual QStringList placeNames() const = 0;
    /// How much waits at a place; 0: nothing that its name should tell.
    virtual int waitingAt(int) const { return 0; }
    /// Says the names and what waits there.
    void showPlaces();
    /// Puts the chosen place on screen.
    virtual void choosePlace() = 0;
    /// Loads what is on screen again.
    virtual void load() = 0;

private:
    PlainLabel *m_heading;
    SegmentBar *m_places;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column;
    QAction *m_refresh;
    QList<QAction *> m_placeActions;
};
