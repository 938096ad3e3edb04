/** How text is cut into tokens, stored, found and ranked. */
@NullMarked
package dev.zhixing.shared.search.internal;

import org.jspecify.annotations.NullMarked;
