/** Searching over HTTP. */
@NullMarked
package dev.zhixing.shared.search.web;

import org.jspecify.annotations.NullMarked;
