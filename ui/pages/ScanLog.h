#pragma once

#include "models/domain/ReconcileLedger.h"
#include "ui/pages/Panel.h"

#include <QList>

#include <optional>

class PlainLabel;
class StateChip;

/// The last ten results of scanning, the newest at the bottom, next to the field: icon and word, the serial, and what
/// to do where something is wrong.
class ScanLog final : public Panel
{
    Q_OBJECT
public:
    static constexpr int lines = 10;

    explicit ScanLog(QWidget *parent = nullptr);

    void add(const ReconcileLedger::Scan &scan);
    /// What the database says of a sheet whose scan stands here as none of the run.
    void tell(const StraySheet &sheet);
    /// A serial that was taken out of the count again.
    void addTakenBack(const QString &serial);
    void retranslate() override;

    /// The newest line as a screen reader says it.
    QString newest() const;

private:
    struct Entry
    {
        bool takenBack = false;
        ReconcileLedger::Scan scan;
        std::optional<StraySheet> stray;
    };
    struct Line
    {
        StateChip *chip = nullptr;
        PlainLabel *serial = nullptr;
        PlainLabel *hint = nullptr;
    };

    void append(const Entry &entry);
    void show(const Entry &entry, const Line &line);
    void announce(qsizetype line);
    QString said(const Line &line) const;

    QList<Entry> m_entries;
    QList<Line> m_lines;
};
