package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalSupport;
import dev.zhixing.work.goals.Reason;
import dev.zhixing.work.goals.Supports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which things serve which goal: said, taken back, listed. */
@Component
public class SupportEditing implements Supports {

    private static final int MOST = 500;

    private final Access access;
    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final SupportStore supports;
    private final Sources sources;
    private final Telling telling;
    private final GoalFacts facts;
    private final Clock clock;

    SupportEditing(
            Access access,
            GoalStore goals,
            KeyResultStore keyResults,
            SupportStore supports,
            Sources sources,
            Telling telling,
            GoalFacts facts,
            Clock clock) {
        this.access = access;
        this.goals = goals;
        this.keyResults = keyResults;
        this.supports = supports;
        this.sources = sources;
        this.telling = telling;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Support add(
            Actor actor,
            SubjectRef subject,
            GoalId goal,
            @Nullable UUID keyResult,
            @Nullable BigDecimal weight) {
        GoalRow row = requireLinking(actor, subject, goal);
        if (row.state().isClosed()) {
            throw new Refused(GoalProblem.CLOSED);
        }
        if (!sources.canServe(subject.kind())) {
            throw new NotFound();
        }
        if (keyResult != null) {
            keyResults.find(goal, keyResult);
        }
        var breaches = new ArrayList<Breach>();
        GoalRules.weight(breaches, weight);
        if (supports.exists(subject, goal, keyResult)) {
            breaches.add(new Breach("subject", GoalProblem.SUPPORTS_ALREADY));
        }
        Refused.ifAny(breaches);
        if (supports.count(goal) >= MOST) {
            throw new Refused(GoalProblem.TOO_MANY, Map.of("limit", MOST));
        }
        var support = new Support(UUID.randomUUID(), subject, goal, keyResult, weight);
        supports.insert(support, actor.id().value(), clock.instant());
        facts.tell(
                actor,
                "goal.supportAdded",
                row,
                List.of(new FieldChange("support", null, title(actor, subject))));
        return support;
    }

    /** As {@link #add}, answered as its reader sees it. */
    @Transactional
    public GoalSupport addShown(
            Actor actor,
            SubjectRef subject,
            GoalId goal,
            @Nullable UUID keyResult,
            @Nullable BigDecimal weight) {
        return shown(actor, add(actor, subject, goal, keyResult, weight));
    }

    @Transactional
    public GoalSupport weigh(Actor actor, GoalId goal, UUID id, @Nullable BigDecimal weight) {
        Support support = existing(actor, goal, id);
        GoalRow row = requireLinking(actor, support.subject(), goal);
        var breaches = new ArrayList<Breach>();
        GoalRules.weight(breaches, weight);
        Refused.ifAny(breaches);
        supports.setWeight(id, weight);
        facts.tell(
                actor,
                "goal.supportWeighed",
                row,
                List.of(
                        new FieldChange(
                                "weight",
                                GoalFacts.text(support.weight(), Map.of()),
                                GoalFacts.text(weight, Map.of()))));
        return shown(actor, new Support(id, support.subject(), goal, support.keyResult(), weight));
    }

    @Transactional
    public void remove(Actor actor, GoalId goal, UUID id) {
        Support support = existing(actor, goal, id);
        GoalRow row = requireLinking(actor, support.subject(), goal);
        supports.delete(id);
        facts.tell(
                actor,
                "goal.supportRemoved",
                row,
                List.of(new FieldChange("support", title(actor, support.subject()), null)));
    }

    /** All that serves a goal and its key results. */
    @Transactional(readOnly = true)
    public List<GoalSupport> of(Actor actor, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        List<Support> found = supports.ofGoals(List.of(goal.value()));
        Map<SubjectRef, Evidence> evidence =
                sources.evidence(actor, found.stream().map(Support::subject).toList());
        Map<SubjectRef, SubjectRef> containers =
                sources.containers(found.stream().map(Support::subject).toList());
        return found.stream()
                .map(one -> shown(one, evidence.get(one.subject()), containers))
                .toList();
    }

    GoalSupport shown(Actor actor, Support support) {
        Set<SubjectRef> one = Set.of(support.subject());
        return shown(
                support,
                sources.evidence(actor, one).get(support.subject()),
                sources.containers(one));
    }

    private GoalSupport shown(
            Support support, @Nullable Evidence evidence, Map<SubjectRef, SubjectRef> containers) {
        boolean visible = evidence != null && evidence.visible();
        return new GoalSupport(
                support.id(),
                visible ? support.subject() : null,
                evidence != null && visible ? evidence.title() : null,
                visible ? containers.get(support.subject()) : null,
                support.goal().value(),
                support.keyResult(),
                GoalFigure.plain(support.weight()),
                evidence == null ? GoalHealth.NONE : evidence.health(),
                evidence == null ? null : GoalFigure.shown(evidence.progress()),
                evidence == null
                        ? telling.say(Reason.of("why.goal.gone"))
                        : visible
                                ? telling.sentence(evidence)
                                : telling.say(Reason.of("why.hidden.state")));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubjectRef, List<Support>> bySubjects(Actor actor, Collection<SubjectRef> subjects) {
        List<Support> found = supports.bySubjects(subjects);
        Set<UUID> seen =
                access.rights(
                                actor,
                                GoalId.KIND,
                                found.stream().map(one -> one.goal().value()).toList())
                        .keySet();
        return found.stream()
                .filter(one -> seen.contains(one.goal().value()))
                .filter(one -> subjects.contains(one.subject()))
                .collect(Collectors.groupingBy(Support::subject));
    }

    /** Editors of the goal who see the thing, and editors of the thing who see the goal. */
    private GoalRow requireLinking(Actor actor, SubjectRef subject, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        boolean editsGoal = access.allows(actor, Right.EDIT, goal.ref());
        Right held = access.right(actor, subject).orElse(null);
        if (held == null) {
            // Somebody who edits the goal may also let go what he does not see.
            if (!editsGoal) {
                throw new Refused(PeopleProblem.NOT_ALLOWED);
            }
            throw new NotFound();
        }
        if (!editsGoal && !held.includes(Right.EDIT)) {
            throw new Refused(PeopleProblem.NOT_ALLOWED);
        }
        GoalEditing.requireWriting(actor);
        return goals.lock(actor, goal);
    }

    private Support existing(Actor actor, GoalId goal, UUID id) {
        access.require(actor, Right.SEE, goal.ref());
        Support support = supports.find(goal, id).orElse(null);
        if (support == null) {
            access.require(actor, Right.EDIT, goal.ref());
            throw new NotFound();
        }
        return support;
    }

    private String title(Actor actor, SubjectRef subject) {
        var title = access.titles(actor, Set.of(subject)).get(subject);
        return title == null ? "" : title.title();
    }
}
