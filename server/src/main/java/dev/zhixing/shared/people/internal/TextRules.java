package dev.zhixing.shared.people.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.PeopleProblem;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What names, addresses and other short texts must look like. */
final class TextRules {

    private static final int NAME_LENGTH = 200;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,190}");
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\-./ 转#*]{3,40}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private static final Pattern CONTROL_ANY = Pattern.compile("\\p{Cntrl}+");

    private TextRules() {}

    /** Without spaces around it; null when nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What a file calls somebody, in the form and length of a name. */
    static String cut(String name) {
        String plain = CONTROL_ANY.matcher(name).replaceAll(" ").strip();
        return plain.length() <= NAME_LENGTH
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NAME_LENGTH / 2)).strip();
    }

    static List<Breach> name(String path, @Nullable String name) {
        boolean fine =
                name != null
                        && !name.isBlank()
                        && name.strip().length() <= NAME_LENGTH
                        && name.strip().chars().noneMatch(Character::isISOControl);
        return fine ? List.of() : List.of(new Breach(path, PeopleProblem.NAME_SHAPE));
    }

    static List<Breach> text(String path, @Nullable String text, int length) {
        boolean fine = text == null || (text.length() <= length && !CONTROL.matcher(text).find());
        return fine
                ? List.of()
                : List.of(new Breach(path, PeopleProblem.TEXT_LONG, Map.of("length", length)));
    }

    static List<Breach> email(String path, @Nullable String email) {
        return email == null || EMAIL.matcher(email).matches()
                ? List.of()
                : List.of(new Breach(path, PeopleProblem.EMAIL_SHAPE));
    }

    static List<Breach> phone(String path, @Nullable String phone) {
        return phone == null || PHONE.matcher(phone).matches()
                ? List.of()
                : List.of(new Breach(path, PeopleProblem.PHONE_SHAPE));
    }

    static List<Breach> timeZone(String path, @Nullable String zone) {
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone)
                ? List.of()
                : List.of(
                        new Breach(
                                path,
                                PeopleProblem.TIME_ZONE_UNKNOWN,
                                Map.of("timeZone", String.valueOf(zone))));
    }

    static List<Breach> language(String path, @Nullable String language) {
        return "zh".equals(language) || "en".equals(language)
                ? List.of()
                : List.of(new Breach(path, PeopleProblem.LANGUAGE_UNKNOWN));
    }
}
