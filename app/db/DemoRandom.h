#pragma once

#include <QByteArray>

/// Numbers that are the same for the same seed on every platform and with every library: splitmix64, and no
/// distribution of the standard library, whose results are each maker's own.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    /// Numbers of its own for each name.
    static DemoRandom of(quint64 seed, const QByteArray &name)
    {
        quint64 hash = seed ^ 0xCBF29CE484222325ULL; // FNV-1a
        for (const char byte : name)
            hash = (hash ^ quint8(byte)) * 0x100000001B3ULL;
        return DemoRandom(hash);
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// From 0 to limit - 1.
    int below(int limit) { return int(((next() >> 32) * quint64(limit)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool inThousand(int times) { return below(1000) < times; }
    template <typename List>
    const auto &anyOf(const List &list)
    {
        return list[size_t(below(int(list.size())))];
    }

private:
    quint64 m_state;
};
