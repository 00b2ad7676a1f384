// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/generator.h"

namespace ninefold {

/// Tells of a group of pictures as a part of the whole request that it belongs to.
class GroupObserver final : public GenerationObserver {
public:
    struct Place {
        int first = 0;  ///< picture of the request
        int count = 0;  ///< pictures in the group
        int ofAll = 0;  ///< pictures in the request
    };
    /// `whole` must outlive it.
    GroupObserver(GenerationObserver& whole, Place place) : whole_(whole), place_(place) {}

    void onLoading(const std::string& modelTitle) override { whole_.onLoading(modelTitle); }
    /// Steps count those of all groups, as if each picture took as many.
    void onStep(int step, int steps, double secondsLeft) override;
    /// Of this group alone: those before it are finished.
    void onPreviews(const std::vector<Image>& previews) override { whole_.onPreviews(previews); }
    bool wantsPreviews() const override { return whole_.wantsPreviews(); }
    void onPicture(int index, const Image& image, const Recipe& recipe) override {
        whole_.onPicture(place_.first + index, image, recipe);
    }
    void onNotice(const Message& notice) override { whole_.onNotice(notice); }

private:
    GenerationObserver& whole_;
    Place place_;
};

}  // namespace ninefold
