package dev.zhixing.engine.simulation;

import java.util.Arrays;
import java.util.List;

/** Draws the samples of one block of {@link #LANES} at a time; one for each thread. */
final class Draws {
    /** Samples worked on side by side; a risk's happening is one bit each. */
    static final int LANES = 64;

    private final Chances chances;
    private final long[] durationKey;
    private final long[] riskKey;

    /** In which lanes of the block each risk happens. */
    final long[] happens;

    private final double[][] common;
    private final double[] values = new double[LANES];
    private final double[] extra = new double[LANES];
    private long first;

    Draws(Chances chances) {
        this.chances = chances;
        int n = chances.planned.length;
        durationKey = new long[n];
        for (int i = 0; i < n; i++) {
            long id = chances.network.tasks().get(i).id();
            durationKey[i] = Streams.key(chances.seed, Streams.DURATION, id);
        }
        riskKey = new long[chances.risks.size()];
        for (int r = 0; r < riskKey.length; r++) {
            riskKey[r] = Streams.key(chances.seed, Streams.RISK, chances.risks.get(r).id());
        }
        happens = new long[riskKey.length];
        common = new double[chances.groups][LANES];
    }

    /** Turns to another block. */
    void begin(long block) {
        first = block * LANES;
        for (int r = 0; r < happens.length; r++) {
            Streams.fill(riskKey[r], first, values);
            double probability = chances.risks.get(r).probability();
            happens[r] = 0;
            for (int lane = 0; lane < LANES; lane++) {
                happens[r] |= values[lane] < probability ? 1L << lane : 0;
            }
        }
        for (int g = 0; g < common.length; g++) {
            Streams.fill(Streams.key(chances.seed, Streams.GROUP, g), first, common[g]);
            for (int lane = 0; lane < LANES; lane++) {
                common[g][lane] = Normal.quantile(common[g][lane]);
            }
        }
    }

    /** Fills in the minutes still to do of a task, a lane each, from a place on. */
    void minutes(int i, int[] into, int at) {
        Sampler sampler = chances.sampler[i];
        if (sampler == null) {
            Arrays.fill(values, chances.certain[i]);
        } else {
            Streams.fill(durationKey[i], first, values);
            Chances.Tie tie = chances.tie[i];
            if (tie != null) {
                pull(tie);
            }
            sampler.replace(values);
            double scale = chances.scale[i];
            if (scale != 1) {
                for (int lane = 0; lane < LANES; lane++) {
                    values[lane] *= scale;
                }
            }
        }
        List<Chances.Strike> strikes = happens.length == 0 ? null : chances.strikes.get(i);
        if (strikes != null) {
            strike(strikes);
        }
        for (int lane = 0; lane < LANES; lane++) {
            into[at + lane] = (int) (Math.min(values[lane], Estimate.MOST) + 0.5);
        }
    }

    private void pull(Chances.Tie tie) {
        double[] factor = common[tie.group()];
        for (int lane = 0; lane < LANES; lane++) {
            double own = Normal.quantile(values[lane]);
            values[lane] = Normal.share(tie.common() * factor[lane] + tie.own() * own);
        }
    }

    private void strike(List<Chances.Strike> strikes) {
        for (Chances.Strike strike : strikes) {
            for (long left = happens[strike.risk()]; left != 0; left &= left - 1) {
                values[Long.numberOfTrailingZeros(left)] *= strike.factor();
            }
        }
        for (Chances.Strike strike : strikes) {
            Sampler sampler = strike.extra();
            Arrays.fill(extra, strike.minutes());
            if (sampler != null && happens[strike.risk()] != 0) {
                Streams.fill(strike.key(), first, extra);
                sampler.replace(extra);
            }
            for (long left = happens[strike.risk()]; left != 0; left &= left - 1) {
                int lane = Long.numberOfTrailingZeros(left);
                values[lane] += extra[lane];
            }
        }
    }
}
