/** Goals over HTTP. */
@NullMarked
package dev.zhixing.work.goals.web;

import org.jspecify.annotations.NullMarked;
