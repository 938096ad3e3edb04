/** What failed in the background, over HTTP. */
@NullMarked
package dev.zhixing.base.jobs.web;

import org.jspecify.annotations.NullMarked;
