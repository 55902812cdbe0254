#pragma once

#include "models/domain/Bulk.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

class BulkEmployerTable;
class BusyStrip;
class FieldGrid;
class HoldButton;
class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class NoticeList;
class PlainLabel;
class QAction;
class QCheckBox;
class QSortFilterProxyModel;
class SegmentBar;
class TablePane;
class TextField;

/// Cards for many at once: says beforehand how many there are and how long they take, makes their requests slice by
/// slice, and can be stopped between two slices. Each request is then approved like any other.
class BulkPage final : public Page
{
    Q_OBJECT
public:
    BulkPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    QString unsaved() const override;
    void retranslate() override;

private:
    QWidget *buildDetail();
    void buildLayout();
    void wire();
    void load();
    void take(const BulkEstimate &estimate);
    void showEstimate();
    void begin();
    void goOn(BulkId list, int planned);
    void slice();
    void ended(const BulkProgress &progress, bool stopped);
    void stop(BulkId list);
    void finish();
    void updateParts();
    QString what() const;
    qint64 employer() const;
    bool isRunning() const { return m_running.isValid(); }

    RequestGateway &m_requests;
    std::optional<BulkEstimate> m_estimate;
    BulkId m_running; ///< the list whose requests are being made here
    int m_planned = 0;
    int m_slice = 0;
    bool m_stopWanted = false;
    PlainLabel *m_heading;
    SegmentBar *m_lists;
    PlainLabel *m_whom;
    BulkEmployerTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    QCheckBox *m_onlyChosen;
    FieldGrid *m_fields;
    NoticeList *m_leftOut;
    TextField *m_reason;
    HoldButton *m_begin;
    PlainLabel *m_hint;
    PlainLabel *m_open;
    KeyButton *m_goOn;
    KeyButton *m_stop;
    BusyStrip *m_busy;
    MessageBar *m_messages;
    ListLoad *m_load;
    Intention *m_intention;
    QAction *m_refresh = nullptr;
};
