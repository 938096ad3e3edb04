package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;

import org.jspecify.annotations.Nullable;

/**
 * Runs the passes over a model in the order that its direction and constraints ask for. Late dates
 * and slack wait until somebody asks, because most edits only need the dates.
 */
final class Passes {
    final Model model;
    final ForwardPass early;
    final long projectStart;
    final long projectFinish;
    private volatile @Nullable Room room;

    /**
     * Late dates and slack.
     *
     * @param placed the pass that gives the scheduled dates
     */
    record Room(BackwardPass late, Slack slack, ForwardPass placed) {}

    Passes(Model model) {
        this.model = model;
        long anchor = Minute.of(model.network.anchor());
        if (model.network.isFromFinish()) {
            BackwardPass late = new BackwardPass(model, anchor, null).run();
            projectFinish = anchor;
            projectStart = firstStart(model, late.start, anchor);
            early = new ForwardPass(model, projectStart, null).run();
            Slack slack = new Slack(model, early, late, projectFinish).run();
            room = new Room(late, slack, placed(late));
        } else {
            projectStart = anchor;
            early = new ForwardPass(model, anchor, null).run();
            projectFinish = lastFinish(model, early.finish, anchor);
        }
    }

    /** Passes brought up to date elsewhere. */
    Passes(Model model, Passes old, ForwardPass early) {
        this.model = model;
        this.early = early;
        this.projectStart = old.projectStart;
        this.projectFinish = lastFinish(model, early.finish, projectStart);
    }

    Passes with(Room known) {
        room = known;
        return this;
    }

    /** Late dates and slack if they have been asked for. */
    @Nullable Room knownRoom() {
        return room;
    }

    Room room() {
        Room known = room;
        if (known == null) {
            long until = model.network.due().map(Minute::of).orElse(projectFinish);
            BackwardPass late = new BackwardPass(model, until, early.start).run();
            // What is as late as possible has used up its slack, and that of what follows it.
            ForwardPass placed = placed(late);
            known = new Room(late, new Slack(model, placed, late, until).run(), placed);
            room = known;
        }
        return known;
    }

    /** The pass that gives the scheduled dates. */
    ForwardPass placed() {
        return model.tasks.anyLate ? room().placed() : early;
    }

    /**
     * The earliest dates: of a task that is as late as possible as if it were not, of what follows
     * it after where it is placed.
     */
    ForwardPass earliest(int i) {
        boolean late = model.tasks.constraint[i] == TaskTable.ALAP;
        return late || model.network.isFromFinish() ? early : placed();
    }

    private ForwardPass placed(BackwardPass late) {
        return model.tasks.anyLate ? new ForwardPass(model, projectStart, late.start).run() : early;
    }

    private static long lastFinish(Model model, long[] finish, long anchor) {
        long last = anchor;
        for (int i = 0; i < finish.length; i++) {
            if (counts(model, i)) {
                last = Math.max(last, finish[i]);
            }
        }
        return last;
    }

    private static long firstStart(Model model, long[] start, long anchor) {
        long first = anchor;
        for (int i = 0; i < start.length; i++) {
            if (counts(model, i)) {
                first = Math.min(first, start[i]);
            }
        }
        return first;
    }

    private static boolean counts(Model model, int i) {
        return model.graph.tree.active[i] && !model.graph.tree.summary[i];
    }
}
