package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricsProblem;

import java.util.Map;

/** What is said of a period that cannot be read. */
final class Periods {

    private Periods() {}

    static Breach unreadable(String path, String text, Frequency frequency) {
        return new Breach(
                path,
                MetricsProblem.PERIOD_UNREADABLE,
                Map.of("text", text, "example", example(frequency)));
    }

    static String example(Frequency frequency) {
        return switch (frequency) {
            case DAY -> "2026-09-07";
            case WEEK -> "2026-W37";
            case MONTH -> "2026-09";
            case QUARTER -> "2026-Q3";
            case HALF -> "2026-H2";
            case YEAR -> "2026";
        };
    }
}
