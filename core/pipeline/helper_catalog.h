// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ninefold {

/// A network that helps a model.
struct Helper {
    enum class Kind {
        Upscaler,     ///< enlarges pictures
        ControlNet,   ///< steers a model by a picture
        TinyDecoder,  ///< shows what is being drawn
    };
    Kind kind = Kind::Upscaler;
    std::string name;  ///< the file's without its ending; a path where two are called alike
    std::filesystem::path path;
    /// Of a ControlNet the width of the text that it reads, which tells for which models it is made
    /// (768: Stable Diffusion 1, 1024: 2, 2048: XL); 0 for others.
    std::int64_t textWidth = 0;
};

/// The helpers on this machine, found in the folders of models by what their files hold. Looks when
/// it is first asked, and again when a name isn't found. Copies are one catalogue. Any thread.
class HelperCatalog {
public:
    using Folders = std::function<std::vector<std::filesystem::path>()>;

    /// None.
    HelperCatalog() : HelperCatalog([] { return std::vector<std::filesystem::path>(); }) {}
    /// `folders` is asked whenever it looks; it may be called on any thread.
    explicit HelperCatalog(Folders folders);

    /// By name.
    std::vector<Helper> all(Helper::Kind kind) const;
    /// By name, whatever its case, or by the path of a file anywhere. Throws Error{BadModel} that
    /// lists the known names.
    Helper find(Helper::Kind kind, const std::string& nameOrPath) const;
    /// Looks again when it is next asked.
    void forget();

private:
    std::vector<Helper> helpers(bool again) const;

    struct State;
    std::shared_ptr<State> state_;
};

/// Those in the studio's own folders and in those that modelSettings() lists.
HelperCatalog installedHelpers();

/// What a width of text states says of a model: "Stable Diffusion XL"; the number itself where it
/// is no known one's.
std::string familyOfTextWidth(std::int64_t width);

}  // namespace ninefold
