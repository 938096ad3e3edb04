package dev.zhixing.work.metrics.formula;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a formula may call. */
public final class Functions {

    /** Functions whose first argument is an indicator or a fact, not a number. */
    static final Set<String> WINDOWS =
            Set.of(
                    "previous",
                    "yearAgo",
                    "sum",
                    "avg",
                    "lowest",
                    "highest",
                    "ytd",
                    "latest",
                    "member",
                    "known");

    static final int MOST_PERIODS = 400;

    private static final Map<String, int[]> ARGUMENTS = arguments();

    private Functions() {}

    /** Name to least and greatest number of arguments. */
    private static Map<String, int[]> arguments() {
        var all = new LinkedHashMap<String, int[]>();
        all.put("metric", new int[] {1, 1});
        all.put("fact", new int[] {1, 1});
        all.put("percent", new int[] {2, 2});
        all.put("csat", new int[] {2, 2});
        all.put("ces", new int[] {2, 2});
        all.put("fcr", new int[] {2, 2});
        all.put("aht", new int[] {2, 2});
        all.put("nps", new int[] {3, 3});
        all.put("abs", new int[] {1, 1});
        all.put("round", new int[] {1, 2});
        all.put("min", new int[] {2, 20});
        all.put("max", new int[] {2, 20});
        all.put("previous", new int[] {1, 2});
        all.put("yearAgo", new int[] {1, 1});
        all.put("sum", new int[] {2, 2});
        all.put("avg", new int[] {2, 2});
        all.put("lowest", new int[] {2, 2});
        all.put("highest", new int[] {2, 2});
        all.put("ytd", new int[] {1, 1});
        all.put("latest", new int[] {1, 1});
        all.put("member", new int[] {2, 2});
        all.put("known", new int[] {1, 1});
        return Map.copyOf(all);
    }

    public static Set<String> names() {
        return ARGUMENTS.keySet();
    }

    static boolean exists(String name) {
        return ARGUMENTS.containsKey(name);
    }

    static boolean takes(String name, int count) {
        int[] range = ARGUMENTS.getOrDefault(name, new int[] {0, 0});
        return count >= range[0] && count <= range[1];
    }

    /** Number of periods or digits said in a formula; -1 when it is no whole number in range. */
    static int whole(Node node, int least, int most) {
        if (node instanceof Node.Num(_, BigDecimal value)
                && value.scale() <= 0
                && value.precision() < 9
                && value.intValue() >= least
                && value.intValue() <= most) {
            return value.intValue();
        }
        return -1;
    }
}
