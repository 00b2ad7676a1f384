// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace ninefold::ui {

/// One line that shortens itself where there is no room for all of it; the tool tip tells the rest.
class FittingLabel : public QLabel {
    Q_OBJECT

public:
    explicit FittingLabel(QWidget* parent = nullptr);

    /// `brief` is what stays; the layout never gives it less.
    void setTexts(const QString& whole, const QString& brief);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize sizeOf(const QString& text) const;
    void fit();

    QString whole_;
    QString brief_;
};

}  // namespace ninefold::ui
