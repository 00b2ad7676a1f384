// SPDX-License-Identifier: MIT
#include "core/pipeline/latent_colours.h"

namespace ninefold {

namespace {

constexpr float kHalfRange = 127.5F;

LatentColours coloursOfXl() {
    LatentColours colours{{{60, 60, 60}, {-60, -5, 10}, {25, 15, -5}, {-70, -50, -35}},
                          {150, 140, 130}};
    for (auto& row : colours.matrix) {
        for (float& value : row) value /= kHalfRange;
    }
    for (float& value : colours.bias) value = value / kHalfRange - 1;
    return colours;
}

}  // namespace

LatentColours coloursOf(LatentSpace space) {
    switch (space) {
        case LatentSpace::StableDiffusion:
            return {{{0.298F, 0.207F, 0.208F},
                     {0.187F, 0.286F, 0.173F},
                     {-0.158F, 0.189F, 0.264F},
                     {-0.184F, -0.271F, -0.473F}},
                    {}};
        case LatentSpace::StableDiffusionXl:
            return coloursOfXl();
        case LatentSpace::Own:
            break;
    }
    return {};
}

}  // namespace ninefold
