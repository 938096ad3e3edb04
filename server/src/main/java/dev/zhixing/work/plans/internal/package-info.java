/** Rules, stores and commands of plans. */
@NullMarked
package dev.zhixing.work.plans.internal;

import org.jspecify.annotations.NullMarked;
