// SPDX-License-Identifier: MIT
#include <ATen/Parallel.h>
#include <benchmark/benchmark.h>
#include <torch/types.h>

#include <filesystem>
#include <memory>

#include "core/models/loaded_model.h"

// One lane's work on one picture of the embedded model, single-threaded as when drawing, beside the
// rate of a large matrix product on the same core. Build with -DCMAKE_BUILD_TYPE=Release.
namespace {

namespace fs = std::filesystem;

const fs::path kModel =
    fs::path(NINEFOLD_SOURCE_DIR) / "resources" / "models" / "ninefold-pictograms";
constexpr int64_t kNativeLatent = 8;  // px of the latent, at the model's native picture size

at::ScalarType dtypeOf(const benchmark::State& state) {
    return state.range(0) == 16 ? at::kBFloat16 : at::kFloat;
}

/// Arithmetic done by one iteration, as GFLOP/s in the report.
void report(benchmark::State& state, double flop) {
    state.counters["GFLOP"] = flop / 1e9;
    state.counters["GFLOP/s"] =
        benchmark::Counter(flop / 1e9, benchmark::Counter::kIsIterationInvariantRate);
}

class Drawing : public benchmark::Fixture {
public:
    void SetUp(const benchmark::State& state) override {
        at::set_num_threads(1);
        model_ = ninefold::loadModel(kModel, dtypeOf(state), at::kCPU);
        side_ = state.range(1) / model_->latentScale();
    }
    void TearDown(const benchmark::State&) override { model_.reset(); }

protected:
    at::Tensor latents(int64_t batch) const {
        return at::randn({batch, model_->latentChannels(), side_, side_});
    }

    std::unique_ptr<ninefold::LoadedModel> model_;
    int64_t side_ = kNativeLatent;
};

/// A pair: with and without the prompt, as classifier-free guidance needs.
BENCHMARK_DEFINE_F(Drawing, Step)(benchmark::State& state) {
    const at::Tensor x = latents(2);
    const TextCondition text = model_->encodeText(at::ones({2, model_->maxTokens()}, at::kLong));
    const at::Tensor t = at::full({2}, 500.0F);
    for (auto _ : state) benchmark::DoNotOptimize(model_->predict(x, t, text));
    report(state, 2 * model_->unetFlop({side_, side_}));
}

BENCHMARK_DEFINE_F(Drawing, Decode)(benchmark::State& state) {
    const at::Tensor z = latents(1);
    for (auto _ : state) benchmark::DoNotOptimize(model_->decode(z));
    report(state, model_->decodeFlop(side_, side_));
}

BENCHMARK_DEFINE_F(Drawing, EncodeText)(benchmark::State& state) {
    const at::Tensor ids = at::ones({1, model_->maxTokens()}, at::kLong);
    for (auto _ : state) benchmark::DoNotOptimize(model_->encodeText(ids).states);
}

void matrixRate(benchmark::State& state) {
    at::set_num_threads(1);
    constexpr int64_t kSide = 1024;
    const at::Tensor a = at::randn({kSide, kSide}).to(dtypeOf(state));
    for (auto _ : state) benchmark::DoNotOptimize(at::mm(a, a));
    report(state, 2.0 * kSide * kSide * kSide);
}

// First number: 16 for bf16, 32 for f32. Second: the picture's side in px.
BENCHMARK(matrixRate)->Arg(16)->Arg(32)->Unit(benchmark::kMillisecond);
BENCHMARK_REGISTER_F(Drawing, Step)
    ->ArgsProduct({{16, 32}, {128, 256}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_REGISTER_F(Drawing, Decode)
    ->ArgsProduct({{16, 32}, {128, 256}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_REGISTER_F(Drawing, EncodeText)
    ->ArgsProduct({{16}, {128}})
    ->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
