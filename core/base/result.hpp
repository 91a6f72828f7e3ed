/// @file
/// Result and Error: failure as a value. No exception crosses a room; the wasm build has none at all.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace crossread {

/// Why an input could not be read at all. `code` is stable and lower_snake; `message` is for a person.
struct Error {
    std::string code;
    std::string message;
};

/// Either a value or an Error.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] T& value() & { return assert(ok()), *std::get_if<0>(&state_); }
    [[nodiscard]] const T& value() const& { return assert(ok()), *std::get_if<0>(&state_); }
    [[nodiscard]] T&& value() && { return assert(ok()), std::move(*std::get_if<0>(&state_)); }

    /// Only when not ok().
    [[nodiscard]] const Error& error() const { return assert(!ok()), *std::get_if<1>(&state_); }

private:
    std::variant<T, Error> state_;
};

}  // namespace crossread
