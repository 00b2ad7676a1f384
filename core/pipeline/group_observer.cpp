// SPDX-License-Identifier: MIT
#include "core/pipeline/group_observer.h"

namespace ninefold {

void GroupObserver::onStep(int step, int steps, double secondsLeft) {
    if (place_.count == place_.ofAll) return whole_.onStep(step, steps, secondsLeft);
    const int done = (place_.first * steps + place_.count * step) / place_.ofAll;
    // Of the groups to come it is known only that they are like this one.
    const int behind = place_.ofAll - place_.first - place_.count;
    const double share = static_cast<double>(behind) / place_.count;
    const double restOfGroup = steps > step ? secondsLeft / (steps - step) * steps : secondsLeft;
    whole_.onStep(done, steps, secondsLeft < 0 ? -1 : secondsLeft + share * restOfGroup);
}

}  // namespace ninefold
