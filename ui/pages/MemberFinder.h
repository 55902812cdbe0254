#pragma once

#include "models/base/DbError.h"
#include "models/domain/Member.h"
#include "models/domain/OpenedFor.h"
#include "ui/pages/Panel.h"

#include <QVariant>

class EmptyState;
class MemberGateway;
class MemberTable;
class MessageBar;
class NoticeList;
class QSortFilterProxyModel;
class QStackedWidget;
class ReadReason;
class SectionTitle;
class TablePane;

/// The members whom a text means; while there is none, those whose records were opened last. A record is opened from
/// either list, and never without a reason.
class MemberFinder : public Panel
{
    Q_OBJECT
public:
    MemberFinder(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    /// Drops what is under way. An empty text asks for nothing and shows whose records were opened last.
    void lookUp(const QString &text);
    /// The lists as they are once a record was opened: the latest one belongs to the top of them.
    void personOpened() { m_recentStale = true; }
    /// What the results on screen answer; empty: none.
    const QString &asked() const { return m_asked; }
    /// The call is over: the next record is opened for the usual reason.
    void forgetReason();
    void setUnderWay(bool underWay);
    void focusList();
    /// From the reason back to the list; false when the focus was elsewhere.
    bool stepBack();

    void retranslate() override;

signals:
    void openWanted(PersonId person, const OpenedFor &why);
    /// The forms of input that the results answer, in words.
    void understood(const QStringList &forms);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildStart();
    void wire(TablePane *pane);
    void askRecent();
    void showRecent(const Members &recent);
    void arrive();
    void tellFailure(const DbError &error);
    void tellCut();
    void tellUnderstood();
    void showSelected();
    void openSelected();
    std::optional<Member> selected() const;
    TablePane *list() const;
    QString emptyText() const;

    MemberGateway &m_members;
    MessageBar &m_messages;
    MemberTable *m_table;
    MemberTable *m_recentTable;
    QSortFilterProxyModel *m_sorted;
    QStackedWidget *m_places;
    EmptyState *m_start;
    SectionTitle *m_recentTitle;
    TablePane *m_recent;
    TablePane *m_found;
    NoticeList *m_cut;
    ReadReason *m_reason;

    QString m_wanted; ///< that was looked up last
    QString m_asked;
    bool m_answersAnother = false; ///< the next page is the first one of another search
    bool m_recentStale = true;
};
