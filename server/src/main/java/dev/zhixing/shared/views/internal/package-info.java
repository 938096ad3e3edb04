/** Who may keep, share, see and change views, and where they are stored. */
@NullMarked
package dev.zhixing.shared.views.internal;

import org.jspecify.annotations.NullMarked;
