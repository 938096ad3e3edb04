/** The stream of changes over HTTP. */
@NullMarked
package dev.zhixing.base.live.web;

import org.jspecify.annotations.NullMarked;
