/** Dashboards and overview pages over HTTP. */
@NullMarked
package dev.zhixing.across.dashboards.web;

import org.jspecify.annotations.NullMarked;
