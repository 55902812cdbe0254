#pragma once

#include "ui/pages/Panel.h"

class QComboBox;

/// What happened to cards that went astray, and what could be seen: the two answers that every report wants.
class AstrayChoice final : public Panel
{
    Q_OBJECT
public:
    /// The two boxes are called `name`Happened and `name`Seen.
    explicit AstrayChoice(const QString &name, QWidget *parent = nullptr);

    /// Codes; empty while nothing is chosen.
    QString happened() const;
    QString seen() const;
    bool isComplete() const { return !happened().isEmpty() && !seen().isEmpty(); }
    void clear();
    void retranslate() override;

signals:
    void changed();

private:
    QComboBox *m_happened;
    QComboBox *m_seen;
};
