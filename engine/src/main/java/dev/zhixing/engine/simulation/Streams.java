package dev.zhixing.engine.simulation;

/**
 * Random numbers that can be asked for in any order: every task and every risk has a stream of its
 * own, of which sample {@code s} uses number {@code s} (SplitMix64: Steele, Lea and Flood 2014). So
 * results do not depend on threads, and what one task draws does not depend on other tasks.
 */
final class Streams {
    /** What a stream is for. */
    static final int DURATION = 1;

    static final int RISK = 2;
    static final int EFFECT = 3;
    static final int GROUP = 4;

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Streams() {}

    /** The key of a stream. */
    static long key(long seed, int purpose, long id) {
        return mix(mix(mix(seed + STEP) ^ purpose * STEP) + id * 0xD1342543DE82EF95L);
    }

    /** Numbers between 0 and 1, both excluded, for samples from {@code first} on. */
    static void fill(long key, long first, double[] into) {
        long state = key + first * STEP;
        for (int i = 0; i < into.length; i++) {
            state += STEP;
            into[i] = ((mix(state) >>> 12) + 0.5) * 0x1.0p-52;
        }
    }

    private static long mix(long value) {
        long a = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
