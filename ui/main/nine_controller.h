// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <vector>

#include "core/pipeline/helper_catalog.h"
#include "ui/bridge/library.h"
#include "ui/nine/batch.h"

namespace ninefold::ui {

class Enlarger;
class NinePage;
class QueuePanel;
class Session;

/// Stands between the nine, the queue and the session: turns what is asked for there into work, and
/// says what came of it.
class NineController : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it.
    NineController(Session& session, Library& library, NinePage& page, QueuePanel& queue,
                   HelperCatalog helpers, QObject* parent = nullptr);

private:
    void connectGrid();
    void connectPage();
    void connectQueue();
    void connectSession();

    void editTags(const std::vector<std::int64_t>& images);
    void askForVariations(const ImageRow& parent);
    void askForMoreLike(const ImageRow& parent);
    void drawMoreLike(const ImageRow& parent, double strength);
    void enlarge(const std::vector<ImageRow>& pictures);
    void askForEnlargement(const std::vector<ImageRow>& pictures, const QStringList& upscalers);
    void enlargeWith(const Upscale& upscale, const ImageRow& picture);
    void tellOfEnlarged(const ImageRow& row);
    void offerUnfinished(const std::vector<JobRow>& jobs);
    void offerCancelled(const std::vector<JobRow>& jobs);
    void showFailure(const Error& error, const Batch& batch);

    Session& session_;
    Library& library_;
    NinePage& page_;
    QueuePanel& queue_;
    HelperCatalog helpers_;
    Enlarger* enlarger_;
};

}  // namespace ninefold::ui
