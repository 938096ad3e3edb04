package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalTree;
import dev.zhixing.work.goals.GoalTree.GoalNode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tree of goals, whole or level by level. */
@Component
public class GoalTrees {

    private final Access access;
    private final Webs webs;
    private final GoalViews views;
    private final Telling telling;
    private final OrganisationTime time;

    GoalTrees(Access access, Webs webs, GoalViews views, Telling telling, OrganisationTime time) {
        this.access = access;
        this.webs = webs;
        this.views = views;
        this.telling = telling;
        this.time = time;
    }

    /**
     * @param root begin below this goal; null for all
     * @param cycle only goals of this cycle, and those under them
     * @param unit only goals of this unit, and those under them
     * @param depth how many levels, 1 for the top alone
     * @param limit how many goals at most
     */
    public record Wanted(
            @Nullable GoalId root,
            @Nullable UUID cycle,
            @Nullable UUID unit,
            int depth,
            int limit) {}

    @Transactional(readOnly = true)
    public GoalTree tree(Actor actor, Wanted wanted) {
        GoalId root = wanted.root();
        if (root != null) {
            access.require(actor, Right.SEE, root.ref());
        }
        Web web = root == null ? webs.all(actor) : webs.below(actor, List.of(root.value()));
        return new Drawing(web, wanted).tree();
    }

    /** One tree being laid out. */
    private final class Drawing {

        private final Web web;
        private final Chain chain;
        private final Wanted wanted;
        private final Map<PartyRef, Party> parties;
        private final Map<UUID, @Nullable UUID> visibleParents = new HashMap<>();
        private final Map<UUID, List<GoalRow>> below = new HashMap<>();
        private final List<GoalNode> nodes = new ArrayList<>();
        private boolean whole = true;

        Drawing(Web web, Wanted wanted) {
            this.web = web;
            this.chain = new Chain(web, time.today());
            this.wanted = wanted;
            this.parties = views.parties(web.goals().values());
        }

        GoalTree tree() {
            var top = new ArrayList<GoalRow>();
            for (GoalRow goal : web.goals().values()) {
                if (!web.reader().sees(goal)) {
                    continue;
                }
                UUID parent = visibleParent(goal);
                if (parent == null) {
                    top.add(goal);
                } else {
                    below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(goal);
                }
            }
            GoalId root = wanted.root();
            draw(root == null ? top : below.getOrDefault(root.value(), List.of()), null, 0, false);
            return new GoalTree(nodes, whole);
        }

        /** The nearest goal above that the reader may see. */
        private @Nullable UUID visibleParent(GoalRow goal) {
            UUID parent = goal.parent();
            while (parent != null) {
                if (visibleParents.containsKey(parent)) {
                    return visibleParents.get(parent);
                }
                GoalRow above = web.goals().get(parent);
                if (above == null) {
                    return null;
                }
                if (web.reader().sees(above)) {
                    visibleParents.put(parent, parent);
                    return parent;
                }
                parent = above.parent();
            }
            return null;
        }

        private void draw(List<GoalRow> goals, @Nullable UUID parent, int depth, boolean inScope) {
            var sorted = new ArrayList<>(goals);
            sorted.sort(
                    Comparator.comparing(GoalRow::level)
                            .thenComparing(GoalRow::title)
                            .thenComparing(goal -> goal.id().value()));
            for (GoalRow goal : sorted) {
                boolean wantedHere = inScope || isWanted(goal);
                List<GoalRow> children = below.getOrDefault(goal.id().value(), List.of());
                if (!wantedHere) {
                    draw(children, parent, depth, false);
                    continue;
                }
                if (nodes.size() >= wanted.limit()) {
                    whole = false;
                    return;
                }
                nodes.add(node(goal, parent, depth, children.size()));
                if (depth + 1 < wanted.depth()) {
                    draw(children, goal.id().value(), depth + 1, true);
                }
            }
        }

        private boolean isWanted(GoalRow goal) {
            return (wanted.cycle() == null || wanted.cycle().equals(goal.cycle()))
                    && (wanted.unit() == null || wanted.unit().equals(goal.unit()));
        }

        private GoalNode node(GoalRow goal, @Nullable UUID parent, int depth, int children) {
            Evidence evidence = chain.of(goal);
            UUID unit = goal.unit();
            return new GoalNode(
                    goal.id().value(),
                    parent,
                    depth,
                    goal.form(),
                    goal.level(),
                    goal.title(),
                    unit == null ? null : GoalViews.party(parties, PartyRef.unit(new UnitId(unit))),
                    GoalViews.person(parties, goal.owner()),
                    goal.state(),
                    goal.due(),
                    evidence.health(),
                    GoalFigure.shown(evidence.progress()),
                    GoalFigure.shown(Judging.expected(goal.start(), goal.due(), chain.today())),
                    telling.sentence(evidence),
                    children,
                    web.keyResults(goal).size(),
                    web.supports(goal));
        }
    }
}
