package dev.zhixing.engine.value;

import java.time.LocalDateTime;

/**
 * A task whose dates differ between two schedules.
 *
 * @param task its id
 * @param startBefore start in the first schedule
 * @param startAfter start in the second one
 * @param finishBefore finish in the first schedule
 * @param finishAfter finish in the second one
 * @param startShift working minutes of the task's present calendar; positive when it starts later
 * @param finishShift likewise for its finish
 * @param cause what set it off
 */
public record Move(
        long task,
        LocalDateTime startBefore,
        LocalDateTime startAfter,
        LocalDateTime finishBefore,
        LocalDateTime finishAfter,
        long startShift,
        long finishShift,
        Cause cause) {}
