// SPDX-License-Identifier: MIT
// A library needs one source; what it holds are the texts.
