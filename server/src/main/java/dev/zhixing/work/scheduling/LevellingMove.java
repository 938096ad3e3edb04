package dev.zhixing.work.scheduling;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One item that stands elsewhere in a proposal.
 *
 * @param days working days it moves
 * @param reasons why, in sentences
 */
public record LevellingMove(
        UUID itemId,
        String outline,
        @Nullable String code,
        String name,
        LocalDate oldStart,
        LocalDate oldFinish,
        LocalDate newStart,
        LocalDate newFinish,
        int days,
        List<String> reasons) {}
