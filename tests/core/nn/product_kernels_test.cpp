// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <omp.h>

#include <array>
#include <cmath>
#include <functional>
#include <vector>

#include "core/nn/blocked_attention.h"
#include "core/nn/matrix_kernel.h"
#include "core/nn/weight_product.h"
#include "core/nn/winograd.h"

namespace ninefold::nn {
namespace {

double relativeError(const at::Tensor& result, const at::Tensor& expected) {
    EXPECT_EQ(result.sizes(), expected.sizes());
    const at::Tensor difference = result.to(at::kDouble) - expected.to(at::kDouble);
    return (difference.abs().max() / expected.abs().max()).item<double>();
}

/// What `draw` gives on one, two and three threads, bit by bit the same.
at::Tensor onAnyThreads(const std::function<at::Tensor()>& draw) {
    const int before = at::get_num_threads();
    omp_set_num_threads(1);
    const at::Tensor alone = draw();
    for (const int threads : {2, 3}) {
        omp_set_num_threads(threads);
        EXPECT_TRUE(draw().equal(alone)) << threads << " threads";
    }
    omp_set_num_threads(before);
    return alone;
}

at::Tensor channelsLast(const at::Tensor& x) {
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

TEST(PanelKernels, OfEveryProcessorMultiply) {
    at::manual_seed(1);
    constexpr int64_t kDepth = 37;
    for (const int64_t rows : {1, 2, 3, 7, 13, 31}) {
        const at::Tensor a = at::randn({rows, kDepth});
        const at::Tensor b = at::randn({kDepth, kPanelWidth});
        const at::Tensor bias = at::randn({kPanelWidth});
        const at::Tensor expected = at::addmm(bias, a, b);
        std::vector<const float*> places;
        for (int64_t r = 0; r < rows; ++r) places.push_back(a.data_ptr<float>() + r * kDepth);
        for (const PanelKernel kernel : {plainPanelKernel(), avx2PanelKernel()}) {
#if defined(__x86_64__)
            const bool canRun = kernel == plainPanelKernel() || __builtin_cpu_supports("fma") != 0;
#else
            const bool canRun = kernel == plainPanelKernel();
#endif
            if (kernel == nullptr || !canRun) continue;
            for (const int64_t columns : {kPanelWidth / 2, kPanelWidth}) {
                at::Tensor c = at::zeros({rows, columns});
                PanelProduct product{
                    places.data(), rows,   b.data_ptr<float>(), kDepth, c.data_ptr<float>(),
                    columns,       columns};
                product.bias = bias.data_ptr<float>();
                kernel(product);
                const at::Tensor wanted = expected.narrow(1, 0, columns);
                EXPECT_LE(relativeError(c, wanted), 1e-5) << rows << ' ' << columns;
                product.start = PanelStart::Result;
                kernel(product);
                const at::Tensor twice = 2 * wanted - bias.narrow(0, 0, columns);
                EXPECT_LE(relativeError(c, twice), 1e-5) << rows << ' ' << columns;
            }
        }
    }
}

/// Inputs first … first+depth-1 as the panels of a view have them, as a weight of that depth.
at::Tensor laidOut(const at::Tensor& weight, int64_t first, int64_t depth) {
    const WeightView view(weight);
    const int64_t taps = view.taps();
    at::Tensor panels = at::full({view.panels(), taps, depth, kPanelWidth}, NAN);
    for (int64_t p = 0; p < view.panels(); ++p) {
        view.layOut(p, first, depth, panels[p].data_ptr<float>());
    }
    return panels.permute({0, 3, 2, 1})
        .reshape({-1, depth, taps})
        .narrow(0, 0, view.out())
        .contiguous();
}

TEST(WeightView, LaysOutWhatThereIs) {
    at::manual_seed(2);
    for (const at::Tensor& weight : {at::randn({21, 70}), at::randn({33, 40, 3, 3}),
                                     at::randn({16, 5, 1, 1}), at::randn({18, 3, 32, 32})}) {
        for (const auto type : {at::kFloat, at::kHalf, at::kBFloat16, at::kDouble}) {
            const at::Tensor stored = weight.to(type);
            const at::Tensor expected =
                stored.to(at::kFloat).reshape({weight.size(0), weight.size(1), -1});
            const int64_t in = weight.size(1);
            EXPECT_TRUE(laidOut(stored, 0, in).equal(expected)) << type;
            EXPECT_TRUE(laidOut(stored, in - 2, 2).equal(expected.narrow(1, in - 2, 2))) << type;
        }
    }
    const at::Tensor special =
        at::tensor({0.0F, -0.0F, 65504.0F, 6e-8F, -INFINITY, 6.2e-5F, NAN, 1e-7F, -65504.0F});
    const at::Tensor half = special.to(at::kHalf).view({1, 9});
    EXPECT_TRUE(at::allclose(laidOut(half, 0, 9).view({1, 9}), half.to(at::kFloat), 0, 0, true));
}

TEST(LinearProduct, IsThatOfLibTorch) {
    at::manual_seed(3);
    for (const auto& [rows, in, out] : std::vector<std::array<int64_t, 3>>{{1, 3, 2},
                                                                           {5, 7, 9},
                                                                           {96, 320, 48},
                                                                           {97, 400, 33},
                                                                           {300, 1000, 70},
                                                                           {2000, 24, 300}}) {
        const at::Tensor x = at::randn({rows, in});
        const at::Tensor weight = at::randn({out, in});
        const at::Tensor bias = at::randn({out});
        const WeightView view(weight);
        const at::Tensor y = onAnyThreads([&] { return linearProduct(x, view, bias); });
        EXPECT_LE(relativeError(y, at::linear(x, weight, bias)), 1e-5) << rows << ' ' << in;
        EXPECT_LE(relativeError(linearProduct(x, view, {}), at::linear(x, weight)), 1e-5);
        const at::Tensor last = x.narrow(0, rows - 1, 1);
        EXPECT_TRUE(linearProduct(last, view, bias).equal(y.narrow(0, rows - 1, 1)));
    }
    const at::Tensor every = at::randn({4, 6, 10}).transpose(0, 1);  // rows that lie elsewhere
    const at::Tensor weight = at::randn({5, 10});
    EXPECT_LE(
        relativeError(linearProduct(every, WeightView(weight), {}), at::linear(every, weight)),
        1e-5);
}

struct ConvolutionCase {
    int64_t batch, in, out, height, width, kernel, stride, padding;
};

TEST(DirectConvolution, IsThatOfLibTorch) {
    at::manual_seed(4);
    for (const ConvolutionCase& c : std::vector<ConvolutionCase>{{2, 4, 32, 9, 7, 3, 1, 1},
                                                                 {1, 24, 3, 8, 8, 3, 1, 1},
                                                                 {2, 16, 20, 11, 6, 3, 2, 1},
                                                                 {1, 8, 16, 9, 9, 3, 2, 0},
                                                                 {3, 40, 17, 5, 12, 1, 1, 0},
                                                                 {1, 3, 24, 28, 28, 14, 14, 0},
                                                                 {1, 6, 5, 1, 1, 5, 1, 2}}) {
        const at::Tensor x = channelsLast(at::randn({c.batch, c.in, c.height, c.width}));
        const at::Tensor weight = at::randn({c.out, c.in, c.kernel, c.kernel});
        const at::Tensor bias = at::randn({c.out});
        const WeightView view(weight);
        const ConvolutionShape shape{c.kernel, c.stride, c.padding};
        const at::Tensor y = onAnyThreads([&] { return directConvolution(x, view, bias, shape); });
        EXPECT_LE(relativeError(y, at::conv2d(x, weight, bias, c.stride, c.padding)), 1e-5)
            << c.in << ' ' << c.out << ' ' << c.kernel;
        EXPECT_TRUE(directConvolution(x.narrow(0, c.batch - 1, 1), view, bias, shape)
                        .equal(y.narrow(0, c.batch - 1, 1)));
    }
}

TEST(WinogradConvolution, IsThatOfLibTorch) {
    at::manual_seed(5);
    for (const ConvolutionCase& c : std::vector<ConvolutionCase>{{1, 16, 16, 4, 4, 3, 1, 1},
                                                                 {2, 24, 48, 9, 7, 3, 1, 1},
                                                                 {3, 40, 16, 1, 13, 3, 1, 1},
                                                                 {2, 648, 80, 6, 10, 3, 1, 1},
                                                                 {1, 32, 112, 97, 85, 3, 1, 1}}) {
        const at::Tensor x = channelsLast(at::randn({c.batch, c.in, c.height, c.width}));
        const at::Tensor weight = at::randn({c.out, c.in, 3, 3});
        const at::Tensor bias = at::randn({c.out});
        const WeightView view(weight);
        ASSERT_TRUE(suitsWinograd(view));
        const at::Tensor y = onAnyThreads([&] { return winogradConvolution(x, view, bias); });
        const auto whole = [](const at::Tensor& t) { return t.to(at::kDouble); };
        const at::Tensor expected = at::conv2d(whole(x), whole(weight), whole(bias), 1, 1);
        EXPECT_LE(relativeError(y, expected), 3e-5) << c.in << ' ' << c.out;
        EXPECT_TRUE(winogradConvolution(x.narrow(0, c.batch - 1, 1), view, bias)
                        .equal(y.narrow(0, c.batch - 1, 1)));
    }
}

TEST(WinogradConvolution, LeavesOtherShapesToTheDirectOne) {
    EXPECT_FALSE(suitsWinograd(WeightView(at::zeros({16, 32, 1, 1}))));
    EXPECT_FALSE(suitsWinograd(WeightView(at::zeros({20, 32, 3, 3}))));
    EXPECT_FALSE(suitsWinograd(WeightView(at::zeros({16, 4, 3, 3}))));
}

TEST(BlockedAttention, IsTheSoftmaxOfAllScores) {
    at::manual_seed(6);
    struct Case {
        int64_t queries, keys, d;
        bool causal;
    };
    for (const Case& c : {Case{1, 1, 8, false}, Case{100, 77, 40, false}, Case{97, 1100, 20, false},
                          Case{30, 600, 80, false}, Case{700, 700, 24, true}}) {
        // As heads of one row, the way that layers have them.
        const auto split = [&](int64_t rows) {
            return at::randn({2, rows, 3 * c.d}).view({2, rows, 3, c.d}).transpose(1, 2);
        };
        const at::Tensor q = split(c.queries) * 3;
        const at::Tensor k = split(c.keys);
        const at::Tensor v = split(c.keys);
        const at::Tensor y = onAnyThreads([&] { return blockedAttention(q, k, v, c.causal); });
        at::Tensor scores = at::matmul(q.to(at::kDouble), k.to(at::kDouble).transpose(2, 3)) /
                            std::sqrt(static_cast<double>(c.d));
        if (c.causal) {
            const at::Tensor later = at::ones({c.queries, c.keys}, at::kBool).triu(1);
            scores = scores.masked_fill(later, -INFINITY);
        }
        const at::Tensor expected = at::matmul(at::softmax(scores, -1), v.to(at::kDouble));
        EXPECT_LE(relativeError(y, expected), 1e-5) << c.queries << ' ' << c.keys << ' ' << c.d;
        const auto second = [](const at::Tensor& t) { return t.narrow(0, 1, 1); };
        EXPECT_TRUE(blockedAttention(second(q), second(k), second(v), c.causal).equal(second(y)));
    }
}

TEST(BlockedAttention, ScoresMayBeHuge) {
    const at::Tensor q = at::full({1, 1, 3, 8}, 40.0F);
    at::Tensor k = at::full({1, 1, 600, 8}, -40.0F);
    k.select(2, 599).fill_(40.0F);  // seen last, outweighs all before
    const at::Tensor v = at::arange(600, at::kFloat).view({1, 1, 600, 1}).expand({1, 1, 600, 8});
    EXPECT_TRUE(at::allclose(blockedAttention(q, k, v, false), at::full({1, 1, 3, 8}, 599.0F)));
}

}  // namespace
}  // namespace ninefold::nn
