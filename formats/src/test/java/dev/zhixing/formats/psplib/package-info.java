/** What is read from PSPLIB files, and what is refused. */
@NullMarked
package dev.zhixing.formats.psplib;

import org.jspecify.annotations.NullMarked;
