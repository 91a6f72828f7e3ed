#include "source/caption_line.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace crossread::source;

namespace {

bool caption(const std::string& text) { return is_caption(text, key_of(text), look_at(text)); }

}  // namespace

TEST_CASE("a line that ends with who took the picture is a caption") {
    for (const char* const line : {"The noon boat at the slip on Monday. Photo: Lena Moor", "Crews at work below the old bridge (Photo: Lena Moor)", "People wait for the ferry in Carrick [Lena Moor/AFP]",
                                   "Boats in the harbour at first light. Photograph by Lena Moor", "Crews at work on Sunday.Credit...Lena Moor for The Observer", "The mayor on Tuesday | AP"}) {
        INFO(line);
        CHECK(caption(line));
    }
}

TEST_CASE("a credit alone is a caption") {
    for (const char* const line : {"Lena Moor / Getty Images", "Lena Moor/AP", "Courtesy of the harbour office", "Illustration by Lena Moor", "Reuters", "Getty Images"}) {
        INFO(line);
        CHECK(caption(line));
    }
}

TEST_CASE("a line that begins as captions do is one") {
    CHECK(caption("Photo: the lighthouse in 1931"));
    CHECK(caption("Image caption Divers look for the gate"));
    CHECK(caption("File photo of the ferry at the quay"));
}

TEST_CASE("sentences that speak of pictures, agencies or shares are no captions") {
    for (const char* const line : {"The photo hung above the bar for thirty years, and nobody knew who had taken it.", "Reuters reported on Monday that the talks had failed.",
                                   "He was paid 50/50 with his brother, as they had agreed on the quay.", "The picture of the harbour is mixed: fewer boats, more fish.", "Who took the boat?"}) {
        INFO(line);
        CHECK_FALSE(caption(line));
    }
}

TEST_CASE("a paragraph is no caption, whatever it ends with") {
    std::string paragraph = "The harbour office said";
    for (int i = 0; i < 12; ++i) paragraph += " that the boats would sail again on Monday";
    CHECK_FALSE(caption(paragraph + " (Photo: Lena Moor)"));
    CHECK_FALSE(caption(""));
}
