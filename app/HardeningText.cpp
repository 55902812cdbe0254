#include "app/HardeningText.h"

#include <QStringList>

QString HardeningText::dangers(const QList<Hardening::Measure> &refused)
{
    QStringList sentences;
    for (const Hardening::Measure measure : refused) {
        switch (measure) {
        case Hardening::Measure::NoDumps: sentences += tr("A crash could leave them on the disk."); break;
        case Hardening::Measure::NoReading: sentences += tr("Other programs could read them from the memory."); break;
        case Hardening::Measure::Libraries:
            sentences += tr("Parts of the program could be loaded from foreign folders.");
            break;
        case Hardening::Measure::LockedRoom: break;
        }
    }
    return sentences.join(u'\n');
}
