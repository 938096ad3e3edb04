/** The neutral exchange model that every format reads into and writes from. */
@NullMarked
package dev.zhixing.formats.model;

import org.jspecify.annotations.NullMarked;
