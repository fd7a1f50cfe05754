/** How the path of a file of C or one of its relatives is told from a host with its port, and from a sentence. Each has one group. */

export const drive = String.raw`(?:[A-Za-z]:(?=[\\/]))?`;
/** So that neither a host with its port nor a sentence is a file. */
const extensions =
  'c|cc|cpp|cxx|c\\+\\+|cp|C|h|hh|hpp|hxx|h\\+\\+|H|ipp|inl|inc|tcc|txx|tpp|ii?|ixx|cppm|m|mm|cu|cuh|cl|hip|S|s|asm|sx|nasm|y|yy|ypp|l|ll|lex|' +
  'f|for|ftn|fpp|f77|f90|f95|f03|f08|F|F90|F95|F03|F08|adb|ads|d|di|vala|vapi|zig|metal|glsl|hlsl|vert|frag|comp|sv|v|vh|vhdl?|pyx|pxd|ino|pde|def|ld|rc|td|bc|idl|mc|hlsli';
/** A header of the standard library, such as `/usr/include/c++/12/vector`, has no extension. */
export const source = `((?:${drive}(?![[#|(*]|\\d+\\.\\d+ )[^\\s:][^:]*(?:\\.(?:${extensions})|/[^:./]{1,60}))|<[a-z][^<>:]{1,40}>)`;
/** The same in front of a bracket. */
export const bracketed = `(${drive}(?![[#|(*]|\\d+\\.\\d+ )[^\\s:][^:]*\\.(?:${extensions}))`;
