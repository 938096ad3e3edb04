package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalSlip;
import dev.zhixing.work.goals.GoalSlip.SlippedGoal;
import dev.zhixing.work.goals.GoalSlip.SlippedThing;
import dev.zhixing.work.goals.SlipSource.Moved;
import dev.zhixing.work.goals.Supports.Support;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** “What if this slipped five days”: what would finish later, and which goals that endangers. */
@Component
public class Slips {

    private static final int MOST_DAYS = 250;

    private final Access access;
    private final Sources sources;
    private final SupportStore supports;
    private final GoalStore goals;
    private final GoalRights rights;

    Slips(
            Access access,
            Sources sources,
            SupportStore supports,
            GoalStore goals,
            GoalRights rights) {
        this.access = access;
        this.sources = sources;
        this.supports = supports;
        this.goals = goals;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public GoalSlip ifSlipped(Actor actor, SubjectRef subject, int days) {
        access.require(actor, Right.SEE, subject);
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "days",
                                    GoalProblem.NUMBER_RANGE,
                                    Map.of("least", 1, "most", MOST_DAYS))));
        }
        List<Moved> moved =
                sources.slips(subject.kind())
                        .orElseThrow(NotFound::new)
                        .ifSlipped(actor, subject, days);
        return new GoalSlip(days, things(moved), goals(actor, moved));
    }

    private static List<SlippedThing> things(List<Moved> moved) {
        return moved.stream()
                .sorted(
                        Comparator.comparing((Moved one) -> !one.milestone())
                                .thenComparing(Moved::after)
                                .thenComparing(one -> one.subject().id()))
                .map(
                        one ->
                                new SlippedThing(
                                        one.subject(),
                                        one.title(),
                                        one.milestone(),
                                        one.before(),
                                        one.after(),
                                        one.due(),
                                        one.due() != null
                                                && one.after().isAfter(one.due())
                                                && !one.before().isAfter(one.due())))
                .toList();
    }

    private List<SlippedGoal> goals(Actor actor, List<Moved> moved) {
        var latest = new HashMap<SubjectRef, LocalDate>();
        List<SubjectRef> asked = moved.stream().map(Moved::subject).toList();
        Map<SubjectRef, List<SubjectRef>> holders = sources.holders(asked);
        for (Moved one : moved) {
            later(latest, one.subject(), one.after());
            for (SubjectRef holder : holders.getOrDefault(one.subject(), List.of())) {
                later(latest, holder, one.after());
            }
        }
        var hit = new LinkedHashMap<UUID, LocalDate>();
        var rows = new HashMap<UUID, GoalRow>();
        for (Support support : supports.bySubjects(latest.keySet())) {
            LocalDate day = latest.get(support.subject());
            UUID at = support.goal().value();
            for (int level = 0; at != null && day != null && level <= GoalRules.DEEPEST; level++) {
                GoalRow goal = goals.any(actor, new GoalId(at)).orElse(null);
                if (goal == null) {
                    break;
                }
                rows.put(at, goal);
                hit.merge(at, day, (one, other) -> one.isAfter(other) ? one : other);
                at = goal.parent();
            }
        }
        GoalRights.Reader reader = rights.reader(actor);
        var found = new ArrayList<SlippedGoal>();
        hit.forEach(
                (id, day) -> {
                    GoalRow goal = rows.get(id);
                    if (goal != null && reader.sees(goal)) {
                        LocalDate due = goal.due();
                        found.add(
                                new SlippedGoal(
                                        id,
                                        goal.title(),
                                        goal.level(),
                                        due,
                                        day,
                                        due != null && day.isAfter(due)));
                    }
                });
        return found;
    }

    private static void later(
            Map<SubjectRef, LocalDate> latest, SubjectRef subject, LocalDate day) {
        latest.merge(subject, day, (one, other) -> one.isAfter(other) ? one : other);
    }
}
