// SPDX-License-Identifier: MIT
#include "ui/theme/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include "ui/theme/resources.h"
#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

/// Draws an SVG as a stencil and fills it with a colour chosen at the time of painting.
class TintedSvgEngine final : public QIconEngine {
public:
    TintedSvgEngine(QString path, QColor colour) : path_(std::move(path)), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal scale = painter->device()->devicePixelRatioF();
        QImage stencil(rect.size() * scale, QImage::Format_ARGB32_Premultiplied);
        draw(stencil, mode, state);
        painter->drawImage(rect, stencil);
    }

    /// `size` is in device pixels.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QImage stencil(size, QImage::Format_ARGB32_Premultiplied);
        draw(stencil, mode, state);
        return QPixmap::fromImage(stencil);
    }

    QIconEngine* clone() const override { return new TintedSvgEngine(path_, colour_); }

private:
    void draw(QImage& stencil, QIcon::Mode mode, QIcon::State state) const {
        stencil.fill(Qt::transparent);
        QPainter painter(&stencil);
        QSvgRenderer(path_).render(&painter, QRectF(QPointF(), stencil.size()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(stencil.rect(), tint(mode, state));
    }

    QColor tint(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled) return tokens.disabled;
        if (colour_.isValid()) return colour_;
        if (mode == QIcon::Selected) return tokens.onAccent;  // a chosen row of a list
        return state == QIcon::On ? tokens.accent : tokens.text;
    }

    QString path_;
    QColor colour_;
};

}  // namespace

QIcon icon(const QString& name) {
    return icon(name, QColor());
}

QIcon icon(const QString& name, const QColor& colour) {
    ensureResources();
    return QIcon(new TintedSvgEngine(QStringLiteral(":/icons/%1.svg").arg(name), colour));
}

}  // namespace ninefold::ui
