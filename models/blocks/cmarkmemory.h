// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <vector>

namespace Setsquare {

/** Memory for one reading of cmark's, in this thread, which is given back as a whole: cmark takes it in some hundred thousand small pieces,
    and no more of it at the end than on the way. (cmark's own arena is one for all threads.) */
class CmarkMemory
{
public:
    CmarkMemory();
    ~CmarkMemory();
    CmarkMemory(const CmarkMemory &) = delete;
    CmarkMemory &operator=(const CmarkMemory &) = delete;

    /** What cmark is to use. Requires: only while this lives, and is the newest of its thread. */
    static cmark_mem *functions();

private:
    struct Freed {
        void operator()(char *block) const { std::free(block); }
    };

    static void *take(size_t count, size_t size);
    static void *resize(void *memory, size_t size);
    static void leave(void *) {}
    char *piece(size_t size);
    bool grow(void *memory, size_t size);

    CmarkMemory *const m_outer;
    std::vector<std::unique_ptr<char, Freed>> m_blocks;
    char *m_next = nullptr;
    char *m_end = nullptr;
};

} // namespace Setsquare
