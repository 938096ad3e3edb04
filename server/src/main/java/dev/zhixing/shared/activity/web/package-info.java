/** History, comments, links, attachments and the trail over HTTP. */
@NullMarked
package dev.zhixing.shared.activity.web;

import org.jspecify.annotations.NullMarked;
