// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ninefold::ui {

/// One compared picture in small: its number, and the letter A or B if it is one of the pair.
class CompareThumb : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString name;  ///< one line about the picture
        QString letter;
        int number = 1;
        bool current = false;
        bool starred = false;

        bool operator==(const Content& other) const;
    };

    explicit CompareThumb(QWidget* parent = nullptr);

    void setContent(const Content& content);
    void setThumbnail(const QImage& image);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMarks(QPainter& painter);

    Content content_;
    QImage image_;
};

}  // namespace ninefold::ui
