package dev.zhixing.engine.levelling.plan;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One task that stands elsewhere after levelling.
 *
 * @param task its id
 * @param oldStart before
 * @param oldFinish before
 * @param newStart after
 * @param newFinish after
 * @param reasons why; never empty
 */
public record LevelledMove(
        long task,
        LocalDateTime oldStart,
        LocalDateTime oldFinish,
        LocalDateTime newStart,
        LocalDateTime newFinish,
        List<LevellingReason> reasons) {
    public LevelledMove {
        reasons = List.copyOf(reasons);
    }
}
