// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Setsquare::ExitStatus {

inline constexpr int fine = 0;
inline constexpr int no = 1; ///< the answer is no: findings, a closed gate, a refusal
inline constexpr int usage = 2;
inline constexpr int file = 3; ///< a file cannot be read or written

} // namespace Setsquare::ExitStatus
