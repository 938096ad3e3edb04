package dev.zhixing.formats.bench;

import dev.zhixing.engine.calendar.CalendarBuilder;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;

import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.TimeUnit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One network for several schedulers: tasks of whole hours, finish-to-start links, one calendar
 * with holidays. Same size, same network.
 */
final class PeerNetwork {
    static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 8, 0);

    final int[] hours;
    final int[][] before;
    final List<LocalDate> holidays = new ArrayList<>();

    PeerNetwork(int size) {
        Random random = new Random(size);
        hours = new int[size];
        before = new int[size][];
        for (int i = 0; i < size; i++) {
            hours[i] = 1 + random.nextInt(40);
            before[i] = new int[Math.min(i, 2)];
            for (int k = 0; k < before[i].length; k++) {
                // From far enough back that chains stay short: recursion has its limits.
                int reach = Math.min(i, 400 + size / 100);
                before[i][k] = i - 1 - random.nextInt(reach);
            }
            if (before[i].length == 2 && before[i][0] == before[i][1]) {
                before[i] = new int[] {before[i][0]};
            }
        }
        for (int year = 0; year < 20; year++) {
            holidays.add(LocalDate.of(2026 + year, 1, 1));
            holidays.add(LocalDate.of(2026 + year, 5, 1));
            holidays.add(LocalDate.of(2026 + year, 10, 1));
        }
    }

    /** For the engine. */
    Network network() {
        CalendarBuilder calendar =
                WorkCalendar.named("Standard").weekdays(DayHours.of("08:00-12:00 13:00-17:00"));
        holidays.forEach(day -> calendar.off("holiday", day, day));
        NetworkBuilder builder = Network.builder().calendar(calendar.build()).startingAt(START);
        for (int i = 0; i < hours.length; i++) {
            builder.task(Task.of(i, Span.working(60L * hours[i])));
            for (int from : before[i]) {
                builder.link(from, i);
            }
        }
        return builder.build();
    }

    /** For MPXJ. */
    ProjectFile file() {
        ProjectFile file = new ProjectFile();
        ProjectCalendar calendar = file.addDefaultBaseCalendar();
        holidays.forEach(calendar::addCalendarException);
        file.setDefaultCalendar(calendar);
        org.mpxj.Task[] tasks = new org.mpxj.Task[hours.length];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = file.addTask();
            tasks[i].setName("t" + i);
            tasks[i].setDuration(Duration.getInstance(hours[i], TimeUnit.HOURS));
            tasks[i].setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
            tasks[i].setRemainingDuration(Duration.getInstance(hours[i], TimeUnit.HOURS));
            for (int from : before[i]) {
                tasks[i].addPredecessor(new Relation.Builder().predecessorTask(tasks[from]));
            }
        }
        return file;
    }

    /** For TaskJuggler, which answers with a list of tasks, starts and ends. */
    String taskJuggler() {
        StringBuilder text = new StringBuilder();
        text.append("project p \"p\" 2026-01-05 +30y {\n  timingresolution 60min\n");
        text.append("  timeformat \"%Y-%m-%dT%H:%M\"\n");
        text.append("  workinghours mon - fri 8:00 - 12:00, 13:00 - 17:00\n}\n");
        holidays.forEach(day -> text.append("leaves holiday \"h\" ").append(day).append('\n'));
        for (int i = 0; i < hours.length; i++) {
            text.append("task t").append(i).append(" \"t\" { length ").append(hours[i]).append('h');
            for (int k = 0; k < before[i].length; k++) {
                text.append(k == 0 ? " depends " : ", ").append("!t").append(before[i][k]);
            }
            text.append(" }\n");
        }
        text.append("taskreport r \"r\" { formats csv columns id, start, end }\n");
        return text.toString();
    }
}
