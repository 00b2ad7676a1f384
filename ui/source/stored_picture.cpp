// SPDX-License-Identifier: MIT
#include "ui/source/stored_picture.h"

#include "core/base/error.h"

namespace ninefold::ui {

QImage storedPicture(const HistoryStore& store, const std::string& id) {
    if (id.empty()) return {};
    try {
        const auto png = store.source(id);
        return png ? QImage::fromData(QByteArray::fromStdString(*png)) : QImage();
    } catch (const Error&) {
        return {};  // a recipe from elsewhere may say anything; what is missing is said
    }
}

}  // namespace ninefold::ui
