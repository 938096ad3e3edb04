/** Proofs about the whole running program: processes are started, loaded and killed. */
@NullMarked
package dev.zhixing.proof;

import org.jspecify.annotations.NullMarked;
