package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.EvidenceSource;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.Reason;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Sentence;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What plans and their items say about the goals they serve. */
@Component
class PlanEvidence implements EvidenceSource {

    private static final String PLAN_KIND = "plan";
    private static final String ITEM_KIND = "item";
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final DSLContext sql;
    private final PlanRights rights;
    private final LightCounts counts;
    private final ItemEvidence items;
    private final ItemHolders holders;
    private final OrganisationTime time;

    PlanEvidence(
            DSLContext sql,
            PlanRights rights,
            LightCounts counts,
            ItemEvidence items,
            ItemHolders holders,
            OrganisationTime time) {
        this.sql = sql;
        this.rights = rights;
        this.counts = counts;
        this.items = items;
        this.holders = holders;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PLAN_KIND, ITEM_KIND);
    }

    @Override
    public Map<SubjectRef, Evidence> evidence(Actor actor, Collection<SubjectRef> subjects) {
        var found = new HashMap<SubjectRef, Evidence>(plans(actor, of(PLAN_KIND, subjects)));
        found.putAll(items.evidence(actor, of(ITEM_KIND, subjects)));
        return found;
    }

    private static Set<UUID> of(String kind, Collection<SubjectRef> subjects) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(SubjectRef::id)
                .collect(Collectors.toSet());
    }

    private Map<SubjectRef, Evidence> plans(Actor actor, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<PlanRow> rows =
                sql.select()
                        .from(PLAN)
                        .where(
                                PLAN.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                                PLAN.DELETED_AT.isNull())
                        .fetch(PlanStore::read);
        Set<UUID> seen = rights.of(actor, ids, false).keySet();
        Map<UUID, HealthRules.Counts> counted = counts.of(rows);
        Map<UUID, List<Evidence>> causes = items.troubled(ids, seen);
        LocalDate today = time.today();
        var found = new HashMap<SubjectRef, Evidence>();
        for (PlanRow plan : rows) {
            UUID id = plan.id().value();
            var judged =
                    HealthRules.ofPlan(
                            plan, counted.getOrDefault(id, HealthRules.Counts.NONE), today);
            boolean begun = plan.state() != PlanState.DRAFT;
            GoalHealth health = begun ? health(plan, judged) : GoalHealth.NONE;
            found.put(
                    plan.ref(),
                    new Evidence(
                            plan.ref(),
                            plan.name(),
                            seen.contains(id),
                            share(plan.progress()),
                            health,
                            reason(plan, judged),
                            plan.to(),
                            null,
                            health.isTrouble() ? causes.getOrDefault(id, List.of()) : List.of()));
        }
        return found;
    }

    private static GoalHealth health(PlanRow plan, HealthRules.Judgement judged) {
        var said = plan.health();
        return health(said == null ? judged.value() : said.value());
    }

    private static Reason reason(PlanRow plan, HealthRules.Judgement judged) {
        var said = plan.health();
        return said == null
                ? reason(judged.reason())
                : new Reason("evidence.said", Map.of("reason", said.reason()));
    }

    static GoalHealth health(HealthValue value) {
        return switch (value) {
            case ON_TRACK -> GoalHealth.ON_TRACK;
            case AT_RISK -> GoalHealth.AT_RISK;
            case DELAYED -> GoalHealth.LATE;
        };
    }

    static Reason reason(Sentence sentence) {
        return new Reason(sentence.key(), sentence.facts());
    }

    static BigDecimal share(int percent) {
        return BigDecimal.valueOf(percent).multiply(HUNDREDTH);
    }

    @Override
    public Map<SubjectRef, List<SubjectRef>> holders(Collection<SubjectRef> subjects) {
        return holders.of(of(ITEM_KIND, subjects));
    }

    /** Plans that run, by name. */
    @Override
    public List<SubjectRef> expected(Actor actor, int limit) {
        return sql.select(PLAN.ID)
                .from(PLAN)
                .where(
                        PLAN.DELETED_AT.isNull(),
                        PLAN.STATE.eq(PlanState.ACTIVE.name()),
                        rights.visible(actor))
                .orderBy(PLAN.NAME, PLAN.ID)
                .limit(limit)
                .fetch(row -> new PlanId(row.value1()).ref());
    }
}
