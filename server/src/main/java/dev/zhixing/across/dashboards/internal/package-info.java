/** What may stand on a dashboard, who sees it, and what of many rooms matters most. */
@NullMarked
package dev.zhixing.across.dashboards.internal;

import org.jspecify.annotations.NullMarked;
