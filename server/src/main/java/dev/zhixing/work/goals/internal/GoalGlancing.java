package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalGlances;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalState;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goals of many units at a glance. */
@Component
class GoalGlancing implements GoalGlances {

    private static final Comparator<GoalGlance> WORST_FIRST =
            Comparator.comparing((GoalGlance one) -> one.standing().health())
                    .thenComparing(GoalGlance::level)
                    .thenComparing(GoalGlance::title)
                    .thenComparing(GoalGlance::id);

    private final GoalStore goals;
    private final Webs webs;
    private final GoalRights rights;
    private final GoalViews views;
    private final Telling telling;
    private final Sources sources;
    private final OrganisationTime time;

    GoalGlancing(
            GoalStore goals,
            Webs webs,
            GoalRights rights,
            GoalViews views,
            Telling telling,
            Sources sources,
            OrganisationTime time) {
        this.goals = goals;
        this.webs = webs;
        this.rights = rights;
        this.views = views;
        this.telling = telling;
        this.sources = sources;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, GoalGlance> of(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        GoalRights.Reader reader = rights.reader(actor);
        List<GoalRow> rows =
                goals.light(actor, GOAL.ID.eq(DSL.any(ids.toArray(UUID[]::new)))).stream()
                        .filter(reader::sees)
                        .toList();
        var found = new HashMap<UUID, GoalGlance>();
        glances(actor, rows).forEach(one -> found.put(one.id(), one));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public GoalRound inForce(Actor actor, Collection<UUID> units, boolean company, int limit) {
        Condition scope = GOAL.UNIT_ID.eq(DSL.any(units.toArray(UUID[]::new)));
        List<GoalRow> rows =
                goals.light(
                        actor,
                        GOAL.LEVEL
                                .ne(GoalLevel.PERSON.name())
                                .and(
                                        GOAL.STATE.in(
                                                GoalState.ACTIVE.name(), GoalState.ADJUSTED.name()))
                                .and(
                                        company
                                                ? scope.or(GOAL.LEVEL.eq(GoalLevel.COMPANY.name()))
                                                : scope));
        List<GoalGlance> all = glances(actor, rows).stream().sorted(WORST_FIRST).toList();
        var counts = new EnumMap<GoalHealth, Integer>(GoalHealth.class);
        all.forEach(one -> counts.merge(one.standing().health(), 1, Integer::sum));
        return new GoalRound(all.subList(0, Math.min(limit, all.size())), counts);
    }

    private List<GoalGlance> glances(Actor actor, List<GoalRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Web web = webs.below(actor, rows.stream().map(row -> row.id().value()).toList());
        var chain = new Chain(web, time.today());
        Map<PartyRef, Party> parties = views.parties(rows);
        var named = new HashSet<SubjectRef>();
        rows.forEach(row -> Telling.path(chain.of(row)).forEach(one -> named.add(one.subject())));
        Map<SubjectRef, SubjectRef> containers = sources.containers(named);
        return rows.stream().map(row -> glance(row, chain, parties, containers)).toList();
    }

    private GoalGlance glance(
            GoalRow row,
            Chain chain,
            Map<PartyRef, Party> parties,
            Map<SubjectRef, SubjectRef> containers) {
        Evidence evidence = chain.of(row);
        UUID unit = row.unit();
        return new GoalGlance(
                row.id().value(),
                row.form(),
                row.level(),
                row.title(),
                unit == null ? null : GoalViews.party(parties, PartyRef.unit(new UnitId(unit))),
                GoalViews.person(parties, row.owner()),
                row.state(),
                row.start(),
                row.due(),
                row.figure(chain.web().reading(row.metric())),
                telling.standing(evidence, Judging.expected(row.start(), row.due(), chain.today())),
                Telling.path(evidence).stream().map(one -> telling.step(one, containers)).toList(),
                chain.web().children(row).size(),
                chain.web().keyResults(row).size());
    }
}
