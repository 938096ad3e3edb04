/**
 * Reads the project files of PSPLIB, single-mode {@code .sm} and multi-mode {@code .mm}, the
 * standard test problems of project scheduling (Kolisch and Sprecher, European Journal of
 * Operational Research 96, 1996, 205-216).
 */
@NullMarked
package dev.zhixing.formats.psplib;

import org.jspecify.annotations.NullMarked;
