package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricsProblem;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A member as somebody wants it.
 *
 * @param id of one that is there already; null for a new one
 * @param weight 0 or more; null is 1
 */
public record MemberDraft(@Nullable UUID id, @Nullable String name, @Nullable BigDecimal weight) {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 120;

    static List<BreakdownMember> checked(
            MetricCard card, List<MemberDraft> drafts, List<BreakdownMember> present) {
        var breaches = new ArrayList<Breach>();
        if (drafts.size() > MOST) {
            throw new Refused(MetricsProblem.TOO_MANY_MEMBERS, Map.of("most", MOST));
        }
        if (!drafts.isEmpty() && card.breakdown() == null) {
            breaches.add(new Breach("breakdown", MetricsProblem.BREAKDOWN_MISSING));
        }
        if (!drafts.isEmpty() && card.expression() != null) {
            breaches.add(new Breach("members", MetricsProblem.FORMULA_WITH_MEMBERS));
        }
        var names = new HashSet<String>();
        var members = new ArrayList<BreakdownMember>();
        var free = new ArrayList<>(present);
        for (int at = 0; at < drafts.size(); at++) {
            MemberDraft draft = drafts.get(at);
            String path = "members[" + at + "]";
            if (draft == null) {
                breaches.add(new Breach(path, MetricsProblem.MISSING));
                continue;
            }
            String name = draft.name() == null ? "" : draft.name().strip();
            BigDecimal weight = Objects.requireNonNullElse(draft.weight(), BigDecimal.ONE);
            if (name.isEmpty()) {
                breaches.add(new Breach(path + ".name", MetricsProblem.MISSING));
            } else if (name.length() > LONGEST_NAME) {
                breaches.add(
                        new Breach(
                                path + ".name",
                                MetricsProblem.TEXT_TOO_LONG,
                                Map.of("limit", LONGEST_NAME)));
            } else if (!names.add(name)) {
                breaches.add(
                        new Breach(
                                path + ".name", MetricsProblem.MEMBER_TWICE, Map.of("name", name)));
            }
            if (!CardRules.isInRange(weight) || weight.signum() < 0) {
                breaches.add(new Breach(path + ".weight", MetricsProblem.NUMBER_RANGE));
            }
            members.add(
                    new BreakdownMember(
                            id(draft, name, free), card.id().value(), name, weight, true));
        }
        Refused.ifAny(breaches);
        return members;
    }

    /** One that was taken out comes back under its name with its readings. */
    private static UUID id(MemberDraft draft, String name, List<BreakdownMember> free) {
        var known =
                free.stream()
                        .filter(one -> one.id().equals(draft.id()))
                        .findFirst()
                        .or(() -> free.stream().filter(one -> one.name().equals(name)).findFirst());
        known.ifPresent(free::remove);
        return known.map(BreakdownMember::id).orElseGet(UUID::randomUUID);
    }
}
