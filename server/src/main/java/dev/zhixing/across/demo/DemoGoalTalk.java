package dev.zhixing.across.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people say about goals: agreement with promises, questions, where one is every week. */
final class DemoGoalTalk {

    private final DemoCast cast;
    private final LocalDate today;

    DemoGoalTalk(DemoCast cast, LocalDate today) {
        this.cast = cast;
        this.today = today;
    }

    /** All who are asked agree, each with a promise; the goal is in force then. */
    void agree(String owner, String goal, Map<String, String> promises) {
        submit(owner, goal, promises.keySet());
        promises.forEach((person, promise) -> confirm(person, goal, promise));
        String state = cast.as(owner).get("/api/goals/" + goal).at("/state").asString();
        if (!state.equals("ACTIVE")) {
            throw new IllegalStateException("A goal of the demo is not in force but " + state);
        }
    }

    void submit(String owner, String goal, Collection<String> people) {
        DemoApi api = cast.as(owner);
        String path = "/api/goals/" + goal;
        List<String> ids = people.stream().sorted().map(cast::id).toList();
        api.post(
                path + "/confirmation",
                api.get(path).at("/version").asInt(),
                Map.of("personIds", ids));
    }

    void confirm(String person, String goal, String promise) {
        cast.as(person)
                .put("/api/goals/%s/confirmation".formatted(goal), Map.of("commitment", promise));
    }

    void ask(String person, String goal, String question) {
        cast.as(person).post("/api/goals/%s/questions".formatted(goal), Map.of("text", question));
    }

    /** Answers the last question. */
    void answer(String owner, String goal, String words) {
        JsonNode asked =
                cast.as(owner).get("/api/goals/%s/confirmation".formatted(goal)).at("/questions");
        JsonNode last = asked.get(asked.size() - 1);
        cast.as(owner)
                .put(
                        "/api/goals/%s/questions/%s".formatted(goal, last.at("/id").asString()),
                        last.at("/version").asInt(),
                        Map.of("answer", words));
    }

    /** One value a week, the last one today. */
    void checkIns(
            String owner,
            String goal,
            @Nullable String keyResult,
            double[] values,
            int confidence,
            String lastWords) {
        for (int at = 0; at < values.length; at++) {
            boolean last = at == values.length - 1;
            var body = new HashMap<String, Object>();
            body.put("value", values[at]);
            body.put("confidence", last ? confidence : Math.min(9, confidence + 1));
            body.put("on", today.minusWeeks(values.length - 1L - at).toString());
            if (keyResult != null) {
                body.put("keyResultId", keyResult);
            }
            if (last) {
                body.put("reason", lastWords);
            }
            cast.as(owner).post("/api/goals/%s/check-ins".formatted(goal), body);
        }
    }

    /** How sure one is of what an indicator measures. */
    void believe(String owner, String goal, int confidence, String words) {
        cast.as(owner)
                .post(
                        "/api/goals/%s/check-ins".formatted(goal),
                        Map.of("confidence", confidence, "reason", words));
    }
}
