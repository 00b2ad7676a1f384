// SPDX-License-Identifier: MIT
#include "ui/source/mask_layer.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

int at(const MaskLayer& layer, int x, int y) {
    return qGray(layer.mask().pixel(x, y));
}

MaskLayer layerOf(int width, int height) {
    MaskLayer layer;
    layer.reset(QSize(width, height));
    return layer;
}

void stroke(MaskLayer& layer, QPointF from, QPointF to, double radius, bool erase = false) {
    layer.beginStroke();
    layer.paint(from, to, radius, erase);
    layer.endStroke();
}

TEST(MaskLayer, PaintsARoundBrush) {
    MaskLayer layer = layerOf(40, 30);
    EXPECT_TRUE(layer.isBlank());
    stroke(layer, {20, 15}, {20, 15}, 5);
    EXPECT_FALSE(layer.isBlank());
    EXPECT_EQ(at(layer, 20, 15), 255);
    EXPECT_EQ(at(layer, 23, 15), 255);
    EXPECT_EQ(at(layer, 26, 15), 0);
    EXPECT_EQ(at(layer, 24, 19), 0) << "no square";
}

TEST(MaskLayer, DrawsLinesWithoutGaps) {
    MaskLayer layer = layerOf(100, 20);
    stroke(layer, {5, 10}, {95, 10}, 3);
    for (int x = 3; x < 97; ++x) EXPECT_EQ(at(layer, x, 10), 255) << x;
    stroke(layer, {50, 10}, {50, 10}, 4, true);
    EXPECT_EQ(at(layer, 50, 10), 0);
    EXPECT_EQ(at(layer, 40, 10), 255);
}

TEST(MaskLayer, UndoesAndRedoesStrokeByStroke) {
    MaskLayer layer = layerOf(40, 40);
    EXPECT_FALSE(layer.canUndo());
    stroke(layer, {10, 10}, {10, 10}, 4);
    const QImage first = layer.mask().copy();
    layer.beginStroke();
    layer.paint({30, 30}, {30, 30}, 4, false);
    layer.paint({30, 30}, {20, 30}, 6, false);
    layer.endStroke();
    const QImage second = layer.mask().copy();
    layer.undo();
    EXPECT_EQ(layer.mask(), first) << "both parts of a stroke";
    layer.undo();
    EXPECT_TRUE(layer.isBlank());
    EXPECT_FALSE(layer.canUndo());
    layer.undo();
    layer.redo();
    layer.redo();
    EXPECT_EQ(layer.mask(), second);
    EXPECT_FALSE(layer.canRedo());
    layer.undo();
    stroke(layer, {5, 35}, {5, 35}, 3);
    EXPECT_FALSE(layer.canRedo()) << "something new takes the place of what was undone";
}

TEST(MaskLayer, UndoesInvertAndClear) {
    MaskLayer layer = layerOf(20, 20);
    stroke(layer, {10, 10}, {10, 10}, 4);
    const QImage painted = layer.mask().copy();
    layer.invert();
    EXPECT_EQ(at(layer, 10, 10), 0);
    EXPECT_EQ(at(layer, 0, 0), 255);
    layer.clear();
    EXPECT_TRUE(layer.isBlank());
    layer.clear();  // nothing to do is no step
    layer.undo();
    layer.undo();
    EXPECT_EQ(layer.mask(), painted);
}

TEST(MaskLayer, KeepsALimitedPast) {
    MaskLayer layer = layerOf(8, 8);
    for (int i = 0; i < 150; ++i) layer.invert();
    std::size_t undone = 0;
    for (; layer.canUndo(); ++undone) layer.undo();
    EXPECT_EQ(undone, MaskLayer::kMostUndo);
}

TEST(MaskLayer, StrokesBesideThePictureChangeNothing) {
    MaskLayer layer = layerOf(16, 16);
    stroke(layer, {-50, -50}, {-40, -50}, 3);
    EXPECT_TRUE(layer.isBlank());
    EXPECT_FALSE(layer.canUndo());
}

TEST(MaskLayer, ResetForgetsThePast) {
    MaskLayer layer = layerOf(16, 16);
    layer.invert();
    QImage mask(4, 4, QImage::Format_RGB32);
    mask.fill(QColor(200, 200, 200));
    layer.reset(mask);
    EXPECT_FALSE(layer.canUndo());
    EXPECT_EQ(layer.mask().size(), QSize(4, 4));
    EXPECT_EQ(layer.mask().format(), QImage::Format_Grayscale8);
    EXPECT_EQ(at(layer, 1, 1), 200);
}

}  // namespace
}  // namespace ninefold::ui
