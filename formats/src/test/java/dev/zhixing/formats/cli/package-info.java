/** Tests of the programs. */
@NullMarked
package dev.zhixing.formats.cli;

import org.jspecify.annotations.NullMarked;
