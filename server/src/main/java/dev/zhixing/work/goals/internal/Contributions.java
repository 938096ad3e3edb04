package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.Contribution;
import dev.zhixing.work.goals.Contribution.ContributionStep;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.KeyResult;
import dev.zhixing.work.goals.Supports.Support;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a thing is good for, up to the goals of the company. */
@Component
public class Contributions {

    private final Access access;
    private final SupportStore supports;
    private final GoalStore goals;
    private final Sources sources;
    private final Webs webs;
    private final GoalViews views;
    private final Telling telling;
    private final OrganisationTime time;

    Contributions(
            Access access,
            SupportStore supports,
            GoalStore goals,
            Sources sources,
            Webs webs,
            GoalViews views,
            Telling telling,
            OrganisationTime time) {
        this.access = access;
        this.supports = supports;
        this.goals = goals;
        this.sources = sources;
        this.webs = webs;
        this.views = views;
        this.telling = telling;
        this.time = time;
    }

    /** Own supports first, then those of what holds it, the nearest first. */
    @Transactional(readOnly = true)
    public List<Contribution> of(Actor actor, SubjectRef subject) {
        access.require(actor, Right.SEE, subject);
        var asked = new ArrayList<SubjectRef>();
        asked.add(subject);
        asked.addAll(sources.holders(Set.of(subject)).getOrDefault(subject, List.of()));
        List<Support> found = supports.bySubjects(asked);
        Chain chain = upwards(actor, found);
        var titles = access.titles(actor, asked);
        var contributions = new ArrayList<Contribution>();
        for (SubjectRef one : asked) {
            for (Support support : found) {
                List<ContributionStep> line = line(chain, support.goal());
                if (support.subject().equals(one) && !line.isEmpty()) {
                    boolean own = one.equals(subject);
                    var title = titles.get(one);
                    contributions.add(
                            new Contribution(
                                    own ? support.id() : null,
                                    own || title == null ? null : one,
                                    own || title == null ? null : title.title(),
                                    keyResult(chain, support),
                                    line));
                }
            }
        }
        return contributions;
    }

    /** From a goal itself up to the top. */
    @Transactional(readOnly = true)
    public List<ContributionStep> above(Actor actor, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        GoalRow row = goals.find(actor, goal);
        Chain chain =
                upwards(actor, List.of(new Support(new UUID(0, 0), row.ref(), goal, null, null)));
        return line(chain, goal);
    }

    /** All goals over what is served, loaded with all below them, or figures would be wrong. */
    private Chain upwards(Actor actor, List<Support> found) {
        var tops = new HashSet<UUID>();
        for (Support support : found) {
            GoalRow at = goals.any(actor, support.goal()).orElse(null);
            for (int level = 0; at != null && level <= GoalRules.DEEPEST; level++) {
                tops.add(at.id().value());
                UUID parent = at.parent();
                at = parent == null ? null : goals.any(actor, new GoalId(parent)).orElse(null);
            }
        }
        return new Chain(webs.below(actor, tops), time.today());
    }

    private List<ContributionStep> line(Chain chain, GoalId goal) {
        var steps = new ArrayList<ContributionStep>();
        GoalRow at = chain.web().goals().get(goal.value());
        while (at != null && chain.web().reader().sees(at) && steps.size() <= GoalRules.DEEPEST) {
            Evidence evidence = chain.of(at);
            steps.add(
                    new ContributionStep(
                            at.id().value(),
                            at.title(),
                            at.level(),
                            at.state(),
                            at.figure(chain.web().reading(at.metric())),
                            evidence.health(),
                            GoalFigure.shown(evidence.progress()),
                            telling.sentence(evidence)));
            UUID parent = at.parent();
            at = parent == null ? null : chain.web().goals().get(parent);
        }
        return steps;
    }

    private @Nullable KeyResult keyResult(Chain chain, Support support) {
        if (support.keyResult() == null) {
            return null;
        }
        GoalRow goal = chain.web().goals().get(support.goal().value());
        return goal == null
                ? null
                : chain.web().keyResults(goal).stream()
                        .filter(row -> row.id().equals(support.keyResult()))
                        .findFirst()
                        .map(row -> views.keyResults(List.of(row), chain).getFirst())
                        .orElse(null);
    }
}
