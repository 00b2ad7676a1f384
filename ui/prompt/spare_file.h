// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace ninefold::ui {

/// Room on the disk for one small text, taken while there is room: what no longer fits on a full
/// disk is written there, in place. Not safe against a crash within that write, so only for what
/// would be lost otherwise.
class SpareFile {
public:
    static constexpr qint64 kBytes = qint64{64} << 10;

    explicit SpareFile(QString path);

    /// Takes the room if it isn't taken.
    void reserve() const;
    /// Empty when nothing is put there.
    QByteArray text() const;
    /// Whether it is on the disk now. Texts that don't fit, or no room taken before, can't be.
    bool put(const QByteArray& text) const;

private:
    QString path_;
};

}  // namespace ninefold::ui
