/// @file
/// The lines of the Markdown report as they are written down. Internal to the report room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace crossread::report {

class Lines {
public:
    void line(std::string_view text) { out_ += text, out_ += '\n'; }
    /// An empty line, where there is none.
    void gap() {
        if (!out_.ends_with("\n\n")) out_ += '\n';
    }
    void heading(std::string_view text) { paragraph("## " + std::string(text)); }
    void paragraph(std::string_view text) { gap(), line(text), gap(); }
    /// The last item of a list that was cut.
    void more(std::size_t all, std::size_t shown, std::string_view what = "") {
        if (all > shown) line("- … and " + std::to_string(all - shown) + " more" + std::string(what));
    }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace crossread::report
