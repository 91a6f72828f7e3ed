/// @file
/// Small pieces of memory from lists of their own, one for every size: names, keys and the small tables of an article are asked for and given
/// back a hundred thousand times a second, and the C library's search for a fitting piece is four times the work of taking the first.
///
/// A page of memory holds pieces of one size. What size that is is told by a table of pages, so that whoever gives a piece back need not know
/// it. Pages stay with their size: of all that is read, the pieces of one size that are in use together are never many more than before.
/// The one state in the program that all share, as the C library's own is; there is one thread.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t kStep = 16, kLargest = 128, kPageBits = 14, kPage = std::size_t{1} << kPageBits;

struct Piece {
    Piece* next;
};

constinit std::array<Piece*, kLargest / kStep + 1> free_pieces{};        // by size in steps
constinit std::array<std::uint8_t, (std::uint64_t{1} << 32) / kPage> steps_of_page{};  // 0 where the C library rules

[[noreturn]] void none_left() { std::abort(); }

/// A new page of pieces so large, all but the first of them in the list.
[[gnu::noinline]] void* first_of_page(std::size_t steps) {
    auto* const page = static_cast<std::byte*>(std::aligned_alloc(kPage, kPage));
    if (page == nullptr) none_left();
    steps_of_page[reinterpret_cast<std::uintptr_t>(page) >> kPageBits] = static_cast<std::uint8_t>(steps);
    const std::size_t size = steps * kStep;
    for (std::size_t at = (kPage / size - 1) * size; at > 0; at -= size) {
        auto* const piece = reinterpret_cast<Piece*>(page + at);
        piece->next = free_pieces[steps];
        free_pieces[steps] = piece;
    }
    return page;
}

}  // namespace

void* operator new(std::size_t size) {
    if (size > kLargest) {
        void* const piece = std::malloc(size);
        if (piece == nullptr) none_left();
        return piece;
    }
    const std::size_t steps = size == 0 ? 1 : (size + kStep - 1) / kStep;
    Piece* const piece = free_pieces[steps];
    if (piece == nullptr) return first_of_page(steps);
    free_pieces[steps] = piece->next;
    return piece;
}

void operator delete(void* given) noexcept {
    const std::size_t steps = steps_of_page[reinterpret_cast<std::uintptr_t>(given) >> kPageBits];
    if (steps == 0) return std::free(given);
    auto* const piece = static_cast<Piece*>(given);
    piece->next = free_pieces[steps];
    free_pieces[steps] = piece;
}

void operator delete(void* given, std::size_t) noexcept { operator delete(given); }
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete[](void* given) noexcept { operator delete(given); }
void operator delete[](void* given, std::size_t) noexcept { operator delete(given); }
