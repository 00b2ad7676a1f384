// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

#include "ui/source/control_nets.h"
#include "ui/source/steering_picture.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QToolButton;

namespace ninefold::ui {

class ControlPreview;
class ControlWell;
struct ControlSight;

/// One picture that steers the drawing: which ControlNet follows it, what that sees of it, how
/// strongly and in which part of the steps. Pictures are read and made ready off the interface
/// thread.
class ControlCard : public QFrame {
    Q_OBJECT

public:
    explicit ControlCard(QWidget* parent = nullptr);

    SteeringPicture state() const;
    void setState(const SteeringPicture& state);
    /// Counts from 1, for those who hear the window.
    void setNumber(int number);
    /// Those that can be chosen; what is chosen stays.
    void setNetworks(const ControlNets& nets);
    /// The size of what is drawn; the picture is cut to it.
    void setFrame(QSize frame);
    /// The file of the picture that is selected; empty: none is.
    void setSelected(const QString& path);
    /// Steers by another picture.
    void setPicture(const QImage& picture);
    void read(const QString& path);
    bool isReading() const { return reading_; }
    void focusPicture();
    /// What takes the keyboard, in the order in which it stands there.
    std::vector<QWidget*> fields() const;
    /// Whether it steers: it has a picture, and a network that fits the model.
    bool acts() const;

Q_SIGNALS:
    /// state() is another.
    void changed();
    /// What was being read is there, or can't be.
    void settled();
    void removeRequested();

private:
    QHBoxLayout* makeHead();
    QWidget* makeGivers();
    QWidget* makeFields();
    QWidget* makeWeight();
    QWidget* makeShare();
    void connectFields();
    void take(const QImage& picture);
    /// Takes what `open` gives, elsewhere; says `problem` if that is nothing.
    void load(std::function<QImage()> open, const QString& problem);
    void chooseFile();
    void paste();
    void suggestPreprocessor();
    void look();
    void showSight(const ControlSight& sight);
    void showState();
    QString problem() const;

    ControlNets nets_;
    bool netsKnown_ = false;
    QImage picture_;
    QSize frame_;
    QString selected_;
    QString readProblem_;
    QString sightProblem_;
    bool reading_ = false;
    bool preprocessorChosen_ = false;  ///< by the artist
    int newest_ = 0;                   ///< counts the pictures that were asked for

    ControlPreview* preview_;
    QComboBox* network_;
    QToolButton* remove_;
    ControlWell* well_;
    QPushButton* choose_ = nullptr;
    QPushButton* paste_ = nullptr;
    QPushButton* useSelected_ = nullptr;
    QWidget* givers_;  ///< the ways to a picture, while there is none
    QComboBox* preprocessor_;
    QSlider* weight_;
    QLabel* weightValue_;
    QSpinBox* from_;
    QSpinBox* until_;
    QLabel* problem_;
};

}  // namespace ninefold::ui
