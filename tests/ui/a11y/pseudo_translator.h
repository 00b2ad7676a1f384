// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace ninefold::test {

/// A language that nobody speaks: every text 1.4 times as long and with accents, so that a text
/// without translation and a place that is too narrow both show. Placeholders, tabs and keys stay.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
};

/// "Ñëw sëëd" of "New seed", 1.4 times as long.
QString pseudo(const QString& text);

}  // namespace ninefold::test
