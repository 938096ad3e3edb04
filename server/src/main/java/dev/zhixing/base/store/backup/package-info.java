/**
 * Everything into one file and back: a consistent copy of tables and attachments with checksums.
 */
@NullMarked
package dev.zhixing.base.store.backup;

import org.jspecify.annotations.NullMarked;
