#include "models/tables/Paging.h"
