package dev.zhixing.engine.simulation;

/**
 * What to assume about tasks that nobody has estimated: a triangle around their planned duration.
 *
 * @param least percent of the planned duration
 * @param likely percent of the planned duration
 * @param most percent of the planned duration
 */
public record Spread(int least, int likely, int most) {
    /** 90 % / 100 % / 130 %: work slips more easily than it comes early. */
    public static final Spread USUAL = new Spread(90, 100, 130);

    /** As planned. */
    public static final Spread NONE = new Spread(100, 100, 100);

    /**
     * @throws IllegalArgumentException when not 0 ≤ least ≤ likely ≤ most ≤ 10000
     */
    public Spread {
        if (least < 0 || likely < least || most < likely || most > 10_000) {
            throw new IllegalArgumentException(
                    "Spread %d / %d / %d must rise from 0 to at most 10000 percent."
                            .formatted(least, likely, most));
        }
    }

    /** The estimate for a planned duration. */
    Estimate around(long minutes) {
        return least == most
                ? new Estimate.Fixed(part(minutes, least))
                : new Estimate.Triangular(
                        part(minutes, least), part(minutes, likely), part(minutes, most));
    }

    private static long part(long minutes, int percent) {
        return Math.min(Estimate.MOST, Math.floorDiv(minutes * percent + 50, 100L));
    }
}
