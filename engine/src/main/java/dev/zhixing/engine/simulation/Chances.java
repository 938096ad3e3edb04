package dev.zhixing.engine.simulation;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The uncertainties and risks of a run by task index, made ready for drawing. */
final class Chances {
    /** One effect of a risk on a task. */
    record Strike(int risk, double factor, double minutes, @Nullable Sampler extra, long key) {}

    /** How a group's members hang together: the share of the common and of the own part. */
    record Tie(int group, double common, double own) {}

    final Network network;
    final long seed;
    final List<Risk> risks;
    final int groups;

    /** Planned minutes still to do, and what a sampled duration is multiplied by to give them. */
    final long[] planned;

    final double[] scale;

    /** Null for a duration that is certain, which then is {@link #certain}. */
    final @Nullable Sampler[] sampler;

    final double[] certain;
    final @Nullable Tie[] tie;
    final Map<Integer, List<Strike>> strikes = new HashMap<>();

    private final boolean[] varies;

    /** Number of tasks that got the spread for all others. */
    int assumed;

    Chances(Network network, Uncertainties uncertainties, List<Risk> risks, long seed) {
        this.network = network;
        this.seed = seed;
        this.risks = List.copyOf(risks);
        this.groups = uncertainties.groups().size();
        int n = network.tasks().size();
        planned = new long[n];
        scale = new double[n];
        sampler = new Sampler[n];
        certain = new double[n];
        tie = new Tie[n];
        varies = new boolean[n];
        check(uncertainties);
        boolean[] fixed = fixed(network);
        for (int i = 0; i < n; i++) {
            estimate(i, uncertainties, fixed[i]);
        }
        for (int g = 0; g < groups; g++) {
            Group group = uncertainties.groups().get(g);
            double common = Math.sqrt(group.correlation());
            Tie one = new Tie(g, common, Math.sqrt(1 - group.correlation()));
            group.tasks().forEach(id -> tie[network.indexOf(id)] = one);
        }
        for (int r = 0; r < this.risks.size(); r++) {
            for (int e = 0; e < this.risks.get(r).effects().size(); e++) {
                strike(r, e, fixed);
            }
        }
    }

    private void check(Uncertainties uncertainties) {
        Set<Long> unknown = new HashSet<>(uncertainties.estimates().keySet());
        uncertainties.groups().forEach(group -> unknown.addAll(group.tasks()));
        Set<Long> seen = new HashSet<>();
        for (Risk risk : risks) {
            risk.effects().forEach(effect -> unknown.add(effect.task()));
            if (!seen.add(risk.id())) {
                throw new IllegalArgumentException("Risk %d appears twice.".formatted(risk.id()));
            }
        }
        unknown.removeIf(network::contains);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The network has no task %s.".formatted(unknown.stream().sorted().toList()));
        }
    }

    /** Tasks whose dates do not come from a duration. */
    private static boolean[] fixed(Network network) {
        int n = network.tasks().size();
        boolean[] fixed = new boolean[n];
        for (int i = 0; i < n; i++) {
            Task task = network.tasks().get(i);
            fixed[i] |=
                    task.progress().isFinished()
                            || (task.pin().isPresent() && !task.progress().isStarted());
            for (int at = i; at >= 0; at = network.parentIndex(at)) {
                fixed[i] |= !network.tasks().get(at).isActive();
                if (at != i) {
                    fixed[at] = true;
                }
            }
        }
        return fixed;
    }

    private void estimate(int i, Uncertainties uncertainties, boolean fixed) {
        Task task = network.tasks().get(i);
        long whole = task.duration().minutes();
        planned[i] = task.progress().remaining().orElse(whole);
        scale[i] = whole == 0 ? 0 : (double) planned[i] / whole;
        certain[i] = planned[i];
        if (fixed) {
            return;
        }
        Estimate estimate = uncertainties.estimates().get(task.id());
        if (estimate == null) {
            estimate = uncertainties.otherwise().around(whole);
            assumed += whole > 0 ? 1 : 0;
        }
        boolean started = task.progress().isStarted();
        if (!started) {
            scale[i] = 1;
        } else if (scale[i] == 0) {
            return;
        }
        sampler[i] = Sampler.of(estimate);
        varies[i] = sampler[i] != null;
        certain[i] = Sampler.certain(estimate) * scale[i];
    }

    private void strike(int r, int e, boolean[] fixed) {
        Risk risk = risks.get(r);
        Risk.Effect effect = risk.effects().get(e);
        int i = network.indexOf(effect.task());
        if (fixed[i]) {
            return;
        }
        Strike strike =
                switch (effect) {
                    case Risk.Stretch stretch -> new Strike(r, stretch.factor(), 0, null, 0);
                    case Risk.Delay delay ->
                            new Strike(
                                    r,
                                    1,
                                    Sampler.certain(delay.extra()),
                                    Sampler.of(delay.extra()),
                                    Streams.key(seed, Streams.EFFECT, risk.id() * 31 + e));
                };
        varies[i] = true;
        strikes.computeIfAbsent(i, any -> new ArrayList<>()).add(strike);
    }

    /** True when the task takes equally long in every sample. */
    boolean isCertain(int i) {
        return !varies[i];
    }
}
