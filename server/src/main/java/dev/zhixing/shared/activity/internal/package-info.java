/** Rules and stores of trail, comments, links, watching and attachments. */
@NullMarked
package dev.zhixing.shared.activity.internal;

import org.jspecify.annotations.NullMarked;
