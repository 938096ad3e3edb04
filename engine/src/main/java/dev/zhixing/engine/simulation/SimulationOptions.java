package dev.zhixing.engine.simulation;

/**
 * How to simulate. The same seed gives the same result whatever the number of threads.
 *
 * @param samples how often the plan is played, 1 to 10 million
 * @param seed any number
 * @param threads 1 to 256
 */
public record SimulationOptions(int samples, long seed, int threads) {
    /**
     * @throws IllegalArgumentException when out of range
     */
    public SimulationOptions {
        if (samples < 1 || samples > 10_000_000 || threads < 1 || threads > 256) {
            throw new IllegalArgumentException(
                    "SimulationOptions: samples (%d) must be 1 to 10000000, threads (%d) 1 to 256."
                            .formatted(samples, threads));
        }
    }

    /** So many samples with seed 1, on all processors. */
    public static SimulationOptions of(int samples) {
        return new SimulationOptions(
                samples, 1, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 256));
    }
}
