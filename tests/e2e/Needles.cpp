#include "tests/e2e/Needles.h"

#include <QDirIterator>
#include <QFile>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype block = 4 * 1024 * 1024;
constexpr int bits = 20;

quint64 headOf(const char *bytes)
{
    quint64 head = 0;
    std::memcpy(&head, bytes, sizeof head);
    return head;
}

size_t placeOf(quint64 head) { return size_t((head * 0x9E3779B97F4A7C15ULL) >> (64 - bits)); }

} // namespace

Needles::Needles(const QByteArrayList &words)
    : m_maybe(size_t(1) << bits)
{
    for (int i = 0; i < words.size(); ++i) {
        add(words.at(i), i);
        const QString wide = QString::fromLatin1(words.at(i));
        add(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * qsizetype(sizeof(char16_t))), i);
    }
}

void Needles::add(const QByteArray &form, int word)
{
    const quint64 head = headOf(form.constData());
    m_forms.emplace(head, Form{form, word});
    m_maybe[placeOf(head)] = true;
    m_longest = std::max(m_longest, form.size());
}

void Needles::look(QByteArrayView bytes, QSet<int> &found) const
{
    for (qsizetype at = 0; at + 8 <= bytes.size(); ++at) {
        const quint64 head = headOf(bytes.data() + at);
        if (!m_maybe[placeOf(head)])
            continue;
        const auto [first, last] = m_forms.equal_range(head);
        for (auto form = first; form != last; ++form) {
            if (bytes.sliced(at).startsWith(form->second.bytes))
                found.insert(form->second.word);
        }
    }
}

void Needles::lookInFile(const QString &path, QSet<int> &found) const
{
    look(path.toUtf8(), found);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray kept;
    for (;;) {
        const QByteArray read = file.read(block);
        if (read.isEmpty())
            break;
        look(kept + read, found);
        kept = read.right(m_longest); // a word may lie across two blocks
    }
}

int Needles::inBytes(QByteArrayView bytes) const
{
    QSet<int> found;
    look(bytes, found);
    return int(found.size());
}

int Needles::inFile(const QString &path) const
{
    QSet<int> found;
    lookInFile(path, found);
    return int(found.size());
}

int Needles::inFolder(const QString &path) const
{
    QSet<int> found;
    QDirIterator all(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        lookInFile(all.next(), found);
    return int(found.size());
}

int Needles::inProcess(qint64 pid) const
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    QSet<int> found;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2 || !words.at(1).startsWith('r') || line.contains("[vvar]") || line.contains("[vsyscall]"))
            continue;
        const QByteArrayList ends = words.constFirst().split('-');
        qint64 at = ends.at(0).toLongLong(nullptr, 16);
        const qint64 end = ends.at(1).toLongLong(nullptr, 16);
        QByteArray kept;
        while (at < end && memory.seek(at)) {
            const QByteArray read = memory.read(std::min<qint64>(block, end - at));
            if (read.isEmpty())
                break;
            look(kept + read, found);
            kept = read.right(m_longest);
            at += read.size();
        }
    }
    return int(found.size());
}
