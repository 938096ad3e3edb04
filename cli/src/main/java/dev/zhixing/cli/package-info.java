/** The command line for people without a server: reads a plan file, schedules it, prints it. */
@NullMarked
package dev.zhixing.cli;

import org.jspecify.annotations.NullMarked;
