// SPDX-License-Identifier: Apache-2.0
#include "cmarkmemory.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace Setsquare {

namespace {

// Small enough to lie in the heap: what is given back is used for what is read of the blocks, and not asked of the system once more.
constexpr size_t blockLength = size_t(64) << 10;
constexpr size_t alignment = sizeof(void *); // cmark keeps pointers and integers

// cmark's functions are told nothing but sizes.
thread_local CmarkMemory *current = nullptr;

/** In front of each piece, as cmark does not say how long one is that it makes longer. */
struct alignas(alignment) Header {
    size_t size;
};

size_t aligned(size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

} // namespace

CmarkMemory::CmarkMemory() : m_outer(current)
{
    current = this;
}

CmarkMemory::~CmarkMemory()
{
    current = m_outer;
}

cmark_mem *CmarkMemory::functions()
{
    static cmark_mem functions {take, resize, leave};
    return &functions;
}

void *CmarkMemory::take(size_t count, size_t size)
{
    return current->piece(count * size);
}

void *CmarkMemory::resize(void *memory, size_t size)
{
    const size_t before = memory ? (static_cast<Header *>(memory) - 1)->size : 0;
    if (size <= before || current->grow(memory, size))
        return memory;
    char *piece = current->piece(size);
    if (memory)
        std::memcpy(piece, memory, before);
    return piece;
}

/** Makes the newest piece longer where it is, as cmark mostly does. */
bool CmarkMemory::grow(void *memory, size_t size)
{
    char *piece = static_cast<char *>(memory);
    Header *header = memory ? static_cast<Header *>(memory) - 1 : nullptr;
    const bool fits = header && piece + aligned(header->size) == m_next && aligned(size) <= size_t(m_end - piece);
    if (fits) {
        header->size = size;
        m_next = piece + aligned(size);
    }
    return fits;
}

/** Zeros, as blocks are and no piece is used twice. */
char *CmarkMemory::piece(size_t size)
{
    const size_t whole = sizeof(Header) + aligned(size);
    if (size_t(m_end - m_next) < whole) {
        const size_t length = std::max(blockLength, whole);
        m_blocks.emplace_back(static_cast<char *>(std::calloc(length, 1)));
        m_next = m_blocks.back().get();
        if (!m_next)
            throw std::bad_alloc();
        m_end = m_next + length;
    }
    new (m_next) Header {size};
    char *result = m_next + sizeof(Header);
    m_next += whole;
    return result;
}

} // namespace Setsquare
