package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to do an activity.
 *
 * @param duration periods of work, zero for a milestone
 * @param needs of renewable resources in every period of work, one at most for each resource
 * @param spends what it takes of the budgets (non-renewable resources) once and for all
 */
public record Mode(int duration, List<Need> needs, List<Need> spends) {
    public Mode {
        if (duration < 0) {
            throw new IllegalArgumentException(
                    "Mode.duration (%d) must be 0 or more.".formatted(duration));
        }
        needs = List.copyOf(needs);
        spends = List.copyOf(spends);
        if (needs.stream().map(Need::resource).distinct().count() < needs.size()
                || spends.stream().map(Need::resource).distinct().count() < spends.size()) {
            throw new IllegalArgumentException("A mode names each resource once.");
        }
    }

    /** Takes this many periods and nothing else. */
    public static Mode lasting(int duration) {
        return new Mode(duration, List.of(), List.of());
    }

    /** The same mode that also needs this much of a renewable resource in every period. */
    public Mode needs(int resource, int amount) {
        return new Mode(duration, with(needs, resource, amount), spends);
    }

    /** The same mode that also takes this much of a budget. */
    public Mode spends(int budget, int amount) {
        return new Mode(duration, needs, with(spends, budget, amount));
    }

    private static List<Need> with(List<Need> old, int resource, int amount) {
        List<Need> more = new ArrayList<>(old);
        more.add(new Need(resource, amount));
        return more;
    }
}
