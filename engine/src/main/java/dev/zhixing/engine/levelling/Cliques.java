package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Sets of activities of which no two can go on at the same time. */
final class Cliques {
    private static final int MOST = 30;

    private Cliques() {}

    /** Pairs that exclude each other by what they need or because one waits for the other. */
    static BitSet[] exclusions(Instance in) {
        BitSet[] apart = new BitSet[in.n];
        for (int i = 0; i < in.n; i++) {
            apart[i] = new BitSet(in.n);
        }
        for (int r = 0; r < in.problem.resources().size(); r++) {
            int capacity = in.problem.resources().get(r).capacity().most();
            int[] need = Loads.needs(in, r);
            for (int i = 0; i < in.n; i++) {
                for (int j = 0; j < in.n; j++) {
                    if (i != j && need[i] > 0 && need[j] > 0 && need[i] + need[j] > capacity) {
                        apart[i].set(j);
                    }
                }
            }
        }
        return apart;
    }

    /** Grown greedily from every activity, the longest work first; also along precedences. */
    static List<int[]> of(Instance in) {
        if (in.n > 400 || !in.simpleArcs) {
            return List.of();
        }
        BitSet[] apart = exclusions(in);
        BitSet[] all = new BitSet[in.n];
        for (int k = in.n - 1; k >= 0; k--) {
            int i = in.order[k];
            all[i] = new BitSet(in.n);
            for (int a = in.after.first[i]; a < in.after.first[i + 1]; a++) {
                all[i].set(in.after.other[a]);
                all[i].or(all[in.after.other[a]]);
            }
        }
        for (int i = 0; i < in.n; i++) {
            for (int j = all[i].nextSetBit(0); j >= 0; j = all[i].nextSetBit(j + 1)) {
                apart[i].set(j);
                apart[j].set(i);
            }
        }
        Windows windows = new Windows(in);
        Integer[] longest = new Integer[in.n];
        Arrays.setAll(longest, i -> i);
        Arrays.sort(longest, (a, b) -> windows.duration[b] - windows.duration[a]);
        List<int[]> cliques = new ArrayList<>();
        for (int seed : longest) {
            if (cliques.size() == MOST || windows.duration[seed] == 0) {
                break;
            }
            BitSet open = (BitSet) apart[seed].clone();
            BitSet clique = new BitSet();
            clique.set(seed);
            for (int i : longest) {
                if (open.get(i) && windows.duration[i] > 0) {
                    clique.set(i);
                    open.and(apart[i]);
                }
            }
            cliques.add(clique.stream().toArray());
        }
        return cliques;
    }
}
