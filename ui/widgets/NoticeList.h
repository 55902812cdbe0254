#pragma once

#include "models/tables/Chip.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

/// Sentences to be read one below the other, each with its sign; a warning stands on a tinted ground.
class NoticeList : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeList(QWidget *parent = nullptr);

    void setNotices(const QList<Chip> &notices);
    /// All sentences, for tests and for the screen reader.
    QStringList sentences() const;

private:
    QVBoxLayout *m_lines;
    QList<Chip> m_notices;
};
