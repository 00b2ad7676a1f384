// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <string>

namespace ninefold::ui {

/// What becomes of a control's picture before its ControlNet sees it.
struct ControlSight {
    QImage picture;   ///< cut and scaled to the frame
    QImage seen;      ///< that, preprocessed; null when it's left as it is
    QString problem;  ///< why there is no such preprocessor; one sentence
};

/// Makes it in the background. Of several wishes only the last is answered.
class ControlPreview : public QObject {
    Q_OBJECT

public:
    explicit ControlPreview(QObject* parent = nullptr);
    /// Waits for what is under way.
    ~ControlPreview() override;

    void start(const QImage& picture, QSize frame, const std::string& preprocessor);
    /// What is under way is no longer wanted.
    void cancel();

Q_SIGNALS:
    void done(const ninefold::ui::ControlSight& sight);

private:
    QThreadPool pool_;
    int newest_ = 0;
};

}  // namespace ninefold::ui
