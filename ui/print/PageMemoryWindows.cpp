#include "ui/print/PageMemory.h"

// Windows' own printing writes no pages of Qt's.
void keepMemoryForPages() { }
