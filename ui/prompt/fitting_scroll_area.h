// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace ninefold::ui {

/// As high as what it holds, as long as there is room; scrolls only where there is none. The scroll
/// bar stands in the margin of the content's layout, so that nothing moves when it comes or goes.
class FittingScrollArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveBarItsMargin();
};

}  // namespace ninefold::ui
