package dev.zhixing.shared.calendars.internal;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.shared.calendars.CalendarDay;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** Lays the layers of a scope over each other and keeps the result while nothing changes. */
@Component
class LayeredCalendars implements Calendars {

    private static final int KEPT = 500;

    private final LayerStore store;
    private final HolidayBook holidays;
    private final ScopeChain chains;
    private final Map<Key, LayeredCalendar> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, LayeredCalendar> eldest) {
                    return size() > KEPT;
                }
            };

    LayeredCalendars(LayerStore store, HolidayBook holidays, ScopeChain chains) {
        this.store = store;
        this.holidays = holidays;
        this.chains = chains;
    }

    private record Key(UUID stamp, List<CalendarScope> chain) {}

    @Override
    public WorkCalendar of(CalendarScope scope) {
        return layered(scope).engine();
    }

    @Override
    public Map<UUID, WorkCalendar> ofPlans(Collection<UUID> plans) {
        UUID stamp = store.stamp();
        var calendars = new HashMap<UUID, WorkCalendar>();
        chains.ofPlans(plans)
                .forEach(
                        (plan, chain) ->
                                calendars.put(plan, layered(new Key(stamp, chain)).engine()));
        return calendars;
    }

    @Override
    public List<CalendarDay> days(CalendarScope scope, LocalDate from, LocalDate to) {
        LayeredCalendar calendar = layered(scope);
        return from.datesUntil(to.plusDays(1)).map(calendar::on).toList();
    }

    @Override
    public NavigableMap<LocalDate, Integer> workingDays(
            CalendarScope scope, LocalDate from, LocalDate to) {
        var working = new TreeMap<LocalDate, Integer>();
        WorkCalendar calendar = layered(scope).engine();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            DayHours hours = calendar.hoursOn(day);
            if (!hours.isOff()) {
                working.put(day, hours.total());
            }
        }
        return working;
    }

    @Override
    public boolean announced(int year) {
        return holidays.book().announced().contains(year);
    }

    @Override
    public UUID stamp() {
        return store.stamp();
    }

    private LayeredCalendar layered(CalendarScope scope) {
        // The stamp is read first: what is read after it can only be newer, and then the next
        // reader asks under another stamp.
        return layered(new Key(store.stamp(), chains.of(scope)));
    }

    private LayeredCalendar layered(Key key) {
        synchronized (kept) {
            LayeredCalendar known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        LayeredCalendar built = build(key);
        synchronized (kept) {
            // Nobody asks under an older stamp again.
            kept.keySet().removeIf(old -> !old.stamp().equals(key.stamp()));
            kept.put(key, built);
        }
        return built;
    }

    private LayeredCalendar build(Key key) {
        List<CalendarScope> chain = key.chain();
        Map<CalendarScope, LayerStore.Named> weeks = store.weeks(chain);
        List<LayerStore.Stored> exceptions = store.exceptions(chain);
        CalendarScope last = chain.getLast();
        List<Mark> leave =
                last.kind() == CalendarScope.Kind.PERSON ? store.leave(last.id()) : List.of();
        if (chain.size() > 1
                && leave.isEmpty()
                && !weeks.containsKey(last)
                && exceptions.stream().noneMatch(one -> one.scope().equals(last))) {
            // Says nothing of its own, like most plans: all of them share what lies above.
            return layered(new Key(key.stamp(), chain.subList(0, chain.size() - 1)));
        }
        LayerStore.Named nearest =
                chain.reversed().stream()
                        .filter(weeks::containsKey)
                        .map(weeks::get)
                        .findFirst()
                        .orElseThrow();
        DayHours usual = nearest.week().usual();
        HolidayBook.Book book = holidays.book();
        var marks = new ArrayList<Mark>();
        for (var day : book.days()) {
            marks.add(
                    new Mark(
                            day.date(),
                            day.date(),
                            hours(day, nearest.week()),
                            day.name(),
                            CalendarDay.Source.STATUTORY));
        }
        for (var scope : chain) {
            exceptions.stream()
                    .filter(exception -> exception.scope().equals(scope))
                    .map(exception -> exception.mark(usual))
                    .forEach(marks::add);
        }
        marks.addAll(leave);
        return new LayeredCalendar(nearest.name(), nearest.week(), marks, book.announced());
    }

    /** A make-up day that the week works anyway keeps its own hours. */
    private static DayHours hours(StatutoryDay day, WorkWeek week) {
        if (day.off()) {
            return DayHours.OFF;
        }
        DayHours own = week.on(day.date().getDayOfWeek());
        return own.isOff() ? week.usual() : own;
    }
}
