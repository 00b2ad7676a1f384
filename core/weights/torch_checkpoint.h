// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <set>

#include "core/base/message.h"
#include "core/weights/mapped_file.h"
#include "core/weights/stored_zip.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

struct PickleValue;

/// A file of torch.save (.ckpt, .pt, .pth, .bin), zip or legacy, mapped rather than read. Its
/// pickle is read without running anything (see Pickle). The tensors are those of "state_dict"
/// where there is one; those of inner dictionaries are named "outer.inner".
class TorchCheckpoint final : public TensorSource {
public:
    /// Throws Error{BadModel} for a file that is missing, damaged, or wants to run something.
    explicit TorchCheckpoint(const std::filesystem::path& path);

    /// Whether the file begins as torch.save writes it.
    static bool isOne(const MappedFile& file);

    const std::filesystem::path& path() const noexcept override { return path_; }
    const TensorEntries& entries() const noexcept override { return entries_; }
    at::Tensor tensor(const std::string& name) const override;
    void readAhead() const override { map_->readAhead(); }

private:
    struct Place {
        ByteRange storage;
        std::vector<std::int64_t> strides;
        std::int64_t offset = 0;  ///< in elements
    };
    using Storages = std::map<std::string, ByteRange>;

    [[noreturn]] void fail(const Message& what) const;
    void readZip();
    void readLegacy();
    Storages legacyStorages(const PickleValue& keys, const PickleValue& root, std::size_t at) const;
    void addRoot(const PickleValue& root, const Storages& storages);
    void addDict(const PickleValue& dict, const std::string& prefix, const Storages& storages,
                 std::set<const PickleValue*>& seen);
    void addTensor(const std::string& name, const PickleValue& tensor, const Storages& storages);
    void requireInside(const std::string& name, const TensorEntry& entry, const Place& place) const;

    std::filesystem::path path_;
    std::shared_ptr<const MappedFile> map_;
    TensorEntries entries_;
    std::map<std::string, Place> places_;
};

}  // namespace ninefold
