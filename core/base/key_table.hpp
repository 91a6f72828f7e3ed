/// @file
/// Values by 32-bit keys that are hashes already: a table that grows with what is put into it, so that the memory is that of
/// the distinct keys and a text's few thousand words stay in the processor's cache. Same content, same answers, on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/hash.hpp"

namespace crossread {

template <class Value>
class KeyTable {
public:
    /// The key's value, made new where there is none. Good until the next call.
    [[nodiscard]] Value& at(std::uint32_t key) {
        if (used_ * 2 >= slots_.size()) grow();
        Slot& slot = slots_[place(key)];
        if (!slot.used) ++used_;
        slot.used = true;
        slot.key = key;
        return slot.value;
    }
    /// A default value where the key has none.
    [[nodiscard]] Value find(std::uint32_t key) const { return slots_.empty() ? Value{} : slots_[place(key)].value; }

private:
    struct Slot {
        Value value{};
        std::uint32_t key = 0;
        bool used = false;
    };

    /// Where the key is, or where it would be put.
    [[nodiscard]] std::size_t place(std::uint32_t key) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = hash_mix(key) & mask;
        while (slots_[at].used && slots_[at].key != key) at = (at + 1) & mask;
        return at;
    }
    void grow() {
        std::vector<Slot> before(slots_.empty() ? 64 : slots_.size() * 2);
        before.swap(slots_);
        for (Slot& slot : before)
            if (slot.used) slots_[place(slot.key)] = std::move(slot);
    }

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
};

}  // namespace crossread
