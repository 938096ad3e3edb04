package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All resources of a problem and their images, for the bounds. */
final class Loads {
    private static final int MOST_IMAGES = 12;

    private Loads() {}

    /** What each activity needs at least in every period of its work, whatever its mode. */
    static List<Load> of(Instance in) {
        List<Load> loads = new ArrayList<>();
        List<Resource> resources = in.problem.resources();
        for (int r = 0; r < resources.size(); r++) {
            int capacity = resources.get(r).capacity().most();
            Load load = new Load(needs(in, r), capacity);
            // The square of a large capacity does not fit; such resources have no use for images.
            if (capacity == 0 || capacity > 100_000) {
                continue;
            }
            add(loads, load);
            images(loads, load);
        }
        for (int[] clique : Cliques.of(in)) {
            int[] need = new int[in.n];
            Arrays.stream(clique).forEach(i -> need[i] = 1);
            add(loads, new Load(need, 1));
        }
        return loads;
    }

    private static void images(List<Load> loads, Load load) {
        int[] sizes =
                Arrays.stream(load.need())
                        .filter(x -> x > 1 && x <= load.capacity() / 2)
                        .distinct()
                        .sorted()
                        .limit(MOST_IMAGES)
                        .toArray();
        for (int size : sizes) {
            add(loads, load.without(size));
        }
        for (int k = 1; k <= 5; k++) {
            add(loads, load.counting(k));
        }
    }

    private static void add(List<Load> loads, Load load) {
        boolean known =
                loads.stream()
                        .anyMatch(
                                l ->
                                        l.capacity() == load.capacity()
                                                && Arrays.equals(l.need(), load.need()));
        if (load.isUseful() && !known) {
            loads.add(load);
        }
    }

    static int[] needs(Instance in, int resource) {
        int[] needs = new int[in.n];
        for (int i = 0; i < in.n; i++) {
            Activity activity = in.problem.activities().get(i);
            // Fixed work may need more than there is; then nothing can be learned from it.
            int least = activity.fixed().isPresent() ? 0 : Integer.MAX_VALUE;
            for (int m = 0; m < activity.modes().size() && least > 0; m++) {
                if (in.isPossible(in.firstMode[i] + m)) {
                    least = Math.min(least, amount(activity.modes().get(m), resource));
                }
            }
            needs[i] = least == Integer.MAX_VALUE ? 0 : least;
        }
        return needs;
    }

    private static int amount(Mode mode, int resource) {
        if (mode.duration() == 0) {
            return 0;
        }
        return mode.needs().stream()
                .filter(n -> n.resource() == resource)
                .mapToInt(Need::amount)
                .findAny()
                .orElse(0);
    }
}
