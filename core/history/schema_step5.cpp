// SPDX-License-Identifier: MIT
#include "core/history/schema_steps.h"

namespace ninefold {

// Version 5: of a large batch some stand out. Spreads mean something else now: those measured so
// far would make whole batches one tie. Programs of version 4 may go on.
const char* const kSchemaStep5 = R"sql(
ALTER TABLE jobs ADD COLUMN best INTEGER;
UPDATE embeddings SET spread = 0;
)sql";

}  // namespace ninefold
