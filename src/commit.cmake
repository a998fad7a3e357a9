# Writes OUTPUT, which says which commit SOURCE is, and leaves it alone where it says so already.
# cmake -DGIT=git -DSOURCE=DIRECTORY -DOUTPUT=FILE -P commit.cmake
set(commit "")
# Asking must not get in the way of a git that works in the repository.
set(ENV{GIT_OPTIONAL_LOCKS} 0)
if(GIT)
  # A repository above this one, which it was unpacked in, knows nothing of it.
  execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse --show-cdup
    OUTPUT_VARIABLE up OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
  if(NOT failed AND up STREQUAL "")
    execute_process(COMMAND ${GIT} -C ${SOURCE} describe --always --dirty --abbrev=7 --exclude=*
      OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
if(NOT commit MATCHES "^[0-9a-f]+(-dirty)?$")
  set(commit "unknown")
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "#include \"cli/commit.hpp\"\n\nnamespace iop::cli {\n\nstd::string_view commit() {\n  return \"${commit}\";\n}\n\n}  // namespace iop::cli\n" @ONLY)
