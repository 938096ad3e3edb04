/**
 * Everything into one file and back: a consistent copy of tables and attachments with checksums.
 */
@NamedInterface("backup")
@NullMarked
package dev.zhixing.base.store.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
