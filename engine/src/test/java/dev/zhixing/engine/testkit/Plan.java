package dev.zhixing.engine.testkit;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A plan in whole days with named tasks, from Monday 2026-03-02 on. Immutable. */
public final class Plan {
    /** The first day of every plan, a Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final WorkDays days;
    private final Map<String, Task> tasks;
    private final List<Link> links;

    private Plan(WorkDays days, Map<String, Task> tasks, List<Link> links) {
        this.days = days;
        this.tasks = tasks;
        this.links = links;
    }

    public static Plan standard() {
        return in(WorkCalendar.standard());
    }

    public static Plan in(WorkCalendar calendar) {
        return new Plan(WorkDays.of(calendar), new LinkedHashMap<>(), new ArrayList<>());
    }

    /** Adds a task of so many working days. */
    public Plan with(String name, int length) {
        return with(name, length, task -> task);
    }

    /** Adds a task with further terms. */
    public Plan with(String name, int length, UnaryOperator<Task> terms) {
        Map<String, Task> more = new LinkedHashMap<>(tasks);
        long id = tasks.containsKey(name) ? id(name) : tasks.size() + 1L;
        more.put(name, terms.apply(Task.of(id, WorkDays.days(length))));
        return new Plan(days, more, links);
    }

    /** Links tasks in writing: {@code "dig -> pour"}, {@code "dig -> pour SS+2d"}. */
    public Plan link(String text) {
        String[] words = text.trim().split("\\s+");
        String kind = words.length > 3 ? words[3].substring(0, 2) : "FS";
        String wait = words.length > 3 ? words[3].substring(2) : "";
        Lag lag =
                wait.isEmpty()
                        ? Lag.NONE
                        : wait.endsWith("ed")
                                ? WorkDays.elapsedLag(number(wait, 2))
                                : wait.endsWith("%")
                                        ? Lag.percent(number(wait, 1))
                                        : WorkDays.lag(number(wait, 1));
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(id(words[0]), id(words[2]), kind(kind), lag));
        return new Plan(days, tasks, more);
    }

    private static long number(String text, int unit) {
        return Long.parseLong(text.substring(0, text.length() - unit).replace("+", ""));
    }

    private static LinkKind kind(String letters) {
        for (LinkKind kind : LinkKind.values()) {
            if (kind.letters().equals(letters)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(letters);
    }

    public long id(String name) {
        Task task = tasks.get(name);
        if (task == null) {
            throw new IllegalArgumentException("No task " + name);
        }
        return task.id();
    }

    public String name(long id) {
        return tasks.keySet().stream().filter(name -> id(name) == id).findFirst().orElseThrow();
    }

    public List<String> names(List<Long> ids) {
        return ids.stream().map(this::name).toList();
    }

    public List<String> names() {
        return List.copyOf(tasks.keySet());
    }

    public WorkDays days() {
        return days;
    }

    public Network network() {
        return Network.builder()
                .calendar(days.calendar())
                .startingAt(WorkDays.startOf(MONDAY))
                .tasks(tasks.values())
                .links(links)
                .build();
    }

    public Schedule schedule() {
        return Scheduler.schedule(network());
    }
}
