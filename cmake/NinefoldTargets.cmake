# Compiler settings and the two helpers that every folder uses.
set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

# Off for tools that can't read the compiler's own headers, such as clang-tidy beside gcc.
option(NINEFOLD_PCH "Precompile LibTorch's headers" ON)
if(NOT NINEFOLD_PCH)
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Paths count from the clone, so that every clone and build folder shares what is compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    # ccache accepts a precompiled header only when its dependencies are all written down.
    if(NINEFOLD_PCH)
        add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endif()

find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs)
find_package(exiv2 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CLI11 REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

# Debian's LibTorch needs no CUDA logic: link the libraries themselves. A LibTorch 2.x given by
# -DCMAKE_PREFIX_PATH is found by its own package file.
add_library(ninefold_torch INTERFACE)
if(CMAKE_PREFIX_PATH)
    find_package(Torch QUIET)
endif()
if(TORCH_FOUND)
    target_link_libraries(ninefold_torch INTERFACE ${TORCH_LIBRARIES})
    target_include_directories(ninefold_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
    target_compile_options(ninefold_torch INTERFACE ${TORCH_CXX_FLAGS})
else()
    find_library(TORCH_LIB torch REQUIRED)
    find_library(TORCH_CPU_LIB torch_cpu REQUIRED)
    find_library(C10_LIB c10 REQUIRED)
    find_path(TORCH_API_INCLUDE torch/torch.h PATH_SUFFIXES torch/csrc/api/include REQUIRED)
    target_link_libraries(ninefold_torch INTERFACE ${TORCH_LIB} ${TORCH_CPU_LIB} ${C10_LIB})
    target_include_directories(ninefold_torch SYSTEM INTERFACE ${TORCH_API_INCLUDE})
endif()

# The warnings, sanitizers and include root of our own code.
add_library(ninefold_settings INTERFACE)
target_include_directories(ninefold_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(ninefold_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
target_compile_definitions(ninefold_settings INTERFACE NINEFOLD_VERSION="${PROJECT_VERSION}")
if(NINEFOLD_SANITIZE)
    # With sanitizers gcc 12 takes parts of std::regex for uninitialised.
    target_compile_options(ninefold_settings INTERFACE -fsanitize=${NINEFOLD_SANITIZE} -fno-omit-frame-pointer
                                                       $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(ninefold_settings INTERFACE -fsanitize=${NINEFOLD_SANITIZE})
endif()

# Two precompiled headers, one for all that computes with tensors and one for the networks. Each translation unit
# instantiates anew what templates its precompiled header left pending: 2 s of processor time for torch/types.h,
# 5 s with torch::nn's containers, 9 s with all of torch/torch.h. So nobody includes that one.
function(ninefold_precompiled_torch name)
    if(NOT EXISTS ${CMAKE_BINARY_DIR}/${name}.cpp)
        file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
    endif()
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PUBLIC ninefold_torch ninefold_settings)
    target_precompile_headers(${name} PRIVATE ${ARGN})
    # A precompiled header out of another checkout's cache is refused by gcc and then only costs time.
    set_target_properties(${name} PROPERTIES CXX_COMPILER_LAUNCHER "")
endfunction()
ninefold_precompiled_torch(ninefold_tensor_pch <torch/types.h>)
ninefold_precompiled_torch(ninefold_network_pch <torch/nn/modules/container/modulelist.h> <torch/nn/pimpl.h>)

# ninefold_use_torch(target TENSORS|NETWORKS)
function(ninefold_use_torch name kind)
    target_link_libraries(${name} PRIVATE ninefold_torch)
    if(kind STREQUAL NETWORKS)
        target_precompile_headers(${name} REUSE_FROM ninefold_network_pch)
    else()
        target_precompile_headers(${name} REUSE_FROM ninefold_tensor_pch)
    endif()
endfunction()

# ninefold_library(name [TORCH TENSORS|NETWORKS] SOURCES a.cpp… [LINKS targets…] [PRIVATE_LINKS targets…])
function(ninefold_library name)
    cmake_parse_arguments(ARG "" "TORCH" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ninefold_settings ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(ARG_TORCH)
        ninefold_use_torch(${name} ${ARG_TORCH})
    endif()
endfunction()
