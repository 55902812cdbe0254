#pragma once

/// Removes from this process's environment all that would change how the database is reached: every PG* variable and
/// those that make OpenSSL read a configuration or load an engine. To be called first in main(), before any thread.
void clearDatabaseEnvironment();
