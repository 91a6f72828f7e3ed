/// @file
/// The elements of HTML that matter to reading, and what each does to the text around it.
#pragma once

#include <cstdint>
#include <string_view>

namespace crossread::source {

/// Sorted by name, with `other` for all the rest; the table in html_tags.cpp is in the same order.
enum class Tag : std::uint8_t {
    other,
    a,
    address,
    article,
    aside,
    b,
    base,
    blockquote,
    body,
    br,
    button,
    canvas,
    caption,
    center,
    code,
    col,
    dd,
    del,
    details,
    dialog,
    div,
    dl,
    dt,
    em,
    embed,
    fieldset,
    figcaption,
    figure,
    footer,
    form,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    head,
    header,
    hgroup,
    hr,
    html,
    i,
    iframe,
    img,
    input,
    label,
    legend,
    li,
    link,
    main,
    math,
    menu,
    meta,
    nav,
    noscript,
    object,
    ol,
    optgroup,
    option,
    p,
    picture,
    pre,
    q,
    s,
    script,
    section,
    select,
    small,
    source,
    span,
    strong,
    style,
    sub,
    summary,
    sup,
    svg,
    table,
    tbody,
    td,
    template_,
    textarea,
    tfoot,
    th,
    thead,
    time,
    title,
    tr,
    track,
    u,
    ul,
    video,
    wbr
};
inline constexpr std::size_t kTags = static_cast<std::size_t>(Tag::wbr) + 1;

enum TagTrait : std::uint8_t {
    kVoid = 1,      ///< has no content and no end tag
    kBreaks = 2,    ///< begins and ends a block of text
    kBarrier = 4,   ///< end tags within do not reach beyond it
    kUnseen = 8,    ///< its content is not shown
    kClosesP = 16,  ///< its start ends an open paragraph
};

/// `name` in any case.
[[nodiscard]] Tag tag_of(std::string_view name);
[[nodiscard]] std::uint8_t traits_of(Tag tag);
[[nodiscard]] inline bool has(Tag tag, TagTrait trait) { return (traits_of(tag) & trait) != 0; }
[[nodiscard]] inline int heading_level(Tag tag) {
    return tag >= Tag::h1 && tag <= Tag::h6 ? static_cast<int>(tag) - static_cast<int>(Tag::h1) + 1 : 0;
}

}  // namespace crossread::source
