package dev.zhixing.work.goals.smart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Precision and recall of the rules on labelled sentences. The half {@code dev} was looked at while
 * the rules were written, the half {@code held} was not.
 */
public final class SmartBench {

    private static final Map<String, SmartFlaw> FLAWS =
            Map.of(
                    "F", SmartFlaw.NO_FIGURE,
                    "B", SmartFlaw.NO_BASE,
                    "D", SmartFlaw.NO_DATE,
                    "V", SmartFlaw.VAGUE_WORD,
                    "T", SmartFlaw.VAGUE_TIME,
                    "S", SmartFlaw.SEVERAL_RESULTS);

    private SmartBench() {}

    /** A sentence and what a person finds vague in it. */
    record Sentence(String half, String language, Set<SmartFlaw> flaws, String text) {}

    /** How the findings agree with the labels. */
    record Measured(int sentences, int right, int wrong, int missed, int falselyAccused) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%3d sentences: precision %.1f %%, recall %.1f %%, good ones accused %d",
                    sentences,
                    100 * precision(),
                    100 * recall(),
                    falselyAccused);
        }
    }

    static List<Sentence> sentences() {
        try (var text = SmartBench.class.getResourceAsStream("/goals/sentences.tsv")) {
            if (text == null) {
                throw new IllegalStateException("goals/sentences.tsv is missing.");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SmartBench::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Sentence read(String line) {
        String[] cells = line.split("\t", 4);
        Set<SmartFlaw> flaws = EnumSet.noneOf(SmartFlaw.class);
        if (!cells[2].equals("-")) {
            for (String code : cells[2].split(",")) {
                flaws.add(FLAWS.get(code));
            }
        }
        return new Sentence(cells[0], cells[1], flaws, cells[3]);
    }

    static Set<SmartFlaw> found(String text) {
        Set<SmartFlaw> found = EnumSet.noneOf(SmartFlaw.class);
        SmartCheck.findings(SmartText.of(text)).forEach(one -> found.add(one.flaw()));
        return found;
    }

    static Measured measure(String half, String language) {
        int sentences = 0;
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int accused = 0;
        for (Sentence one : sentences()) {
            if (!one.half().equals(half) || !one.language().equals(language)) {
                continue;
            }
            sentences++;
            Set<SmartFlaw> found = found(one.text());
            for (SmartFlaw flaw : SmartFlaw.values()) {
                right += found.contains(flaw) && one.flaws().contains(flaw) ? 1 : 0;
                wrong += found.contains(flaw) && !one.flaws().contains(flaw) ? 1 : 0;
                missed += !found.contains(flaw) && one.flaws().contains(flaw) ? 1 : 0;
            }
            accused += one.flaws().isEmpty() && !found.isEmpty() ? 1 : 0;
        }
        return new Measured(sentences, right, wrong, missed, accused);
    }

    /**
     * Prints the figures, and with {@code differences} what is judged differently in {@code dev}.
     */
    public static void main(String[] arguments) {
        var out = System.out;
        for (String half : List.of("dev", "held")) {
            for (String language : List.of("zh", "en")) {
                out.println(half + " " + language + " " + measure(half, language));
            }
        }
        if (List.of(arguments).contains("differences")) {
            for (Sentence one : new ArrayList<>(sentences())) {
                if (one.half().equals("dev") && !found(one.text()).equals(one.flaws())) {
                    out.println(
                            one.text() + "  label " + one.flaws() + " found " + found(one.text()));
                }
            }
        }
    }
}
