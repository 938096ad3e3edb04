package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.Minute;

/** Runs the passes over a model in the order that its direction and constraints ask for. */
final class Passes {
    final ForwardPass early;
    final BackwardPass late;
    final Slack slack;
    final long projectStart;
    final long projectFinish;
    final long[] start;
    final long[] finish;

    Passes(Model model) {
        long anchor = Minute.of(model.network.anchor());
        if (model.network.isFromFinish()) {
            projectFinish = anchor;
            late = new BackwardPass(model, anchor, null).run();
            projectStart = firstStart(model, late.start, anchor);
            early = new ForwardPass(model, projectStart, null).run();
        } else {
            projectStart = anchor;
            early = new ForwardPass(model, anchor, null).run();
            projectFinish = lastFinish(model, early.finish, anchor);
            late = new BackwardPass(model, projectFinish, early.start).run();
        }
        slack = new Slack(model).run(early, late, projectFinish);
        ForwardPass placed = early;
        if (model.tasks.anyLate) {
            placed = new ForwardPass(model, projectStart, late.start).run();
        }
        start = placed.start;
        finish = placed.finish;
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
