// SPDX-License-Identifier: MIT
#include "core/ranking/other_prompts.h"

#include <ATen/ATen.h>

namespace ninefold {

namespace {

at::Tensor embeddedOthers(EmbeddingModel& model) {
    std::vector<at::Tensor> rows;
    for (const char* text : OtherPrompts::texts()) rows.push_back(model.embedText(text));
    return at::cat(rows, 0);
}

}  // namespace

const std::vector<const char*>& OtherPrompts::texts() {
    static const std::vector<const char*> kTexts = {
        "a dog running on a beach",
        "a cat asleep on a sofa",
        "a horse in a meadow",
        "a flock of birds in the sky",
        "a fish in clear water",
        "a butterfly on a flower",
        "an elephant by a river",
        "a bear in the snow",
        "a cow on a farm",
        "a spider in its web",
        "a dinosaur",
        "a dragon breathing fire",
        "a unicorn",
        "a monster in the dark",
        "an alien from another planet",
        "a robot",
        "an astronaut in space",
        "a knight in armour",
        "a wizard with a staff",
        "a pirate on a ship",
        "portrait of a young woman",
        "portrait of an old man",
        "a laughing child",
        "a crowd of people",
        "a couple dancing",
        "a family at a table",
        "a doctor in a hospital",
        "a soldier on a battlefield",
        "a king on a throne",
        "a musician with a guitar",
        "a football player",
        "a cyclist on a road",
        "a swimmer in a pool",
        "a person climbing a rock",
        "a hand holding a pen",
        "a close-up of an eye",
        "a skull",
        "a statue of marble",
        "a mask",
        "a doll",
        "a mountain at sunrise",
        "a forest in autumn",
        "a desert with dunes",
        "a tropical island",
        "waves of the sea",
        "a waterfall",
        "a lake with reflections",
        "a field of flowers",
        "a garden with a path",
        "a tree in a storm",
        "lightning over hills",
        "a rainbow",
        "snow on a village",
        "the moon and stars",
        "a galaxy",
        "the earth seen from space",
        "an erupting volcano",
        "a cave with crystals",
        "a city at night",
        "a street in the rain",
        "a skyscraper of glass",
        "an old castle",
        "a church",
        "a wooden house",
        "a ruin overgrown by plants",
        "a bridge across a river",
        "a harbour with boats",
        "a railway station",
        "a shop window",
        "a kitchen",
        "a bedroom",
        "a library full of books",
        "an office with computers",
        "a factory",
        "a laboratory",
        "a car on a highway",
        "a motorcycle",
        "a bus in the city",
        "a train in the mountains",
        "an aeroplane in flight",
        "a hot-air balloon",
        "a spaceship",
        "a sailing boat",
        "a bowl of fruit",
        "a cake with candles",
        "a cup of coffee",
        "a pizza",
        "bread and cheese",
        "a glass of wine",
        "a chair",
        "a lamp",
        "a clock",
        "a telephone",
        "a shoe",
        "a dress",
        "a map",
        "a page of text",
        "an abstract pattern of colours",
        "a black and white pencil drawing",
    };
    return kTexts;
}

OtherPrompts::OtherPrompts(EmbeddingModel& model)
    : scale_(model.logitScale()), others_(embeddedOthers(model)) {}

double OtherPrompts::fitness(double cosine, const at::Tensor& picture) const {
    // Relative to the prompt, so that nothing overflows that matters.
    const at::Tensor lead = (at::mv(others_, picture.flatten()).to(at::kDouble) - cosine) * scale_;
    return 1.0 / (1.0 + lead.exp().sum().item<double>());
}

}  // namespace ninefold
