#pragma once

#include "models/base/Id.h"
#include "models/domain/OpenedFor.h"

#include <QJsonObject>
#include <QWidget>

struct Changes;

class QAction;
class QKeySequence;

/// One desk of the window. A page is made once after sign-in and lives until sign-out. Its shortcuts are those of the
/// QActions added to it, which is also what the key overlay lists.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The heading, and the words in the navigation.
    virtual QString title() const = 0;
    /// The page has come on screen: load, and put the focus where work begins.
    virtual void activate() { }
    /// The poll says that something moved. Called for the visible page only; must move neither selection nor scroll.
    virtual void changed(const Changes &) { }
    /// Text from the search field at the top of the window. The counter looks it up.
    virtual void search(const QString &) { }
    /// Goes to a record, as asked for by another page.
    virtual void open(qint64) { }
    /// Opens a member's record, as asked for by another page. The counter does.
    virtual void showMember(PersonId, const OpenedFor &) { }
    /// A sentence on what would be lost by leaving now; empty when nothing would be.
    virtual QString unsaved() const { return {}; }
    /// What is half filled in, to be kept on the server, sealed; empty when nothing is. Answers to an identity check
    /// are never in it.
    virtual QJsonObject draft() const { return {}; }
    /// Fills in again what draft() said at another time.
    virtual void takeUp(const QJsonObject &) { }
    /// Sets every text. Concrete pages call it at the end of their constructors; a change of language calls it again.
    virtual void retranslate() = 0;

signals:
    /// Asks the window to show another page ("requests", "registration", "approvals", "print", "dispatch", "returns")
    /// and there the record with this number; 0: none in particular.
    void goTo(const QString &page, qint64 id);
    /// Asks the window to open a member's record at the counter. Why is on record.
    void memberWanted(PersonId person, const OpenedFor &why);

protected:
    void changeEvent(QEvent *event) override;
    /// An action of this page under `keys`, wherever in the page the focus is.
    QAction *addKey(const char *name, const QKeySequence &keys);
};
