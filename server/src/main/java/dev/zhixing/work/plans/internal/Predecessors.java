package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads predecessors as people type them: {@code 2.1FS+2d, 2.2; CSAT-001}. */
final class Predecessors {

    private static final String PATH = "predecessorsText";
    private static final Pattern SEPARATOR = Pattern.compile("[,，;；、\\n]+");
    private static final int MAX_TEXT = 4000;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    /** One space at most between the parts, none of it given back: the time is linear. */
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?<item>.+?) ?+(?<type>FS|SS|FF|SF)?+ ?+"
                            + "(?:(?<lag>[+\\-−] ?+\\d{1,4}+) ?+(?:days?|d|天|个?工作日)?+)?+",
                    Pattern.CASE_INSENSITIVE);

    private record Wanted(ItemId from, LinkType type, int lagDays) {}

    private Predecessors() {}

    /** Replaces all predecessors of an item; a link that stays keeps its id. */
    static List<Breach> replace(Sheet sheet, ItemId to, @Nullable String text) {
        var breaches = new ArrayList<Breach>();
        if (text != null && text.length() > MAX_TEXT) {
            return List.of(new Breach(PATH, PlanProblem.TEXT_TOO_LONG, Map.of("limit", MAX_TEXT)));
        }
        var wanted = new HashMap<ItemId, Wanted>();
        for (String entry : SEPARATOR.split(text == null ? "" : text)) {
            if (!entry.isBlank()) {
                read(sheet, SPACES.matcher(entry).replaceAll(" ").strip(), wanted, breaches);
            }
        }
        if (!breaches.isEmpty()) {
            return breaches;
        }
        var present = new HashMap<ItemId, PlanLink>();
        sheet.links()
                .filter(link -> link.to().equals(to))
                .forEach(link -> present.put(link.from(), link));
        present.values().stream()
                .filter(link -> !wanted.containsKey(link.from()))
                .forEach(link -> sheet.take(link.id()));
        for (Wanted one : wanted.values()) {
            PlanLink old = present.get(one.from());
            LinkId id = old == null ? new LinkId(UUID.randomUUID()) : old.id();
            var link = new PlanLink(id, one.from(), to, one.type(), one.lagDays());
            breaches.addAll(LinkRules.breaches(sheet, link, PATH));
            sheet.put(link);
        }
        return breaches;
    }

    private static void read(
            Sheet sheet, String entry, Map<ItemId, Wanted> wanted, List<Breach> breaches) {
        Wanted found = whole(sheet, entry);
        Matcher matcher = ENTRY.matcher(entry);
        if (found == null && matcher.matches()) {
            ItemId from = find(sheet, matcher.group("item").strip());
            String type = matcher.group("type");
            String lag = matcher.group("lag");
            if (from != null) {
                found =
                        new Wanted(
                                from,
                                type == null
                                        ? LinkType.FS
                                        : LinkType.valueOf(type.toUpperCase(Locale.ROOT)),
                                lag == null ? 0 : days(lag));
            }
        }
        if (found == null) {
            breaches.add(
                    new Breach(PATH, PlanProblem.PREDECESSORS_UNREADABLE, Map.of("text", entry)));
        } else {
            wanted.put(found.from(), found);
        }
    }

    /** A code may itself look like a lag: {@code CSAT-001}. */
    private static @Nullable Wanted whole(Sheet sheet, String entry) {
        ItemId from = find(sheet, entry);
        return from == null ? null : new Wanted(from, LinkType.FS, 0);
    }

    private static int days(String lag) {
        return Integer.parseInt(lag.replaceAll("\\s", "").replace('−', '-'));
    }

    private static @Nullable ItemId find(Sheet sheet, String word) {
        ItemId byNumber = sheet.outline().byNumber().get(word);
        if (byNumber != null) {
            return byNumber;
        }
        return sheet.items().values().stream()
                .filter(item -> word.equalsIgnoreCase(item.get(ItemFields.CODE)))
                .map(Item::id)
                .findFirst()
                .orElse(null);
    }
}
