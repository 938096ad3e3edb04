package dev.zhixing.work.goals.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deterministic rules for Chinese and English goals; the same text always gets the same findings.
 * What is found is told with the words it stands on, never with a mark.
 */
public final class SmartCheck {

    private static final int LONGEST = 4000;

    private SmartCheck() {}

    /** Everything vague about a goal, in the order of the five letters. */
    public static List<SmartFinding> findings(SmartText goal) {
        String text =
                goal.text().length() > LONGEST ? goal.text().substring(0, LONGEST) : goal.text();
        var findings = new ArrayList<SmartFinding>();
        if (text.isBlank()) {
            return findings;
        }
        boolean date = goal.due() || SmartWords.DATE.matcher(text).find();
        String bare = SmartWords.withoutDates(text);
        List<int[]> figures = spans(SmartWords.FIGURE, bare);
        boolean figure = goal.target() || !figures.isEmpty();
        vagueWords(findings, text, bare, figures, goal);
        several(findings, text, bare);
        if (!figure && !SmartWords.RESULT.matcher(bare).find()) {
            findings.add(whole(SmartFlaw.NO_FIGURE, text));
        }
        boolean changes = SmartWords.CHANGE.matcher(bare).find();
        boolean based = goal.base() || SmartWords.BASE.matcher(bare).find();
        if (figure && changes && !based) {
            findings.add(onFirst(SmartFlaw.NO_BASE, text, SmartWords.CHANGE.matcher(bare)));
        }
        if (!goal.owner()) {
            findings.add(whole(SmartFlaw.NO_OWNER, text));
        }
        if (!goal.parent()) {
            findings.add(whole(SmartFlaw.NO_PARENT, text));
        }
        Matcher soon = SmartWords.VAGUE_TIME.matcher(text);
        if (soon.find() && !date) {
            findings.add(on(SmartFlaw.VAGUE_TIME, soon));
        } else if (!date) {
            findings.add(whole(SmartFlaw.NO_DATE, text));
        }
        return findings;
    }

    /** Vague words stand alone: a number in the same clause says what they mean. */
    private static void vagueWords(
            List<SmartFinding> findings,
            String text,
            String bare,
            List<int[]> figures,
            SmartText goal) {
        Matcher word = SmartWords.VAGUE.matcher(bare);
        while (word.find()) {
            int from = clauseStart(bare, word.start());
            int to = clauseEnd(bare, word.end());
            boolean measured =
                    goal.target()
                            || figures.stream().anyMatch(span -> span[0] >= from && span[1] <= to)
                            || SmartWords.RESULT.matcher(bare.substring(from, to)).find();
            if (!measured) {
                findings.add(
                        new SmartFinding(
                                SmartFlaw.VAGUE_WORD,
                                word.start(),
                                text.substring(word.start(), word.end())));
                return;
            }
        }
    }

    /** Two clauses that each promise a change, joined as equals. */
    private static void several(List<SmartFinding> findings, String text, String bare) {
        int found = 0;
        int at = 0;
        for (int from = 0; from < bare.length(); ) {
            int to = clauseEnd(bare, from);
            String clause = bare.substring(from, to);
            Matcher verb = SmartWords.PROMISE.matcher(clause);
            if (verb.find() && !SmartWords.MEANS.matcher(clause).find()) {
                found++;
                if (found == 2) {
                    at = from + verb.start();
                }
                Matcher joined = SmartWords.JOINED.matcher(clause);
                if (joined.find(verb.end()) && ++found == 2) {
                    at = from + joined.end();
                }
            }
            from = to + 1;
        }
        if (found >= 2) {
            int end = clauseEnd(text, at);
            findings.add(new SmartFinding(SmartFlaw.SEVERAL_RESULTS, at, text.substring(at, end)));
        }
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && !isBreak(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(String text, int at) {
        char sign = text.charAt(at);
        boolean betweenDigits =
                at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
        return SmartWords.BREAKS.indexOf(sign) >= 0 && !betweenDigits;
    }

    private static List<int[]> spans(Pattern pattern, String text) {
        var spans = new ArrayList<int[]>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            spans.add(new int[] {found.start(), found.end()});
        }
        return spans;
    }

    private static SmartFinding whole(SmartFlaw flaw, String text) {
        return new SmartFinding(flaw, 0, text);
    }

    private static SmartFinding on(SmartFlaw flaw, Matcher found) {
        return new SmartFinding(flaw, found.start(), found.group());
    }

    private static SmartFinding onFirst(SmartFlaw flaw, String text, Matcher matcher) {
        return matcher.find() ? on(flaw, matcher) : whole(flaw, text);
    }
}
