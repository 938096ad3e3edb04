/** Programs of their own: the child process that reads one file, and the dry run of an import. */
@NullMarked
package dev.zhixing.formats.cli;

import org.jspecify.annotations.NullMarked;
