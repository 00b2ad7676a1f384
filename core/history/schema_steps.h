// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold {

// The SQL of each migration, for migrations(). Released steps are never edited.
extern const char* const kSchemaStep1;
extern const char* const kSchemaStep2;
extern const char* const kSchemaStep3;
extern const char* const kSchemaStep4;
extern const char* const kSchemaStep5;

}  // namespace ninefold
