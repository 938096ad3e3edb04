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
        LayeredCalendar built = build(key.chain());
        synchronized (kept) {
            kept.put(key, built);
        }
        return built;
    }

    private LayeredCalendar build(List<CalendarScope> chain) {
        Map<CalendarScope, LayerStore.Named> weeks = store.weeks(chain);
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
        List<LayerStore.Stored> exceptions = store.exceptions(chain);
        for (var scope : chain) {
            exceptions.stream()
                    .filter(exception -> exception.scope().equals(scope))
                    .map(exception -> exception.mark(usual))
                    .forEach(marks::add);
        }
        CalendarScope last = chain.getLast();
        if (last.kind() == CalendarScope.Kind.PERSON) {
            marks.addAll(store.leave(last.id()));
        }
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
