/** What is to be scheduled: tasks, links, constraints and progress, as immutable values. */
@NullMarked
package dev.zhixing.engine.network;

import org.jspecify.annotations.NullMarked;
