#pragma once

#include <QByteArrayList>
#include <QSet>
#include <QString>

#include <functional>
#include <unordered_map>
#include <vector>

/// Many short byte strings looked for at once, each as UTF-8 and as UTF-16, in files, folders and a running process.
class Needles
{
public:
    /// Each at least eight characters long.
    explicit Needles(const QByteArrayList &words);

    /// How many of the words occur.
    int inBytes(QByteArrayView bytes) const;
    int inFile(const QString &path) const;
    /// In all files below the folder, names included.
    int inFolder(const QString &path) const;
    /// In all readable memory of a process; -1 when it cannot be read.
    int inProcess(qint64 pid) const;

private:
    void look(QByteArrayView bytes, QSet<int> &found) const;
    void lookInFile(const QString &path, QSet<int> &found) const;
    void add(const QByteArray &form, int word);

    struct Form
    {
        QByteArray bytes;
        int word;
    };
    std::unordered_multimap<quint64, Form> m_forms; ///< by their first eight bytes
    std::vector<bool> m_maybe;                      ///< which hashes of eight bytes can begin a form
    qsizetype m_longest = 0;
};
