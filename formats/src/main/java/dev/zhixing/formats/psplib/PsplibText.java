package dev.zhixing.formats.psplib;

import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Budget;
import dev.zhixing.engine.levelling.Goal;
import dev.zhixing.engine.levelling.Mode;
import dev.zhixing.engine.levelling.Precedence;
import dev.zhixing.engine.levelling.Resource;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.formats.model.FileRefused;

import java.util.ArrayList;
import java.util.List;

/** One file, read from top to bottom in its fixed order of parts. */
final class PsplibText {
    private static final int MOST_JOBS = 20_000;
    private static final int MOST_RESOURCES = 200;
    private static final int MOST_MODES = 1000;
    private static final int MOST_PRECEDENCES = 500_000;

    /** Resources times periods: the search keeps what is taken of each at each time. */
    private static final long MOST_CELLS = 20_000_000;

    private final PsplibLines lines;
    private final List<Precedence> precedences = new ArrayList<>();
    private int[] modesOf = {};

    PsplibText(String text) {
        this.lines = new PsplibLines(text);
    }

    ResourceProblem problem() {
        int jobs = within(lines.count(lines.after("jobs")), 1, MOST_JOBS);
        int renewable = within(lines.count(lines.after("- renewable")), 0, MOST_RESOURCES);
        int used = within(lines.count(lines.after("- nonrenewable")), 0, MOST_RESOURCES);
        if (lines.count(lines.after("- doubly")) > 0) {
            throw FileRefused.damaged("含双重约束资源", "doubly constrained resources are not known");
        }
        lines.after("PRECEDENCE RELATIONS");
        precedences(jobs);
        lines.after("REQUESTS/DURATIONS");
        lines.skipHeadings();
        List<Activity> activities = activities(jobs, renewable, used);
        long horizon = 0;
        for (Activity each : activities) {
            horizon += each.modes().stream().mapToLong(Mode::duration).max().orElse(0);
        }
        if (horizon * Math.max(1, renewable) > MOST_CELLS) {
            throw FileRefused.tooLarge("资源 × 时段", "resources times periods", MOST_CELLS);
        }
        lines.after("RESOURCEAVAILABILITIES");
        lines.skipHeadings();
        int[] there = renewable + used == 0 ? new int[0] : lines.numbers();
        if (there.length != renewable + used) {
            throw lines.damaged();
        }
        List<Resource> resources = new ArrayList<>();
        for (int i = 0; i < renewable; i++) {
            resources.add(Resource.of("R" + (i + 1), there[i]));
        }
        List<Budget> budgets = new ArrayList<>();
        for (int i = 0; i < used; i++) {
            budgets.add(new Budget("N" + (i + 1), there[renewable + i]));
        }
        return new ResourceProblem(
                activities, resources, budgets, precedences, List.of(), Goal.MAKESPAN);
    }

    private void precedences(int jobs) {
        modesOf = new int[jobs];
        lines.skipHeadings();
        for (int job = 0; job < jobs; job++) {
            int[] row = lines.numbers();
            if (row.length < 3 || row[0] != job + 1 || row[2] != row.length - 3) {
                throw lines.damaged();
            }
            modesOf[job] = within(row[1], 1, MOST_MODES);
            for (int i = 3; i < row.length; i++) {
                precedences.add(Precedence.of(job, within(row[i], 1, jobs) - 1));
            }
            if (precedences.size() > MOST_PRECEDENCES) {
                throw lines.damaged();
            }
        }
    }

    /** The job's number stands only in the line of its first mode. */
    private List<Activity> activities(int jobs, int renewable, int used) {
        int columns = 2 + renewable + used;
        List<Activity> activities = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            Mode[] modes = new Mode[modesOf[job]];
            for (int m = 0; m < modes.length; m++) {
                int[] row = lines.numbers();
                int skip = m == 0 ? 1 : 0;
                if (row.length != columns + skip
                        || (m == 0 && row[0] != job + 1)
                        || row[skip] != m + 1) {
                    throw lines.damaged();
                }
                modes[m] = mode(row, skip + 1, renewable);
            }
            activities.add(Activity.of(String.valueOf(job + 1), modes));
        }
        return activities;
    }

    private static Mode mode(int[] row, int at, int renewable) {
        Mode mode = Mode.lasting(row[at]);
        for (int i = at + 1; i < row.length; i++) {
            int resource = i - at - 1;
            if (row[i] > 0) {
                mode =
                        resource < renewable
                                ? mode.needs(resource, row[i])
                                : mode.spends(resource - renewable, row[i]);
            }
        }
        return mode;
    }

    private int within(int number, int least, int most) {
        if (number < least || number > most) {
            throw lines.damaged();
        }
        return number;
    }
}
