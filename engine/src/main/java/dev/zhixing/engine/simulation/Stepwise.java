package dev.zhixing.engine.simulation;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;

import java.util.Arrays;
import java.util.List;

/** Asks the scheduler for every sample: slow, and right for whatever the scheduler can do. */
final class Stepwise extends Player {
    private final Chances chances;
    private final long base;
    private final WorkCalendar calendar;

    Stepwise(Chances chances) {
        super(chances);
        this.chances = chances;
        this.base = Minute.of(chances.network.anchor());
        WorkCalendar wished = chances.network.calendar();
        this.calendar = wished.hasWorkingWeek() ? wished : WorkCalendar.allDay();
    }

    @Override
    void play(long block, int lanes) {
        draws.begin(block);
        for (int i = 0; i < n; i++) {
            draws.minutes(i, length, i * Draws.LANES);
        }
        Arrays.fill(critical, 0);
        for (int lane = 0; lane < lanes; lane++) {
            Schedule schedule = Scheduler.schedule(network(lane));
            List<TaskDates> dates = schedule.allDates();
            for (int i = 0; i < n; i++) {
                finish[i * Draws.LANES + lane] = offset(Minute.of(dates.get(i).finish()));
                critical[i] += dates.get(i).critical() ? 1 : 0;
            }
            long last = Minute.of(schedule.finish());
            projectFinish[lane] = offset(last);
            projectWork[lane] = Math.toIntExact(calendar.worked(last) - calendar.worked(base));
        }
    }

    /** The network of one lane of the block that was drawn last. */
    Network network(int lane) {
        Network network = chances.network;
        Task[] tasks = network.tasks().toArray(Task[]::new);
        for (int i = 0; i < n; i++) {
            long minutes = length[i * Draws.LANES + lane];
            if (minutes != chances.planned[i]) {
                tasks[i] = lasting(tasks[i], minutes, chances.planned[i]);
            }
        }
        return network.with(Arrays.asList(tasks));
    }

    private static Task lasting(Task task, long minutes, long planned) {
        Span whole =
                new Span(
                        Math.max(0, task.duration().minutes() - planned) + minutes,
                        task.duration().elapsed());
        return task.progress()
                .start()
                .map(start -> task.lasting(whole).progress(Progress.started(start, minutes)))
                .orElseGet(() -> task.lasting(whole));
    }

    private int offset(long moment) {
        return Math.toIntExact(moment - base);
    }

    @Override
    long moment(int task, int finish) {
        return base + finish;
    }
}
