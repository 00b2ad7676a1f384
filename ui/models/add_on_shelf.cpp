// SPDX-License-Identifier: MIT
#include "ui/models/add_on_shelf.h"

#include <utility>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

QStringList namesOf(const std::vector<AddOn>& addOns) {
    QStringList names;
    for (const AddOn& addOn : addOns) names << toQString(addOn.name);
    return names;
}

}  // namespace

AddOnShelf::AddOnShelf(AddOnCatalog catalog, QObject* parent)
    : QObject(parent), catalog_(std::move(catalog)) {
    pool_.setMaxThreadCount(1);
}

AddOnShelf::~AddOnShelf() {
    pool_.waitForDone();
}

void AddOnShelf::read() {
    pool_.start([this] {
        AddOnNames names;
        names.loras = namesOf(catalog_.all(AddOnKind::Lora));
        names.embeddings = learnedWords(catalog_.all(AddOnKind::Embedding));
        names.vaes = namesOf(catalog_.all(AddOnKind::Vae));
        QMetaObject::invokeMethod(
            this, [this, names = std::move(names)] { Q_EMIT namesRead(names); },
            Qt::QueuedConnection);
    });
}

}  // namespace ninefold::ui
