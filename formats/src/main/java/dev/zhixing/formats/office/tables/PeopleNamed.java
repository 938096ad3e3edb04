package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.PartyKind;
import dev.zhixing.formats.model.PersonNamed;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.office.words.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody a file names, once per name. */
final class PeopleNamed {
    private static final int MOST_CELLS = 50;

    private static final class Entry {
        private PartyKind kind = PartyKind.ROLE;
        private @Nullable String role;
        private int tasks;
        private boolean inPlan;
        private final List<SourceCell> cells = new ArrayList<>();
    }

    private final Map<String, Names.Party> parties = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Notes a party and returns the name to use for it. */
    String add(String written, SourceCell place, boolean responsible) {
        String name = mention(written, place);
        Entry entry = entries.get(name);
        if (entry != null) {
            entry.tasks += responsible ? 1 : 0;
            entry.inPlan = true;
        }
        return name;
    }

    /** Notes a party that only a list beside the plan names. */
    String mention(String written, SourceCell place) {
        Names.Party party = parties.computeIfAbsent(written, Names::party);
        String name = party.name();
        if (name.isEmpty()) {
            return written;
        }
        Entry entry = entries.computeIfAbsent(name, unused -> new Entry());
        if (entry.cells.isEmpty() || party.kind() == PartyKind.PERSON) {
            entry.kind = party.kind();
        }
        if (party.person() != null && entry.role == null) {
            entry.role = party.role();
        }
        if (entry.cells.size() < MOST_CELLS) {
            entry.cells.add(place);
        }
        return name;
    }

    List<PersonNamed> all() {
        List<PersonNamed> people = new ArrayList<>();
        entries.forEach(
                (name, entry) ->
                        people.add(
                                new PersonNamed(
                                        name,
                                        entry.kind,
                                        entry.role,
                                        entry.tasks,
                                        entry.inPlan,
                                        entry.cells)));
        return people;
    }
}
