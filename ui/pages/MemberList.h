#pragma once

#include "models/tables/Paging.h"
#include "ui/pages/Panel.h"

#include <QStringList>
#include <QTimer>

#include <functional>

class MessageBar;
class NoticeList;
class QAbstractItemModel;
class QHBoxLayout;
class SegmentBar;
class TablePane;
class TextField;

/// A long list of members with what narrows it, a state and a text, and what can be done with those who are chosen in
/// it. It knows no gateway: whoever owns it asks, whenever asked() says that the question is another one.
class MemberList final : public Panel
{
    Q_OBJECT
public:
    /// `name` begins the object names; `states` are the codes of the places, the first one is chosen.
    MemberList(const QString &name, const QStringList &states, MessageBar &messages, QWidget *parent);

    /// Shows a PagedTable; its pages are asked for as the list is scrolled.
    template <typename Table>
    void show(Table &table)
    {
        watch(table, table.paging(), [&table] { table.askMore(); });
    }

    QString state() const;
    /// A code that there is not is no choice.
    void chooseState(const QString &code);
    void nameState(const QString &code, const QString &words);
    /// What is typed in the field at the moment, without spaces around it.
    QString text() const;
    void setSearchWords(const QString &name, const QString &placeholder);
    /// A page has come; `cut`: the text found more than was looked at.
    void tellCut(bool cut);

    TablePane &pane() const { return *m_pane; }
    /// The rows of the table that are chosen, from the top.
    QList<int> chosenRows() const;
    /// Beside the text.
    void addFilter(QWidget *filter);
    /// Below the list.
    void addButton(QWidget *button);
    void focusText();

    void retranslate() override;

signals:
    /// Another state or text.
    void asked();
    void choiceChanged();

private:
    void arrive();
    void watch(QAbstractItemModel &table, Paging &paging, std::function<void()> askMore);

    QString m_name;
    QStringList m_states;
    MessageBar &m_messages;
    TextField *m_text;
    SegmentBar *m_places;
    TablePane *m_pane;
    NoticeList *m_cut;
    QHBoxLayout *m_filters;
    QHBoxLayout *m_buttons;
    QTimer m_pause; ///< between the last key and the question
    bool m_isCut = false;
    bool m_goToFirst = false; ///< who came to the list by Enter stands on its first line once it is there
};
