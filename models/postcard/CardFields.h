#pragma once

#include "models/domain/Run.h"
#include "models/postcard/CardForm.h"

#include <QHash>

/// The words of one card under the names by which a form asks for them.
class CardFields
{
public:
    CardFields(const Card &card, const CardTexts &texts, const CardForm &form);

    QString value(const QString &field) const;
    /// Answers a form's `when`: a field has a value, or with ! in front has none.
    bool holds(const QString &when) const;
    /// `words` with its fields filled in; a part in [brackets] falls away when a field in it is empty.
    QString filled(const QString &words) const;

    /// The fields that `words` names.
    static QStringList in(const QString &words);
    /// Those of them that are texts of the profile.
    static QStringList textsIn(const QString &words);
    /// All fields but the texts, which are named text.<slot>.
    static const QStringList &names();
    /// Those that may stand outside the seal: what the post needs, and the serial.
    static const QStringList &namesForOutside();
    /// The slot that a field named text.<slot> stands for; empty for all others.
    static QString slotOf(const QString &field);

private:
    QString filledPart(QStringView words) const;

    QHash<QString, QString> m_values;
};
