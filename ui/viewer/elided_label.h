// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace ninefold::ui {

/// One line of plain text that ends in "…" where there is no room; the tool tip has the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text);
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString full_;
};

}  // namespace ninefold::ui
