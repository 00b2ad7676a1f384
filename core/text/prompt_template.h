// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/template_random.h"

namespace ninefold {

/// One of several ways to go on.
struct TemplateOption {
    std::string text;
    double weight = 1.0;  ///< from 0; how likely it is beside the others, in millionths
};

/// The entries of the wildcard __name__, at least one. Throws Error when there are none.
using WildcardEntries = std::function<std::vector<TemplateOption>(const std::string& name)>;

/// Whether a prompt has something to expand: {a|b} or __name__.
bool isTemplate(std::string_view utf8);

/// Expands templates in the syntax that the extension Dynamic Prompts made common:
///   {a|b|c}         one of them
///   {2::a|b}        a is twice as likely as b
///   {2$$a|b|c}      two different ones, joined by ", "; {2$$ and $$a|b|c} by " and "
///   {1-2$$a|b|c}    one or two; {-2$$…} at most two; {2-$$…} two or more
///   __name__        an entry of a wildcard; {2$$__name__} two different ones
/// All of it nests. Everything else is left as it is. Not for two threads at once.
class TemplateExpander {
public:
    static constexpr int kMaxDepth = 32;       ///< wildcards within wildcards, braces in braces
    static constexpr int kMaxChoices = 10000;  ///< in one expansion
    static constexpr std::size_t kMaxBytes = 1 << 16;  ///< of one expansion

    explicit TemplateExpander(WildcardEntries entries);

    /// The same seed and entries give the same expansion. Throws Error{Usage} for a wildcard that
    /// leads to itself, for weights that are all 0, for what grows beyond the limits; and what the
    /// entries' source throws, for any wildcard that the template can reach.
    std::string expand(std::string_view utf8, std::uint64_t seed);

private:
    struct Run;

    const std::vector<TemplateOption>& entriesOf(const std::string& name);
    /// Follows all wildcards that a text names, whether they are chosen this time or not.
    void check(std::string_view text, std::vector<std::string>& path);

    WildcardEntries source_;
    std::map<std::string, std::vector<TemplateOption>> entries_;
    std::set<std::string> checked_;
};

}  // namespace ninefold
