/** Who is told what, and what waits in the inbox. */
@NullMarked
package dev.zhixing.shared.notices.internal;

import org.jspecify.annotations.NullMarked;
