package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CYCLE;
import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.CompanyGoalType;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalDimension;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.KeyResult;
import dev.zhixing.work.goals.MeasuringCycle;
import dev.zhixing.work.goals.StrategicKind;
import dev.zhixing.work.goals.SupervisorArea;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Goals and key results as their readers see them; as many statements for many as for one. */
@Component
class GoalViews {

    private final DSLContext sql;
    private final People people;
    private final GoalStore goals;
    private final Telling telling;

    GoalViews(DSLContext sql, People people, GoalStore goals, Telling telling) {
        this.sql = sql;
        this.people = people;
        this.goals = goals;
        this.telling = telling;
    }

    List<Goal> of(Actor actor, List<GoalRow> rows, Chain chain) {
        Map<PartyRef, Party> parties = parties(rows);
        Map<UUID, String> cycles = cycles(rows);
        Map<UUID, GoalRow> others = others(actor, rows);
        return rows.stream().map(row -> one(row, chain, parties, cycles, others)).toList();
    }

    private Goal one(
            GoalRow row,
            Chain chain,
            Map<PartyRef, Party> parties,
            Map<UUID, String> cycles,
            Map<UUID, GoalRow> others) {
        Web web = chain.web();
        LocalDate due = row.due();
        UUID unit = row.unit();
        UUID cycle = row.cycle();
        return new Goal(
                row.id().value(),
                row.form(),
                row.level(),
                row.title(),
                row.text(GoalField.DESCRIPTION),
                unit == null ? null : party(parties, PartyRef.unit(new UnitId(unit))),
                party(parties, PartyRef.person(row.owner())),
                cycle == null ? null : new Goal.GoalCycleRef(cycle, cycles.getOrDefault(cycle, "")),
                ref(row.parent(), others, web),
                GoalFigure.plain(row.number(GoalField.WEIGHT)),
                row.start(),
                due,
                due == null ? null : (int) ChronoUnit.DAYS.between(chain.today(), due),
                row.shared(),
                row.state(),
                letters(row),
                row.text(GoalField.STANDARD),
                row.figure(web.reading(row.metric())),
                tags(row),
                longGoal(row),
                telling.standing(chain.of(row), Judging.expected(row.start(), due, chain.today())),
                web.children(row).size(),
                web.keyResults(row).size(),
                web.supports(row),
                chain.isOrphan(row),
                GoalFigure.plain(row.score()),
                row.reflection(),
                row.closedAt(),
                ref(row.carriedFrom(), others, web),
                web.reader().right(row).orElse(Right.SEE),
                row.version());
    }

    List<KeyResult> keyResults(List<KeyResultRow> rows, Chain chain) {
        var owners = new HashSet<UUID>();
        rows.stream().map(KeyResultRow::owner).filter(Objects::nonNull).forEach(owners::add);
        Map<UUID, Party> named = people.people(owners);
        return rows.stream().map(row -> keyResult(row, chain, named)).toList();
    }

    private KeyResult keyResult(KeyResultRow row, Chain chain, Map<UUID, Party> named) {
        GoalRow goal = chain.web().goals().get(row.goal());
        LocalDate due = row.due() == null && goal != null ? goal.due() : row.due();
        return new KeyResult(
                row.id(),
                row.goal(),
                row.parent(),
                row.title(),
                row.owner() == null ? null : named.get(row.owner()),
                row.figure(chain.web().reading(row.metric())),
                GoalFigure.plain(row.weight()),
                row.confidence(),
                row.due(),
                row.state(),
                GoalFigure.plain(row.score()),
                telling.standing(
                        chain.of(row),
                        Judging.expected(goal == null ? null : goal.start(), due, chain.today())),
                row.carriedFrom(),
                row.version());
    }

    private static Goal.GoalLetters letters(GoalRow row) {
        return new Goal.GoalLetters(
                row.text(GoalField.SPECIFIC),
                row.text(GoalField.MEASURABLE),
                row.text(GoalField.ACHIEVABLE),
                row.text(GoalField.RELEVANT),
                row.text(GoalField.TIME_BOUND));
    }

    private static Goal.GoalTags tags(GoalRow row) {
        return new Goal.GoalTags(
                (GoalDimension) row.get(GoalField.DIMENSION),
                (SupervisorArea) row.get(GoalField.AREA),
                (MeasuringCycle) row.get(GoalField.MEASURING_CYCLE),
                (CompanyGoalType) row.get(GoalField.COMPANY_TYPE),
                (StrategicKind) row.get(GoalField.STRATEGIC_KIND));
    }

    private static Goal.LongGoal longGoal(GoalRow row) {
        return new Goal.LongGoal(
                (Integer) row.get(GoalField.HORIZON_YEARS),
                row.text(GoalField.WANTED_ROLE),
                row.text(GoalField.FIELD),
                row.text(GoalField.IDEAL_STATE),
                row.text(GoalField.COMPANY_PATH));
    }

    private static Goal.@Nullable GoalRef ref(
            @Nullable UUID id, Map<UUID, GoalRow> others, Web web) {
        GoalRow goal = id == null ? null : others.get(id);
        return goal == null || !web.reader().sees(goal)
                ? null
                : new Goal.GoalRef(goal.id().value(), goal.title(), goal.level());
    }

    private Map<UUID, GoalRow> others(Actor actor, List<GoalRow> rows) {
        var ids = new HashSet<UUID>();
        for (GoalRow row : rows) {
            UUID parent = row.parent();
            UUID origin = row.carriedFrom();
            if (parent != null) {
                ids.add(parent);
            }
            if (origin != null) {
                ids.add(origin);
            }
        }
        var found = new HashMap<UUID, GoalRow>();
        if (!ids.isEmpty()) {
            goals.light(actor, GOAL.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                    .forEach(goal -> found.put(goal.id().value(), goal));
        }
        return found;
    }

    private Map<UUID, String> cycles(List<GoalRow> rows) {
        UUID[] ids =
                rows.stream()
                        .map(GoalRow::cycle)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(UUID[]::new);
        return ids.length == 0
                ? Map.of()
                : sql.select(CYCLE.ID, CYCLE.NAME)
                        .from(CYCLE)
                        .where(CYCLE.ID.eq(DSL.any(ids)))
                        .fetchMap(CYCLE.ID, CYCLE.NAME);
    }

    /** Owners and units of these goals. */
    Map<PartyRef, Party> parties(Collection<GoalRow> rows) {
        var refs = new HashSet<PartyRef>();
        for (GoalRow row : rows) {
            refs.add(PartyRef.person(row.owner()));
            UUID unit = row.unit();
            if (unit != null) {
                refs.add(PartyRef.unit(new UnitId(unit)));
            }
        }
        return people.parties(refs);
    }

    Map<PartyRef, Party> partiesOf(Collection<PartyRef> refs) {
        return people.parties(refs);
    }

    static Party party(Map<PartyRef, Party> parties, PartyRef ref) {
        Party party = parties.get(ref);
        return party == null ? new Party(ref.kind(), ref.id(), "", null, false) : party;
    }

    static Party person(Map<PartyRef, Party> parties, PersonId person) {
        return party(parties, PartyRef.person(person));
    }
}
