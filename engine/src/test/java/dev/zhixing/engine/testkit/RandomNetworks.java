package dev.zhixing.engine.testkit;

import dev.zhixing.engine.calendar.CalendarBuilder;
import dev.zhixing.engine.calendar.CalendarException;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/**
 * Small random networks in which the days have few, scattered working minutes, so that gaps, ends
 * and calendars that disagree are met all the time. The same seed gives the same network.
 */
public final class RandomNetworks {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Random random;
    private final WorkCalendar[] calendars = new WorkCalendar[3];

    /** Whether dates that overrule links may occur, and progress and dates set by hand. */
    private final boolean fixedDates;

    /** Whether delays and tasks as late as possible may occur. */
    private boolean moved;

    public RandomNetworks(long seed, boolean fixedDates) {
        this.random = new Random(seed);
        this.fixedDates = fixedDates;
        for (int i = 0; i < calendars.length; i++) {
            calendars[i] = calendar(i);
        }
    }

    /** The same with delays, and tasks as late as possible. */
    public RandomNetworks withDelays() {
        moved = true;
        return this;
    }

    /** A network of up to so many tasks; links may close loops through summaries. */
    public Network next(int most) {
        int n = 2 + random.nextInt(most - 1);
        NetworkBuilder builder =
                Network.builder()
                        .calendar(calendars[0])
                        .rules(rules())
                        .startingAt(MONDAY.atStartOfDay().plusMinutes(random.nextInt(1440)));
        int[] parents = new int[n];
        for (int i = 0; i < n; i++) {
            parents[i] = i > 0 && random.nextInt(3) == 0 ? random.nextInt(i) : -1;
            builder.task(task(i, parents[i]));
        }
        for (int k = 0; k < n + random.nextInt(n); k++) {
            int to = 1 + random.nextInt(n - 1);
            builder.link(link(random.nextInt(to), to));
        }
        return builder.build();
    }

    private Rules rules() {
        Rules.LagCalendar[] all = Rules.LagCalendar.values();
        return new Rules(
                all[random.nextInt(all.length)], Rules.StartedWork.GOES_ON, Rules.Gap.PASSES);
    }

    /** A task with terms of all kinds. */
    public Task task(long id, long parent) {
        int length = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(25);
        boolean elapsed = length > 0 && random.nextInt(8) == 0;
        Task task = Task.of(id, elapsed ? Span.elapsed(length * 12L) : Span.working(length));
        if (parent >= 0) {
            task = task.under(parent);
        }
        if (random.nextInt(3) == 0) {
            task = task.calendar(calendars[random.nextInt(calendars.length)]);
        }
        if (random.nextInt(3) == 0) {
            task = task.constraint(constraint());
        }
        if (moved) {
            task = movedOn(task);
        }
        if (!fixedDates) {
            return task;
        }
        LocalDateTime from = moment();
        return switch (random.nextInt(14)) {
            case 0 -> task.deadline(from);
            case 1 -> task.pinned(from, from.plusMinutes(random.nextInt(3000)));
            case 2 -> task.progress(Progress.finished(from, from.plusMinutes(2000)));
            case 3 -> task.progress(Progress.started(from, task.duration(), random.nextInt(100)));
            default -> task;
        };
    }

    /** Now and then with a delay, seldom as late as possible. */
    private Task movedOn(Task task) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> task.delayed(Lag.working(1 + random.nextInt(20)));
            case 2, 3 -> task.delayed(Lag.elapsed(1 + random.nextInt(3000)));
            case 4 -> task.constraint(Constraint.ALAP);
            default -> task;
        };
    }

    private Constraint constraint() {
        LocalDateTime at = moment();
        return switch (random.nextInt(fixedDates ? 6 : 2)) {
            case 0 -> new Constraint.StartNotBefore(at);
            case 1 -> new Constraint.FinishNotBefore(at);
            case 2 -> new Constraint.StartNotAfter(at);
            case 3 -> new Constraint.FinishNotAfter(at);
            case 4 -> new Constraint.StartOn(at);
            default -> new Constraint.FinishOn(at);
        };
    }

    private LocalDateTime moment() {
        return Minute.at(Minute.of(MONDAY) + random.nextInt(8 * 1440));
    }

    /** A link with a lag of any unit. */
    public Link link(long from, long to) {
        LinkKind kind = LinkKind.values()[random.nextInt(4)];
        Lag lag =
                switch (random.nextInt(8)) {
                    case 0, 1 -> Lag.working(random.nextInt(30) - 10);
                    case 2 -> Lag.elapsed(random.nextInt(3000) - 1000);
                    case 3 -> Lag.percent(random.nextInt(150) - 60);
                    case 4 -> new Lag(random.nextInt(150), Lag.Unit.ELAPSED_PERCENT);
                    default -> Lag.NONE;
                };
        return new Link(from, to, kind, lag);
    }

    private WorkCalendar calendar(int number) {
        CalendarBuilder builder = WorkCalendar.named("calendar " + number);
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.on(day, random.nextInt(3) == 0 ? DayHours.OFF : hours());
        }
        builder.on(DayOfWeek.of(1 + random.nextInt(7)), hours());
        for (int i = 0; i < random.nextInt(4); i++) {
            LocalDate from = MONDAY.plusDays(random.nextInt(14) - 2);
            DayHours own = random.nextBoolean() ? DayHours.OFF : hours();
            builder.exception(
                    new CalendarException("x", from, from.plusDays(random.nextInt(3)), own));
        }
        return builder.build();
    }

    private DayHours hours() {
        int start = random.nextInt(1000);
        int end = start + 1 + random.nextInt(8);
        int again = end + random.nextInt(300);
        return DayHours.ofMinutes(start, end, again, again + 1 + random.nextInt(8));
    }
}
