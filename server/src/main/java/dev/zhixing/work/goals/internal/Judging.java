package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.Reason;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How something stands whose progress is known. Late: past due and not reached, or {@link
 * #LATE_FROM} behind even work, or half of what counts below (by weight) is late. At risk: {@link
 * #RISK_FROM} behind, or anything below is late or at risk, or those who do it hardly believe in
 * it. Nothing to judge without progress, date and trouble below.
 *
 * @param reached the figure is at its target
 */
record Judging(
        @Nullable BigDecimal progress,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        boolean reached,
        List<Part> below,
        LocalDate today) {

    static final BigDecimal RISK_FROM = new BigDecimal("0.10");
    static final BigDecimal LATE_FROM = new BigDecimal("0.25");
    private static final int LITTLE_CONFIDENCE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One thing below with its weight. */
    record Part(BigDecimal weight, Evidence evidence) {}

    private record Verdict(GoalHealth health, Reason why) {}

    /** The weighted mean of those that have progress; null when none has. */
    static @Nullable BigDecimal mean(List<Part> parts) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal progress = part.evidence().progress();
            if (progress != null) {
                weights = weights.add(part.weight());
                sum = sum.add(part.weight().multiply(progress));
            }
        }
        return weights.signum() == 0 ? null : sum.divide(weights, MathContext.DECIMAL128);
    }

    static @Nullable BigDecimal clamped(@Nullable BigDecimal attainment) {
        return attainment == null ? null : attainment.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** The progress of even work by the end of today; null without both dates. */
    static @Nullable BigDecimal expected(
            @Nullable LocalDate start, @Nullable LocalDate due, LocalDate today) {
        if (start == null || due == null || due.isBefore(start)) {
            return null;
        }
        long all = ChronoUnit.DAYS.between(start, due) + 1;
        long gone = Math.clamp(ChronoUnit.DAYS.between(start, today) + 1, 0, all);
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
    }

    Evidence evidence(SubjectRef subject, String title, boolean visible, @Nullable Reason settled) {
        return evidence(subject, title, visible, settled, null);
    }

    Evidence evidence(
            SubjectRef subject,
            String title,
            boolean visible,
            @Nullable Reason settled,
            @Nullable Integer confidence) {
        Verdict verdict =
                settled == null ? verdict(confidence) : new Verdict(GoalHealth.NONE, settled);
        return new Evidence(
                subject,
                title,
                visible,
                progress,
                verdict.health(),
                verdict.why(),
                due,
                null,
                settled == null ? causes() : List.of());
    }

    private Verdict verdict(@Nullable Integer confidence) {
        if (reached || (progress != null && progress.compareTo(BigDecimal.ONE) >= 0)) {
            return new Verdict(GoalHealth.ON_TRACK, Reason.of("why.goal.reached"));
        }
        Verdict own = own(confidence);
        Verdict fromBelow = fromBelow();
        if (own.health() == GoalHealth.NONE || fromBelow.health().compareTo(own.health()) < 0) {
            return fromBelow.health() == GoalHealth.NONE ? own : fromBelow;
        }
        return own;
    }

    private Verdict own(@Nullable Integer confidence) {
        if (due != null && due.isBefore(today)) {
            return new Verdict(
                    GoalHealth.LATE,
                    new Reason(
                            "why.goal.over",
                            Map.of(
                                    "due", due.toString(),
                                    "days", String.valueOf(ChronoUnit.DAYS.between(due, today)),
                                    "progress", percent(progress))));
        }
        BigDecimal expected = expected(start, due, today);
        if (progress != null && expected != null) {
            BigDecimal behind = expected.subtract(progress);
            if (behind.compareTo(RISK_FROM) >= 0) {
                return new Verdict(
                        behind.compareTo(LATE_FROM) >= 0 ? GoalHealth.LATE : GoalHealth.AT_RISK,
                        new Reason("why.goal.behind", behindFacts(expected, behind)));
            }
        }
        if (confidence != null && confidence <= LITTLE_CONFIDENCE) {
            return new Verdict(
                    GoalHealth.AT_RISK,
                    new Reason(
                            "why.goal.confidence",
                            Map.of("confidence", String.valueOf(confidence))));
        }
        if (progress == null) {
            return new Verdict(GoalHealth.NONE, Reason.of("why.goal.nothing"));
        }
        return new Verdict(
                GoalHealth.ON_TRACK,
                new Reason("why.goal.onTrack", Map.of("progress", percent(progress))));
    }

    private Map<String, String> behindFacts(BigDecimal expected, BigDecimal behind) {
        var facts = new HashMap<String, String>();
        facts.put("progress", percent(progress));
        facts.put("expected", percent(expected));
        facts.put("behind", percent(behind));
        return facts;
    }

    private Verdict fromBelow() {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal lateWeight = BigDecimal.ZERO;
        int late = 0;
        int risk = 0;
        for (Part part : below) {
            GoalHealth health = part.evidence().health();
            if (health == GoalHealth.NONE) {
                continue;
            }
            all = all.add(part.weight());
            if (health == GoalHealth.LATE) {
                late++;
                lateWeight = lateWeight.add(part.weight());
            } else if (health == GoalHealth.AT_RISK) {
                risk++;
            }
        }
        if (all.signum() == 0) {
            return new Verdict(GoalHealth.NONE, Reason.of("why.goal.nothing"));
        }
        if (late + risk == 0) {
            return new Verdict(
                    GoalHealth.ON_TRACK,
                    progress == null
                            ? Reason.of("why.goal.fine")
                            : new Reason(
                                    "why.goal.onTrack", Map.of("progress", percent(progress))));
        }
        boolean half = lateWeight.multiply(BigDecimal.TWO).compareTo(all) >= 0;
        return new Verdict(
                half ? GoalHealth.LATE : GoalHealth.AT_RISK,
                new Reason(
                        late == 0
                                ? "why.goal.below.risk"
                                : risk == 0 ? "why.goal.below.late" : "why.goal.below",
                        Map.of("late", String.valueOf(late), "risk", String.valueOf(risk))));
    }

    /** The worst first: late before at risk, the heavier first, the least progress first. */
    private List<Evidence> causes() {
        return below.stream()
                .filter(part -> part.evidence().health().isTrouble())
                .sorted(
                        Comparator.comparing((Part part) -> part.evidence().health())
                                .thenComparing(Part::weight, Comparator.reverseOrder())
                                .thenComparing(
                                        part -> part.evidence().progress(),
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(part -> part.evidence().subject().id()))
                .limit(Evidence.MOST_CAUSES)
                .map(Part::evidence)
                .toList();
    }

    /** Whole percent, rounded half up. */
    static String percent(@Nullable BigDecimal share) {
        return share == null
                ? "0"
                : share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).toString();
    }
}
