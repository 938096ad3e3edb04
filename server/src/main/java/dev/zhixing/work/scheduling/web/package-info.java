/** Levellings and simulations over HTTP. */
@NullMarked
package dev.zhixing.work.scheduling.web;

import org.jspecify.annotations.NullMarked;
