/** Monte Carlo: how sure the dates are when durations are uncertain and risks may strike. */
@NullMarked
package dev.zhixing.engine.simulation;

import org.jspecify.annotations.NullMarked;
