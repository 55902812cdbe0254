#pragma once

#include "models/domain/Bundle.h"
#include "models/tables/Chip.h"
#include "ui/pages/Panel.h"

class DispatchGateway;
class Intention;
class MessageBar;
class PlainLabel;
class ScanField;
class ScanSound;
class StateChip;
struct DbError;

/// Scans the cards of a bundle as they are laid into it and tells each by eye and ear. A scanner is faster than the
/// line: scans wait here and go one after the other, each as an operation of its own.
class PackingRow final : public Panel
{
    Q_OBJECT
public:
    PackingRow(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent = nullptr);

    /// Into which bundle is packed from now on. Scans for the one before go on.
    void setBundle(BundleId bundle);
    void setCounts(int packed, int leaving);
    /// What a scanner types at this widget belongs here, too.
    void hear(QWidget *widget);
    /// How many scans have not been answered yet.
    int waiting() const { return int(m_scans.size()); }
    void retranslate() override;

signals:
    void told(BundleId bundle, const PackAnswer &answer);
    /// Another number of scans waits.
    void waitingChanged();

private:
    struct Scan
    {
        BundleId bundle;
        QString text;
    };

    void buildLayout();
    void scan(const QString &text);
    void packNext();
    Scan takeScan();
    void take(const Scan &scan, PackAnswer answer);
    void fail(const DbError &error);
    void tell(const Chip &chip, const QString &words, int beeps);

    DispatchGateway &m_dispatch;
    MessageBar &m_messages;
    Intention *m_intention;
    BundleId m_bundle;
    QList<Scan> m_scans; ///< the first one is under way
    bool m_lineLost = false;
    int m_packed = 0;
    int m_leaving = 0;
    ScanField *m_field;
    PlainLabel *m_count;
    StateChip *m_all;
    StateChip *m_chip;
    PlainLabel *m_words;
    ScanSound *m_sound;
};
