// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/recipe.h"

namespace ninefold {

using A1111Parameter = std::pair<std::string, std::string>;

/// A number as A1111 writes it.
std::string a1111Number(double value);

/// "VAE hash" and "VAE"; none where it is the model's own.
std::vector<A1111Parameter> a1111Vae(const AddOns& addOns);

/// The parameters that only some pictures have, in A1111's order, from "Variation seed" to those of
/// the second pass ("Hires …"). Guidance's limits and the interval of block caching have names
/// of our own.
std::vector<A1111Parameter> a1111Extras(const Recipe& recipe);

/// The reverse. Values that aren't numbers leave the recipe as it is.
void applyA1111Extras(Recipe& recipe, const std::map<std::string, std::string>& values);

}  // namespace ninefold
