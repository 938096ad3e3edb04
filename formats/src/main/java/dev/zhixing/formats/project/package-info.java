/**
 * Reads files of project tools (Microsoft Project {@code .mpp} and {@code .xml}) into plain values.
 * Only the two readers of MPXJ that are needed are called, never its universal one.
 */
@NullMarked
package dev.zhixing.formats.project;

import org.jspecify.annotations.NullMarked;
