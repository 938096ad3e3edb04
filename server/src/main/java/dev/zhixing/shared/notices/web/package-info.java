/** The inbox over HTTP. */
@NullMarked
package dev.zhixing.shared.notices.web;

import org.jspecify.annotations.NullMarked;
