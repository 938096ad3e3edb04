/** Files that want to do harm, made by code, and the proof that they cannot. */
@NullMarked
package dev.zhixing.formats.hostile;

import org.jspecify.annotations.NullMarked;
