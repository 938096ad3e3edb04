/** Charts in text, random networks and a slow, obvious reference for the engine's tests. */
@NullMarked
package dev.zhixing.engine.testkit;

import org.jspecify.annotations.NullMarked;
