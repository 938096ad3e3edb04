/** Saved views over HTTP. */
@NullMarked
package dev.zhixing.shared.views.web;

import org.jspecify.annotations.NullMarked;
