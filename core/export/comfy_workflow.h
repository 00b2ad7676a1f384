// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/json_fwd.h"

namespace ninefold {

/// ComfyUI's graph as its window stores it ("workflow": nodes and links in lists, values without
/// names), in the form in which it is sent to the server ("prompt": id -> {"class_type",
/// "inputs"}). Values of node types that aren't known are left out, as are muted nodes. An empty
/// object when `workflow` is no such graph.
Json apiGraphFromWorkflow(const Json& workflow);

}  // namespace ninefold
