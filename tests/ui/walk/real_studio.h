// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>
#include <filesystem>
#include <optional>

#include "app/studio/studio.h"
#include "ui/bridge/convert.h"
#include "ui/main/session.h"
#include "ui/nine/nine_page.h"
#include "ui/nine/picture_grid.h"
#include "ui/prompt/prompt_panel.h"

namespace ninefold::test {

/// The studio as main() makes it, on a library of its own, and what a person does with it.
class RealStudio {
public:
    explicit RealStudio(std::filesystem::path library) : library_(std::move(library)) {
        qputenv("NINEFOLD_HOME", QByteArray::fromStdString(library_.string()));
        if (!qEnvironmentVariableIsSet("NINEFOLD_RESOURCES")) {
            qputenv("NINEFOLD_RESOURCES", NINEFOLD_SOURCE_DIR "/resources");
        }
        open();
    }

    void open() {
        studio_.emplace(library_);
        studio_->show();
        window().resize(1440, 900);
    }
    void close() {
        studio_->host().close();
        studio_.reset();
    }

    ui::MainWindow& window() { return studio_->host().window(); }
    ui::Session& session() { return studio_->host().session(); }
    ui::PictureGrid& grid() { return window().ninePage().grid(); }

    /// Types the prompt and presses Ctrl+Enter.
    void write(const QString& prompt) {
        // Without a window manager nobody gives the keyboard back when the completions close.
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window())) return;
        key(Qt::Key_L, Qt::ControlModifier);
        QWidget* editor = window().focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, prompt);
        QTest::keyClick(editor, Qt::Key_Escape);  // the completions
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }
    /// Presses a key where the keyboard is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = window().focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
    }
    bool waitFor(JobState state) {
        return QTest::qWaitFor(
            [&] { return session().shown().job != 0 && session().shown().state == state; }, 120000);
    }
    /// Draws nine pictures and waits for them.
    bool draw(const QString& prompt) {
        const JobId before = session().shown().job;
        write(prompt);
        return QTest::qWaitFor([&] { return session().shown().job != before; }, 20000) &&
               waitFor(JobState::Done);
    }
    const std::filesystem::path& library() const { return library_; }

private:
    std::filesystem::path library_;
    std::optional<Studio> studio_;
};

}  // namespace ninefold::test
