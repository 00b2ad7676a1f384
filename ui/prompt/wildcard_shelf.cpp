// SPDX-License-Identifier: MIT
#include "ui/prompt/wildcard_shelf.h"

#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"

namespace ninefold::ui {

namespace {

QString expansionOf(const Wildcards& wildcards, const QString& prompt, std::uint64_t seed) {
    TemplateExpander expander([&](const std::string& name) { return wildcards.entries(name); });
    return toQString(expander.expand(toStdString(prompt), seed));
}

}  // namespace

WildcardShelf::WildcardShelf(const std::filesystem::path& libraryFolder, QObject* parent)
    : QObject(parent), wildcards_(wildcardsOf(libraryFolder)) {
    pool_.setMaxThreadCount(1);
}

WildcardShelf::~WildcardShelf() {
    pool_.waitForDone();
}

void WildcardShelf::answer(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void WildcardShelf::run(std::function<void(const Wildcards&)> work) {
    pool_.start([this, work = std::move(work)] {
        try {
            work(wildcards_);
        } catch (...) {
            answer([this, problem = errorText(currentError())] { Q_EMIT failed(problem); });
        }
    });
}

void WildcardShelf::refresh() {
    run([this](const Wildcards& wildcards) {
        QStringList names;
        for (const std::string& name : wildcards.names()) names.append(toQString(name));
        answer([this, names] {
            names_ = names;
            Q_EMIT namesChanged();
        });
    });
}

void WildcardShelf::read(const QString& name, std::function<void(const QString&)> done) {
    run([this, name, done = std::move(done)](const Wildcards& wildcards) {
        const QString text = toQString(wildcards.text(toStdString(name)));
        answer([done, text] { done(text); });
    });
}

void WildcardShelf::save(const QString& name, const QString& text) {
    run([name, text](const Wildcards& wildcards) {
        wildcards.save(toStdString(name), toStdString(text));
    });
    refresh();
}

void WildcardShelf::remove(const QString& name, std::function<void(const QString&)> done) {
    run([this, name, done = std::move(done)](const Wildcards& wildcards) {
        const QString text = toQString(wildcards.text(toStdString(name)));
        wildcards.remove(toStdString(name));
        answer([done, text] { done(text); });
    });
    refresh();
}

void WildcardShelf::expand(const QString& prompt, std::uint64_t seed,
                           std::function<void(const QString&, const QString&)> done) {
    pool_.start([this, prompt, seed, done = std::move(done)] {
        QString text;
        QString problem;
        try {
            text = expansionOf(wildcards_, prompt, seed);
        } catch (...) {
            problem = errorText(currentError());
        }
        answer([done, text, problem] { done(text, problem); });
    });
}

}  // namespace ninefold::ui
