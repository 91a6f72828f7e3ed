# crossread-core.mjs and crossread-core.wasm: the core with its bindings. web/build.mjs makes dist/ of them.

# Link-time optimisation sees through the borders of rooms; -O3 because people wait for the analysis, and most of the
# bytes are model files, which no flag makes smaller.
# Every browser that knows SIMD knows the other two, and they make the code smaller.
set(wasm_features -msimd128 -msign-ext -mnontrapping-fptoint)
target_compile_options(core PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-O3 -flto ${wasm_features}>)

# Except where the code is wide and the words are few: comparison of the few sentences that meet, reports. Later options win.
file(GLOB wide_files ${CMAKE_SOURCE_DIR}/core/report/*.cpp ${CMAKE_SOURCE_DIR}/core/compare/*.cpp)
# What every value of the JSON goes through, all the same, is compiled for speed.
list(REMOVE_ITEM wide_files ${CMAKE_SOURCE_DIR}/core/report/article_writer.cpp ${CMAKE_SOURCE_DIR}/core/report/json_text.cpp)
set_source_files_properties(${wide_files} PROPERTIES COMPILE_OPTIONS -Os)
# What is reached once in an article, or in few, is as small as can be; of comparison all that looks at what already met.
file(GLOB rare_files ${CMAKE_SOURCE_DIR}/core/compare/*.cpp)
foreach(file align likeness matcher measures pairing proposals statement vocabulary words)  # these look for what may meet
  list(REMOVE_ITEM rare_files ${CMAKE_SOURCE_DIR}/core/compare/${file}.cpp)
endforeach()
foreach(part report/markdown report/correction_json report/source_reader source/encoding source/json source/markdown_marks
        source/mhtml source/mojibake source/sniff)
  file(GLOB files ${CMAKE_SOURCE_DIR}/core/${part}*.cpp)
  list(APPEND rare_files ${files})
endforeach()
set_source_files_properties(${rare_files} PROPERTIES COMPILE_OPTIONS -Oz)

# The two models that packing makes half as large (core/model/packed.hpp). What it saves, the code of pages, names and facts
# takes: compiled for speed it is a sixth faster, and a fifth of a megabyte larger.
find_program(NODE NAMES node nodejs REQUIRED)
set(pack ${CMAKE_SOURCE_DIR}/core/model/pack.mjs)
set(packed_models)
foreach(model parts tagger)
  set(file ${CMAKE_SOURCE_DIR}/core/model/${model}.bin)
  set(packed ${CMAKE_BINARY_DIR}/model/${model}.packed)
  add_custom_command(OUTPUT ${packed} COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/model
    COMMAND ${NODE} ${pack} ${file} ${packed} DEPENDS ${file} ${pack} VERBATIM)
  list(APPEND packed_models ${packed})
endforeach()
set_property(SOURCE core/model/blobs.S APPEND PROPERTY OBJECT_DEPENDS ${packed_models})
set_property(SOURCE core/model/blobs.S APPEND_STRING PROPERTY COMPILE_OPTIONS ";-I${CMAKE_BINARY_DIR}/model")

add_executable(crossread-core web/bindings.cpp web/heap.cpp web/memory.cpp)
set_source_files_properties(web/memory.cpp PROPERTIES COMPILE_OPTIONS "-fno-lto;-fno-builtin")
set_source_files_properties(web/heap.cpp PROPERTIES COMPILE_OPTIONS -fno-lto)  # drawn into each that asks for memory it took 128 KB
set_target_properties(crossread-core PROPERTIES SUFFIX .mjs)
target_link_libraries(crossread-core PRIVATE core crossread_flags)
target_compile_options(crossread-core PRIVATE -O3 -flto ${wasm_features})
target_link_options(crossread-core PRIVATE
  -O3 -flto
  -fno-exceptions                 # the core has none, and their tables would weigh
  -lembind                        # strings over the border, handled by well-worn code
  -sDYNAMIC_EXECUTION=0           # no `new Function`: the page's policy forbids it
  -sFILESYSTEM=0                  # nothing is read from or written to disk
  -sMODULARIZE=1 -sEXPORT_ES6=1   # a factory; esbuild bundles it into every artefact
  -sENVIRONMENT=web,worker        # loading is ours (web/api), so Node needs nothing of the glue's own
  -sALLOW_MEMORY_GROWTH=1         # a long article needs what it needs
  -sINITIAL_MEMORY=33554432       # 32 MB holds the models and a usual comparison without growing
  -sMEMORY_GROWTH_GEOMETRIC_STEP=0.02  # by a fiftieth at a time: it never shrinks, and the usual fifth is more than a long article needs
  -sTOTAL_STACK=1048576           # bounded recursion only, but regions of arrays on the stack are wide
  -sASSERTIONS=0
  # A function with one caller becomes part of it only if it is small: all of `read` in one function of 190 KB was too much for
  # the engines' register allocators, and a tenth slower. Of those with more callers the smallest do: the usual bound of 20 made
  # the code 55 KB larger and no faster, none at all a third slower.
  -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=200,--flexible-inline-max-function-size=14
  -sMALLOC=dlmalloc               # many small strings: faster than emmalloc by a third here
  --no-entry)                     # there is no main
