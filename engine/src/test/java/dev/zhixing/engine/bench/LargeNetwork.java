package dev.zhixing.engine.bench;

import dev.zhixing.engine.calendar.CalendarBuilder;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;

import java.time.LocalDate;
import java.util.Random;

/**
 * A large made-up plan: phases of ten tasks on three levels, two links a task (70 % FS, the rest
 * SS, FF and SF, a third with lag), 20 calendars with holidays, 5 % constraints. Same size, same
 * plan.
 */
public final class LargeNetwork {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private LargeNetwork() {}

    /** A network of so many tasks and about twice as many links. */
    public static Network of(int size) {
        Random random = new Random(size);
        WorkCalendar[] calendars = calendars(random);
        NetworkBuilder builder =
                Network.builder().calendar(calendars[0]).startingAt(START.atTime(8, 0));
        for (int i = 0; i < size; i++) {
            boolean phase = i % 10 == 0 && i + 1 < size;
            Task task =
                    Task.of(i, Span.working(phase ? 0 : 60L * (1 + random.nextInt(40))))
                            .calendar(calendars[random.nextInt(calendars.length)]);
            if (phase && i % 1000 != 0) {
                task = task.under(i % 100 == 0 ? i / 1000 * 1000L : i / 100 * 100L);
            } else if (!phase) {
                task = task.under(i / 10 * 10L);
            }
            builder.task(random.nextInt(20) == 0 ? constrained(task, random, i, size) : task);
        }
        for (int i = 12; i < size; i++) {
            for (int k = 0; k < 2 + i % 5 / 4; k++) {
                int from = i - 1 - random.nextInt(Math.min(i - 1, 400 + size / 100));
                if (i % 10 != 0 && from % 10 != 0) {
                    builder.link(link(from, i, random));
                } else if (i % 10 == 0 && from % 10 != 0 && from / 1000 != i / 1000) {
                    builder.link(Link.of(from, i));
                } else if (i % 10 != 0 && from / 10 != i / 10) {
                    builder.link(link(i / 10 * 10 - 1, i, random));
                }
            }
        }
        return builder.build();
    }

    private static Task constrained(Task task, Random random, int at, int size) {
        LocalDate day = START.plusDays((long) (at * 700.0 / size * (0.5 + random.nextDouble())));
        return switch (random.nextInt(3)) {
            case 0 -> task.constraint(new Constraint.StartNotBefore(day.atTime(8, 0)));
            case 1 -> task.constraint(new Constraint.FinishNotBefore(day.atTime(17, 0)));
            default -> task.deadline(day.atTime(17, 0));
        };
    }

    private static Link link(long from, long to, Random random) {
        int dice = random.nextInt(10);
        LinkKind kind = dice < 7 ? LinkKind.FINISH_TO_START : LinkKind.values()[dice - 6];
        return new Link(
                from,
                to,
                kind,
                random.nextInt(3) > 0 ? Lag.NONE : Lag.working(60L * (random.nextInt(24) - 4)));
    }

    private static WorkCalendar[] calendars(Random random) {
        WorkCalendar[] all = new WorkCalendar[20];
        for (int i = 0; i < all.length; i++) {
            int begin = 7 + i % 3;
            DayHours hours = DayHours.ofMinutes(begin * 60, 720, 780, (begin + 9) * 60);
            CalendarBuilder builder = WorkCalendar.named("calendar " + i).weekdays(hours);
            for (int year = 0; year < 10; year++) {
                for (int k = 0; k < 8; k++) {
                    LocalDate day = START.plusYears(year).plusDays(random.nextInt(365));
                    builder.off("holiday", day, day.plusDays(random.nextInt(4)));
                    builder.working("make-up", day.plusDays(6), hours);
                }
            }
            all[i] = builder.build();
        }
        return all;
    }
}
