package dev.zhixing.solver;

import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Budget;
import dev.zhixing.engine.levelling.Capacity;
import dev.zhixing.engine.levelling.Goal;
import dev.zhixing.engine.levelling.Mode;
import dev.zhixing.engine.levelling.Need;
import dev.zhixing.engine.levelling.Placement;
import dev.zhixing.engine.levelling.Precedence;
import dev.zhixing.engine.levelling.Resource;
import dev.zhixing.engine.levelling.ResourceProblem;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The form in which problems go to the solver's process and answers come back. */
final class Wire {
    /**
     * Begins every message from the process. Native code prints lines of its own to the same output
     * now and then; whatever does not begin so is passed over.
     */
    static final String MARK = "@zhixing ";

    static final String READY = "ready";
    static final String BOUND = "bound";
    static final String ANSWER = "answer";
    static final String DONE = "done";

    private Wire() {}

    static void write(DataOutputStream out, ResourceProblem problem) throws IOException {
        out.writeInt(problem.resources().size());
        for (Resource each : problem.resources()) {
            write(out, each.capacity());
        }
        out.writeInt(problem.budgets().size());
        for (Budget each : problem.budgets()) {
            out.writeInt(each.amount());
        }
        out.writeInt(problem.activities().size());
        for (Activity each : problem.activities()) {
            write(out, each);
        }
        out.writeInt(problem.precedences().size());
        for (Precedence each : problem.precedences()) {
            out.writeInt(each.from());
            out.writeInt(each.to());
            out.writeInt(each.kind().ordinal());
            out.writeInt(each.lag());
        }
        out.writeInt(problem.goal().makespan());
        out.writeInt(problem.goal().tardiness());
        out.writeInt(problem.goal().change());
    }

    private static void write(DataOutputStream out, Capacity capacity) throws IOException {
        out.writeInt(capacity.at(0));
        List<int[]> steps = new ArrayList<>();
        for (int t = 1; t <= capacity.lastChange(); t++) {
            if (capacity.at(t) != capacity.at(t - 1)) {
                steps.add(new int[] {t, capacity.at(t)});
            }
        }
        out.writeInt(steps.size());
        for (int[] step : steps) {
            out.writeInt(step[0]);
            out.writeInt(step[1]);
        }
    }

    private static void write(DataOutputStream out, Activity activity) throws IOException {
        out.writeInt(activity.modes().size());
        for (Mode mode : activity.modes()) {
            out.writeInt(mode.duration());
            write(out, mode.needs());
            write(out, mode.spends());
        }
        out.writeInt(activity.release());
        out.writeInt(activity.due().orElse(-1));
        out.writeInt(activity.weight());
        out.writeInt(activity.priority());
        out.writeInt(activity.planned().orElse(-1));
        out.writeInt(activity.fixed().map(Activity.Placed::mode).orElse(-1));
        out.writeInt(activity.fixed().map(Activity.Placed::start).orElse(-1));
    }

    private static void write(DataOutputStream out, List<Need> needs) throws IOException {
        out.writeInt(needs.size());
        for (Need need : needs) {
            out.writeInt(need.resource());
            out.writeInt(need.amount());
        }
    }

    static ResourceProblem readProblem(DataInputStream in) throws IOException {
        List<Resource> resources = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Capacity capacity = Capacity.of(in.readInt());
            for (int steps = in.readInt(); steps > 0; steps--) {
                capacity = capacity.from(in.readInt(), in.readInt());
            }
            resources.add(new Resource("", capacity));
        }
        List<Budget> budgets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            budgets.add(new Budget("", in.readInt()));
        }
        List<Activity> activities = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            activities.add(readActivity(in));
        }
        List<Precedence> precedences = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            precedences.add(
                    new Precedence(
                            in.readInt(),
                            in.readInt(),
                            Precedence.Kind.values()[in.readInt()],
                            in.readInt()));
        }
        Goal goal = new Goal(in.readInt(), in.readInt(), in.readInt());
        return new ResourceProblem(activities, resources, budgets, precedences, List.of(), goal);
    }

    private static Activity readActivity(DataInputStream in) throws IOException {
        Mode[] modes = new Mode[in.readInt()];
        for (int m = 0; m < modes.length; m++) {
            int duration = in.readInt();
            modes[m] = new Mode(duration, readNeeds(in), readNeeds(in));
        }
        Activity activity = Activity.of("", modes).notBefore(in.readInt());
        int due = in.readInt();
        int weight = in.readInt();
        activity = due < 0 ? activity : activity.due(due, weight);
        activity = activity.priority(in.readInt());
        int planned = in.readInt();
        activity = planned < 0 ? activity : activity.planned(planned);
        int mode = in.readInt();
        int start = in.readInt();
        return mode < 0 ? activity : activity.fixedAt(mode, start);
    }

    private static List<Need> readNeeds(DataInputStream in) throws IOException {
        List<Need> needs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            needs.add(new Need(in.readInt(), in.readInt()));
        }
        return needs;
    }

    static void write(DataOutputStream out, int[] modes, int[] starts) throws IOException {
        out.writeInt(modes.length);
        for (int i = 0; i < modes.length; i++) {
            out.writeInt(modes[i]);
            out.writeInt(starts[i]);
        }
    }

    static List<Placement> readPlacements(DataInputStream in, ResourceProblem problem)
            throws IOException {
        List<Placement> placements = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            placements.add(place(problem, i, in.readInt(), in.readInt()));
        }
        return placements;
    }

    /** Mode and start of every activity, in words. */
    static String words(int[] modes, int[] starts) {
        StringBuilder words = new StringBuilder(ANSWER);
        for (int i = 0; i < modes.length; i++) {
            words.append(' ').append(modes[i]).append(' ').append(starts[i]);
        }
        return words.toString();
    }

    /**
     * Reads {@link #words} after the first word.
     *
     * @throws RuntimeException when they do not fit the problem
     */
    static List<Placement> placements(String[] words, ResourceProblem problem) {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < problem.activities().size(); i++) {
            int mode = Integer.parseInt(words[2 * i + 1]);
            placements.add(place(problem, i, mode, Integer.parseInt(words[2 * i + 2])));
        }
        return placements;
    }

    private static Placement place(ResourceProblem problem, int i, int mode, int start) {
        int duration = problem.activities().get(i).modes().get(mode).duration();
        return Placement.of(mode, start, duration);
    }
}
