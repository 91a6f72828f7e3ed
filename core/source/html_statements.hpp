/// @file
/// What a page of HTML says about itself, gathered while it is read: <meta>, <link>, itemprop, <time>, and the words of elements
/// whose class or rel says author or date. Internal to the source room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_page.hpp"
#include "source/html_scanner.hpp"

namespace crossread::source {

/// The value of a tag's attribute, as it is written in the page; empty where there is none. `name` in lower case.
[[nodiscard]] std::string_view attribute(std::string_view page, const HtmlToken& token, std::string_view name);

class HtmlStatements {
public:
    /// Where something is said.
    struct Standing {
        std::uint32_t unit = 0;     ///< how many units stand before it
        std::uint32_t within = 0;   ///< Within bits around it
        std::uint32_t hints = 0;    ///< far hints around it
        std::size_t depth = 0;      ///< how many elements are open, the one that says it among them
    };

    explicit HtmlStatements(std::string_view page) : page_(page) {}

    void title(const HtmlToken& words, Standing at);
    void meta(const HtmlToken& tag, Standing at);
    void link(const HtmlToken& tag, Standing at);
    /// An element that has just been opened; `hints` of its own class and id.
    void element(Tag tag, std::uint32_t hints, const HtmlToken& token, Standing at);
    /// Shown words, part of whatever is being gathered.
    void words(std::string_view shown, Span source);
    /// The element at this depth is closed: what was gathered in it is said.
    void close(std::size_t depth);

    [[nodiscard]] std::vector<HtmlStatement> take() { return std::move(said_); }

private:
    /// What is gathered while an element is open whose words say something about the page.
    struct Capture {
        std::string name, value;
        Span source;
        Standing at;
    };

    void state(std::string name, std::string_view value, Span source, Standing at);
    void state_attribute(std::string name, std::string_view raw, Standing at);
    void property(std::string name, const HtmlToken& token, Standing at);
    void capture(std::string name, Standing at);

    std::string_view page_;
    std::vector<HtmlStatement> said_;
    std::vector<Capture> captures_;
    std::string decoded_;
};

}  // namespace crossread::source
