package dev.zhixing.engine.network;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How much of a resource there is over time, immutable. Off hours are the calendar's business. */
public final class Capacity {
    private final Units always;
    private final NavigableMap<LocalDateTime, Units> changes;

    private Capacity(Units always, NavigableMap<LocalDateTime, Units> changes) {
        this.always = always;
        this.changes = changes;
    }

    /** The same at all times. */
    public static Capacity of(Units units) {
        return new Capacity(units, new TreeMap<>());
    }

    /** The same capacity up to this moment, and so many units from then on. */
    public Capacity from(LocalDateTime moment, Units units) {
        NavigableMap<LocalDateTime, Units> more = new TreeMap<>(changes.headMap(moment, false));
        more.put(moment, units);
        return new Capacity(always, more);
    }

    /** What there is at a moment. */
    public Units at(LocalDateTime moment) {
        Map.Entry<LocalDateTime, Units> last = changes.floorEntry(moment);
        return last == null ? always : last.getValue();
    }

    /** What there is before the first change. */
    public Units initially() {
        return always;
    }

    /** The moments at which it changes, each with what there is from then on; by time. */
    public NavigableMap<LocalDateTime, Units> changes() {
        return java.util.Collections.unmodifiableNavigableMap(changes);
    }

    /** The most there ever is. */
    public Units most() {
        int most = always.percent();
        for (Units units : changes.values()) {
            most = Math.max(most, units.percent());
        }
        return new Units(most);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capacity that
                && always.equals(that.always)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return 31 * always.hashCode() + changes.hashCode();
    }

    @Override
    public String toString() {
        return "Capacity["
                + always.percent()
                + "%"
                + (changes.isEmpty() ? "" : " " + changes)
                + "]";
    }
}
