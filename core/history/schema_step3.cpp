// SPDX-License-Identifier: MIT
#include "core/history/schema_steps.h"

namespace ninefold {

// Version 3: what a ranker sees in a picture has a spread. Programs of version 2 may go on.
const char* const kSchemaStep3 = R"sql(
ALTER TABLE embeddings ADD COLUMN spread REAL NOT NULL DEFAULT 0;
)sql";

}  // namespace ninefold
