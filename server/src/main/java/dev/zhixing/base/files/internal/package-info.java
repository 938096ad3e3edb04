/** Where contents lie and what is known about them. */
@NullMarked
package dev.zhixing.base.files.internal;

import org.jspecify.annotations.NullMarked;
