#pragma once

#include <QDate>

/// What a demo is made with. The same members, societies, seed and day give the same records, byte for byte.
struct DemoOptions
{
    int port = 0;      ///< 0: a free one
    int members = 600; ///< of all societies together, about
    int largest = 0;   ///< of the first society; 0: six of ten, a million at most
    int societies = 5; ///< the five with profiles of their own first, then made ones
    quint64 seed = 1;
    QDate day;                ///< the records' today
    bool indexesLast = false; ///< after the members, which is quicker for many; done anyway from 100,000 on
    bool tls = false;
};
