/** Tests of the command line. */
@NullMarked
package dev.zhixing.cli;

import org.jspecify.annotations.NullMarked;
