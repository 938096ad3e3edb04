package dev.zhixing.work.metrics.analysis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How many come through from stage to stage: 潜在客户 → 意向客户 → 成交客户.
 *
 * @param total last stage in percent of the first; null when nobody entered
 */
public record Funnel(List<Stage> stages, @Nullable BigDecimal total) {

    public Funnel {
        stages = List.copyOf(stages);
    }

    /**
     * @param ofPrevious in percent of the stage before; null for the first and after an empty one
     * @param lost how many did not come through to this stage
     */
    public record Stage(BigDecimal count, @Nullable BigDecimal ofPrevious, BigDecimal lost) {}

    public static Funnel of(List<BigDecimal> counts) {
        var stages = new ArrayList<Stage>();
        for (int at = 0; at < counts.size(); at++) {
            BigDecimal count = counts.get(at);
            BigDecimal before = at == 0 ? null : counts.get(at - 1);
            stages.add(
                    before == null
                            ? new Stage(count, null, BigDecimal.ZERO)
                            : new Stage(
                                    count,
                                    Attainment.share(count, before),
                                    before.subtract(count)));
        }
        return new Funnel(
                stages,
                counts.isEmpty() ? null : Attainment.share(counts.getLast(), counts.getFirst()));
    }
}
