package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalExplanation;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.KeyResult;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reading goals. */
@Component
public class GoalQuestions {

    private final Access access;
    private final GoalStore goals;
    private final GoalRights rights;
    private final Webs webs;
    private final GoalViews views;
    private final Telling telling;
    private final Sources sources;
    private final OrganisationTime time;

    GoalQuestions(
            Access access,
            GoalStore goals,
            GoalRights rights,
            Webs webs,
            GoalViews views,
            Telling telling,
            Sources sources,
            OrganisationTime time) {
        this.access = access;
        this.goals = goals;
        this.rights = rights;
        this.webs = webs;
        this.views = views;
        this.telling = telling;
        this.sources = sources;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Goal goal(Actor actor, GoalId id) {
        access.require(actor, Right.SEE, id.ref());
        return view(actor, goals.find(actor, id));
    }

    Goal view(Actor actor, GoalRow row) {
        return views.of(actor, List.of(row), chain(actor, List.of(row))).getFirst();
    }

    /** Goals the caller may see, the nearest due first, those without a date last. */
    @Transactional(readOnly = true)
    public Page<Goal> goals(Actor actor, GoalFilter filter, PageRequest page) {
        Condition which =
                GOAL.DELETED_AT.isNull().and(rights.visible(actor)).and(filter.condition());
        int total = goals.count(which);
        List<GoalRow> rows =
                goals.rows(actor, which.and(after(page)), GoalFilter.ORDER, page.limit() + 1);
        Page<GoalRow> cut =
                Page.cut(
                        rows,
                        page,
                        row -> List.of(GoalFilter.dueText(row.due()), row.id().value().toString()));
        var shown = views.of(actor, cut.items(), chain(actor, cut.items()));
        return new Page<>(shown, cut.next(), total);
    }

    private static Condition after(PageRequest page) {
        return page.isFirst()
                ? org.jooq.impl.DSL.noCondition()
                : GoalFilter.after(Seen.text(page, 0), Seen.id(page, 1));
    }

    @Transactional(readOnly = true)
    public GoalExplanation explanation(Actor actor, GoalId id) {
        access.require(actor, Right.SEE, id.ref());
        GoalRow row = goals.find(actor, id);
        Chain chain = chain(actor, List.of(row));
        return explain(chain.of(row), Judging.expected(row.start(), row.due(), chain.today()));
    }

    /** Of one key result. */
    @Transactional(readOnly = true)
    public GoalExplanation explanation(Actor actor, GoalId id, UUID keyResult) {
        access.require(actor, Right.SEE, id.ref());
        GoalRow row = goals.find(actor, id);
        Chain chain = chain(actor, List.of(row));
        KeyResultRow found =
                chain.web().keyResults(row).stream()
                        .filter(one -> one.id().equals(keyResult))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return explain(
                chain.of(found),
                Judging.expected(
                        row.start(),
                        Objects.requireNonNullElse(found.due(), row.due()),
                        chain.today()));
    }

    private GoalExplanation explain(Evidence evidence, java.math.@Nullable BigDecimal expected) {
        var named = new HashSet<SubjectRef>();
        name(evidence, named);
        Map<SubjectRef, SubjectRef> containers = sources.containers(named);
        return new GoalExplanation(
                telling.standing(evidence, expected),
                Telling.path(evidence).stream().map(one -> telling.step(one, containers)).toList(),
                telling.causes(evidence, containers));
    }

    private static void name(Evidence evidence, Set<SubjectRef> named) {
        named.add(evidence.subject());
        evidence.causes().forEach(below -> name(below, named));
    }

    @Transactional(readOnly = true)
    public List<KeyResult> keyResults(Actor actor, GoalId id) {
        access.require(actor, Right.SEE, id.ref());
        GoalRow row = goals.find(actor, id);
        Chain chain = chain(actor, List.of(row));
        return views.keyResults(chain.web().keyResults(row), chain);
    }

    /** The personal key results under one of a team, of goals the caller may see. */
    @Transactional(readOnly = true)
    public List<KeyResult> personal(Actor actor, GoalId id, UUID keyResult) {
        access.require(actor, Right.SEE, id.ref());
        GoalRow row = goals.find(actor, id);
        List<KeyResultRow> found =
                chain(actor, List.of(row)).web().personal().getOrDefault(keyResult, List.of());
        Web web = webs.below(actor, found.stream().map(KeyResultRow::goal).toList());
        var chain = new Chain(web, time.today());
        return views.keyResults(
                found.stream()
                        .filter(
                                one -> {
                                    GoalRow goal = web.goals().get(one.goal());
                                    return goal != null && web.reader().sees(goal);
                                })
                        .toList(),
                chain);
    }

    KeyResult keyResult(Actor actor, GoalId id, UUID keyResult) {
        return keyResults(actor, id).stream()
                .filter(one -> one.id().equals(keyResult))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Chain chain(Actor actor, List<GoalRow> rows) {
        return new Chain(
                webs.below(actor, rows.stream().map(row -> row.id().value()).toList()),
                time.today());
    }
}
