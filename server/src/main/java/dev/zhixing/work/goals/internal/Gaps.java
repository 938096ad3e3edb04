package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.CompanyGoalType;
import dev.zhixing.work.goals.Direction;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalDimension;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalGaps;
import dev.zhixing.work.goals.GoalGaps.Contradiction;
import dev.zhixing.work.goals.GoalGaps.CoverageCell;
import dev.zhixing.work.goals.GoalGaps.CoverageGoal;
import dev.zhixing.work.goals.GoalGaps.DimensionBalance;
import dev.zhixing.work.goals.GoalGaps.GoalCoverage;
import dev.zhixing.work.goals.GoalGaps.LooseWork;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.internal.Judging.Part;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Where goals and work do not meet, which dimensions are empty, which goals pull both ways. */
@Component
public class Gaps {

    private static final int MOST = 200;

    private final Access access;
    private final Webs webs;
    private final GoalViews views;
    private final SupportStore supports;
    private final Sources sources;
    private final OrganisationTime time;

    Gaps(
            Access access,
            Webs webs,
            GoalViews views,
            SupportStore supports,
            Sources sources,
            OrganisationTime time) {
        this.access = access;
        this.webs = webs;
        this.views = views;
        this.supports = supports;
        this.sources = sources;
        this.time = time;
    }

    /** Of the whole organisation, or of one unit or cycle; only what the caller may see. */
    @Transactional(readOnly = true)
    public GoalGaps gaps(Actor actor, @Nullable UUID unit, @Nullable UUID cycle) {
        Web web = webs.all(actor);
        var chain = new Chain(web, time.today());
        List<GoalRow> seen =
                web.goals().values().stream()
                        .filter(goal -> web.reader().sees(goal))
                        .filter(goal -> unit == null || unit.equals(goal.unit()))
                        .filter(goal -> cycle == null || cycle.equals(goal.cycle()))
                        .sorted(
                                java.util.Comparator.comparing(GoalRow::level)
                                        .thenComparing(GoalRow::title)
                                        .thenComparing(goal -> goal.id().value()))
                        .toList();
        return new GoalGaps(
                seen.stream()
                        .filter(goal -> goal.state().isInForce() && isWithoutWork(web, goal))
                        .limit(MOST)
                        .map(Gaps::ref)
                        .toList(),
                loose(actor),
                seen.stream()
                        .filter(goal -> !goal.state().isClosed() && chain.isOrphan(goal))
                        .limit(MOST)
                        .map(Gaps::ref)
                        .toList(),
                balance(seen, chain),
                contradictions(seen));
    }

    /** Nothing below, nothing that serves it, and no indicator that moves its figure. */
    private static boolean isWithoutWork(Web web, GoalRow goal) {
        return web.children(goal).isEmpty()
                && web.supports(goal) == 0
                && web.keyResults(goal).stream()
                        .allMatch(
                                row -> web.personal().getOrDefault(row.id(), List.of()).isEmpty());
    }

    private List<LooseWork> loose(Actor actor) {
        List<SubjectRef> expected = sources.expected(actor, 5 * MOST);
        var serving = new HashSet<SubjectRef>();
        supports.bySubjects(expected).forEach(one -> serving.add(one.subject()));
        List<SubjectRef> loose =
                expected.stream().filter(one -> !serving.contains(one)).limit(MOST).toList();
        var titles = access.titles(actor, loose);
        return loose.stream()
                .flatMap(
                        one ->
                                Optional.ofNullable(titles.get(one))
                                        .map(known -> new LooseWork(one, known.title()))
                                        .stream())
                .toList();
    }

    private static List<DimensionBalance> balance(List<GoalRow> seen, Chain chain) {
        var rows = new ArrayList<DimensionBalance>();
        for (GoalDimension dimension : GoalDimension.values()) {
            List<Part> of =
                    seen.stream()
                            .filter(goal -> goal.get(GoalField.DIMENSION) == dimension)
                            .map(goal -> new Part(BigDecimal.ONE, chain.of(goal)))
                            .toList();
            rows.add(
                    new DimensionBalance(dimension, of.size(), GoalFigure.shown(Judging.mean(of))));
        }
        return rows;
    }

    private static List<Contradiction> contradictions(List<GoalRow> seen) {
        var up = new TreeMap<UUID, GoalRow>();
        var down = new TreeMap<UUID, GoalRow>();
        for (GoalRow goal : seen) {
            UUID metric = goal.metric();
            Direction way =
                    GoalFigure.direction(
                            goal.number(GoalField.BASE), goal.number(GoalField.TARGET));
            if (metric != null && way != null && !goal.state().isClosed()) {
                (way == Direction.UP ? up : down).putIfAbsent(metric, goal);
            }
        }
        var found = new ArrayList<Contradiction>();
        up.forEach(
                (metric, goal) -> {
                    GoalRow other = down.get(metric);
                    if (other != null) {
                        found.add(new Contradiction(metric, ref(goal), ref(other)));
                    }
                });
        return found;
    }

    /** Which unit does something for which company goal, anywhere below it. */
    @Transactional(readOnly = true)
    public GoalCoverage coverage(Actor actor, @Nullable UUID cycle) {
        Web web = webs.all(actor);
        var chain = new Chain(web, time.today());
        var rows = new ArrayList<CoverageGoal>();
        var cells = new ArrayList<CoverageCell>();
        var units = new HashSet<PartyRef>();
        for (GoalRow goal : web.goals().values()) {
            boolean wanted =
                    goal.level() == GoalLevel.COMPANY
                            && (cycle == null || cycle.equals(goal.cycle()));
            if (!wanted || rows.size() >= MOST) {
                continue;
            }
            Map<UUID, List<GoalRow>> below = new HashMap<>();
            collect(web, goal, below);
            below.forEach(
                    (unit, list) -> {
                        units.add(PartyRef.unit(new UnitId(unit)));
                        cells.add(cell(goal, unit, list, chain));
                    });
            rows.add(
                    new CoverageGoal(
                            goal.id().value(),
                            goal.title(),
                            (CompanyGoalType) goal.get(GoalField.COMPANY_TYPE),
                            below.values().stream().mapToInt(List::size).sum()));
        }
        Map<PartyRef, Party> names = views.partiesOf(units);
        List<Party> columns =
                names.values().stream()
                        .sorted(
                                java.util.Comparator.comparing(Party::name)
                                        .thenComparing(Party::id))
                        .toList();
        return new GoalCoverage(rows, columns, cells);
    }

    /** Goals of departments and teams; those of people belong to their unit's. */
    private static void collect(Web web, GoalRow goal, Map<UUID, List<GoalRow>> below) {
        for (GoalRow child : web.children(goal)) {
            UUID unit = child.unit();
            if (unit != null
                    && (child.level() == GoalLevel.DEPARTMENT || child.level() == GoalLevel.TEAM)) {
                below.computeIfAbsent(unit, _ -> new ArrayList<>()).add(child);
            }
            collect(web, child, below);
        }
    }

    private static CoverageCell cell(GoalRow goal, UUID unit, List<GoalRow> below, Chain chain) {
        var parts = new ArrayList<Part>();
        GoalHealth health = GoalHealth.NONE;
        for (GoalRow one : below) {
            Evidence evidence = chain.of(one);
            parts.add(new Part(BigDecimal.ONE, evidence));
            health = health.worse(evidence.health());
        }
        return new CoverageCell(
                goal.id().value(),
                unit,
                below.size(),
                health,
                GoalFigure.shown(Judging.mean(parts)));
    }

    private static Goal.GoalRef ref(GoalRow goal) {
        return new Goal.GoalRef(goal.id().value(), goal.title(), goal.level());
    }
}
