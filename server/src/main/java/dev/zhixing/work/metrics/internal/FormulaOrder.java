package dev.zhixing.work.metrics.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Which formulas hang on which, in an order in which they can be worked out. */
final class FormulaOrder {

    private final Map<UUID, Set<UUID>> inputs;

    /**
     * @param inputs what each formula names
     */
    FormulaOrder(Map<UUID, Set<UUID>> inputs) {
        this.inputs = inputs;
    }

    /**
     * The way from a metric back to itself when its formula names these; empty when there is none.
     * The first and the last are the metric.
     */
    List<UUID> loop(UUID metric, Collection<UUID> names) {
        for (UUID name : new TreeSet<>(names)) {
            var path = new ArrayList<UUID>(List.of(metric));
            if (leads(name, metric, path, new HashSet<>())) {
                return path;
            }
        }
        return List.of();
    }

    private boolean leads(UUID from, UUID to, List<UUID> path, Set<UUID> seen) {
        path.add(from);
        if (from.equals(to)) {
            return true;
        }
        if (seen.add(from)) {
            for (UUID next : new TreeSet<>(inputs.getOrDefault(from, Set.of()))) {
                if (leads(next, to, path, seen)) {
                    return true;
                }
            }
        }
        path.removeLast();
        return false;
    }

    /** All formulas that hang on these, each after those it names; equals in the order of ids. */
    List<UUID> after(Collection<UUID> changed) {
        var users = new HashMap<UUID, Set<UUID>>();
        inputs.forEach(
                (metric, names) ->
                        names.forEach(
                                name ->
                                        users.computeIfAbsent(name, _ -> new HashSet<>())
                                                .add(metric)));
        var reached = new HashSet<UUID>();
        var open = new ArrayList<>(changed);
        while (!open.isEmpty()) {
            for (UUID user : users.getOrDefault(open.removeLast(), Set.of())) {
                if (reached.add(user)) {
                    open.add(user);
                }
            }
        }
        var ranks = new HashMap<UUID, Integer>();
        reached.forEach(metric -> rank(metric, reached, ranks));
        return reached.stream()
                .sorted(
                        Comparator.comparing((UUID metric) -> ranks.getOrDefault(metric, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int rank(UUID metric, Set<UUID> reached, Map<UUID, Integer> ranks) {
        Integer known = ranks.get(metric);
        if (known != null) {
            return known;
        }
        ranks.put(metric, 0);
        int rank = 0;
        for (UUID name : inputs.getOrDefault(metric, Set.of())) {
            if (reached.contains(name)) {
                rank = Math.max(rank, rank(name, reached, ranks) + 1);
            }
        }
        ranks.put(metric, rank);
        return rank;
    }
}
