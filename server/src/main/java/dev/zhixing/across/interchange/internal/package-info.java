/** Reading, matching and keeping of imported files. */
@NullMarked
package dev.zhixing.across.interchange.internal;

import org.jspecify.annotations.NullMarked;
