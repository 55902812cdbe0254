#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// The fields at the beginning of a mail or of one of its parts.
class MailHeader
{
public:
    /// A field with parameters, such as Content-Type: text/plain; charset=iso-2022-jp.
    struct Parted
    {
        QByteArray value; ///< in small letters
        QMap<QByteArray, QString> parameters;
    };

    /// Reads the fields at the beginning of `part`, up to the empty line. What is no field is passed over.
    explicit MailHeader(QByteArrayView part);

    /// Where the body begins, and how many lines are before it.
    qsizetype bodyAt() const { return m_bodyAt; }
    qint64 lines() const { return m_lines; }
    bool has(const char *name) const;
    /// The first field of this name, unfolded, as bytes.
    QByteArray bytes(const char *name) const;
    /// The same as text.
    QString text(const char *name) const;
    Parted parted(const char *name) const;

    /// Whether `bytes` begin with fields of a mail, and not with a text.
    static bool beginsAMail(QByteArrayView bytes);

private:
    struct Field
    {
        QByteArray name; ///< in small letters
        QByteArray value;
    };

    QList<Field> m_fields;
    qsizetype m_bodyAt = 0;
    qint64 m_lines = 0;
};
