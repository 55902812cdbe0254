#pragma once

#include "models/domain/Mail.h"
#include "models/domain/RequestDesk.h"
#include "models/tables/Chip.h"
#include "ui/pages/Panel.h"

#include <optional>

class KeyButton;
class NoticeList;
class PlainLabel;
class ProposedTable;
class QCheckBox;
class QComboBox;
class QGridLayout;
class SectionTitle;
class TablePane;
class TextField;
struct DbError;

/// What a mail asks for and who may have written it: its three items to correct, the members whom they fit with each
/// item beside the record, and the one step that makes it a request. Nobody is chosen but by the person who looks.
class MailMatch : public Panel
{
    Q_OBJECT
public:
    explicit MailMatch(QWidget *parent = nullptr);

    /// Another mail, with the items that were found in it.
    void begin(const QString &name, const QString &symbolNumber, const QString &address);
    /// What the society's profile makes of it.
    void setRecognised(const RecognisedMail &recognised);
    void setProposed(const ProposedMembers &members);
    void setLooking(bool looking);
    /// What is under way for that kind and coverage; dropped when others are chosen by now.
    void setGuard(const QString &kind, CoverageId coverage, const RequestGuard &guard);
    void refuse(const DbError &error);
    void setUnderWay(bool underWay);

    QString name() const;
    QString symbolNumber() const;
    QString address() const;
    bool mayLook() const;
    QString kind() const;
    /// Invalid: nobody is chosen.
    CoverageId coverage() const;
    bool oldIsLost() const;
    QString despite() const;
    bool mayTake() const;
    /// Puts the focus where the work goes on; no line is chosen by it.
    void focusFirst();

    void retranslate() override;

signals:
    void lookWanted();
    void guardWanted();
    void takeWanted();

private:
    void buildLayout();
    QGridLayout *buildForm();
    void wire();
    void meanSomethingElse();
    void showState();
    void showNotices();
    void nameKinds();
    bool replacesSomething() const;
    bool asksDespite() const;
    QList<Chip> recognisedNotices() const;

    std::optional<RecognisedMail> m_recognised;
    std::optional<RequestGuard> m_guard;
    QString m_refusal;
    bool m_underWay = false;
    bool m_undecided = false; ///< the last attempt may have happened: only repeating it is offered
    ProposedTable *m_table;
    SectionTitle *m_title;
    PlainLabel *m_nameLabel;
    TextField *m_name;
    PlainLabel *m_numberLabel;
    TextField *m_number;
    PlainLabel *m_addressLabel;
    TextField *m_address;
    KeyButton *m_look;
    TablePane *m_members;
    PlainLabel *m_kindLabel;
    QComboBox *m_kind;
    QCheckBox *m_lost;
    PlainLabel *m_despiteLabel;
    TextField *m_despite;
    NoticeList *m_notices;
    KeyButton *m_take;
};
