package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Columns of a {@link TaskTable} with the entries at some places put in anew. */
final class Patch {
    private Patch() {}

    /** The old array, or a copy with the fresh entries when one of them differs. */
    static long[] merged(long[] old, long[] fresh, int[] at) {
        long[] copy = old;
        for (int k = 0; k < at.length; k++) {
            if (old[at[k]] != fresh[k]) {
                copy = copy == old ? old.clone() : copy;
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
    }

    static byte[] merged(byte[] old, byte[] fresh, int[] at) {
        byte[] copy = old;
        for (int k = 0; k < at.length; k++) {
            if (old[at[k]] != fresh[k]) {
                copy = copy == old ? old.clone() : copy;
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
    }

    static WorkCalendar[] merged(WorkCalendar[] old, WorkCalendar[] fresh, int[] at) {
        WorkCalendar[] copy = old;
        for (int k = 0; k < at.length; k++) {
            if (old[at[k]] != fresh[k]) {
                copy = copy == old ? old.clone() : copy;
                copy[at[k]] = fresh[k];
            }
        }
        return copy;
    }

    /** Both may be shorter than their tables or missing: what is not there is null. */
    static @Nullable Extra @Nullable [] merged(
            @Nullable Extra @Nullable [] old, @Nullable Extra @Nullable [] fresh, int[] at) {
        @Nullable Extra[] copy = old;
        for (int k = 0; k < at.length; k++) {
            Extra now = fresh == null || k >= fresh.length ? null : fresh[k];
            Extra was = old == null || at[k] >= old.length ? null : old[at[k]];
            if (now == was) {
                continue;
            }
            if (copy == null) {
                copy = new @Nullable Extra[at[k] + 1];
            } else if (copy == old || at[k] >= copy.length) {
                copy = Arrays.copyOf(copy, Math.max(copy.length, at[k] + 1));
            }
            copy[at[k]] = now;
        }
        return copy;
    }
}
