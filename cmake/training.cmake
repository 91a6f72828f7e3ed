# The programs that make the model files; each says in its head what it reads and writes. They share the run-time code.

function(add_maker name)
  add_executable(${name} core/model/${name}.cpp ${ARGN})
  target_link_libraries(${name} PRIVATE core crossread_flags)
endfunction()

add_maker(make_vectors core/model/links.cpp core/model/retrofit.cpp)
add_maker(make_story_rows)
add_maker(make_dump_rows)
add_maker(make_title_rows)
add_maker(fit_likeness core/model/ecbplus.cpp core/model/labelled.cpp core/model/regression.cpp)
target_link_libraries(fit_likeness PRIVATE nlohmann_json::nlohmann_json)
add_maker(make_words)
add_maker(train_tagger core/model/corpus.cpp core/model/crf.cpp core/model/marked_text.cpp core/model/variants.cpp)
add_maker(train_parts core/model/corpus.cpp)
add_maker(make_point_rows)
