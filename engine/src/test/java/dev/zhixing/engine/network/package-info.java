/** Tests of the parts of a network. */
@NullMarked
package dev.zhixing.engine.network;

import org.jspecify.annotations.NullMarked;
